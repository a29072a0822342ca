import { Drawer } from 'antd';
import type { ReactNode } from 'react';

interface SidePanelProps {
  open: boolean;
  title: string;
  onClose: () => void;
  width?: number;
  footer?: ReactNode;
  children: ReactNode;
}

/** Looks something up or enters it without leaving the page. Escape closes. */
export function SidePanel({ open, title, onClose, width = 480, footer, children }: SidePanelProps) {
  return (
    <Drawer
      open={open}
      title={title}
      onClose={onClose}
      size={width}
      destroyOnHidden
      footer={footer}
      styles={{ wrapper: { maxWidth: '100vw' } }}
    >
      {children}
    </Drawer>
  );
}
