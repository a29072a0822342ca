import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { commonText } from '../strings/common';

interface ConfirmDialogProps {
  open: boolean;
  /** The question. */
  title: string;
  /** What happens then. */
  children: ReactNode;
  /** Says what happens: 定稿, 退出填写. */
  confirm: string;
  cancel?: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The one dialog a task may stop for. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  cancel = commonText.notNow,
  danger = false,
  busy = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const footer = (
    <>
      <Button onClick={onCancel} disabled={busy}>
        {cancel}
      </Button>
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
        {confirm}
      </Button>
    </>
  );
  return (
    <Modal open={open} title={title} onCancel={onCancel} footer={footer} closable={false} mask={{ closable: false }} destroyOnHidden>
      {children}
    </Modal>
  );
}
