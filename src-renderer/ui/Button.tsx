import { Button as AntButton } from 'antd';
import type { MouseEventHandler, ReactNode } from 'react';
import './button.css';

interface ButtonProps {
  /** `primary`: the one thing to do on this page. `danger`: cannot be taken back. */
  kind?: 'primary' | 'plain' | 'danger';
  size?: 'normal' | 'small';
  type?: 'button' | 'submit';
  disabled?: boolean;
  busy?: boolean;
  autoFocus?: boolean;
  id?: string;
  /** Needed when many buttons on a page carry the same words. */
  label?: string;
  onClick?: MouseEventHandler<HTMLElement>;
  children: ReactNode;
}

/** Its words say what happens: 去公开, 登记撤下; never 确定 or 提交 alone. */
export function Button({ kind = 'plain', size = 'normal', type = 'button', busy = false, label, children, ...rest }: ButtonProps) {
  return (
    <AntButton
      {...rest}
      htmlType={type}
      type={kind === 'primary' ? 'primary' : 'default'}
      danger={kind === 'danger'}
      size={size === 'small' ? 'small' : 'middle'}
      loading={busy}
      aria-label={label}
    >
      {children}
    </AntButton>
  );
}

/** A link that goes to another page; `href` from shell/router. */
export function LinkButton({ href, kind = 'plain', children }: { href: string; kind?: 'primary' | 'plain'; children: ReactNode }) {
  return (
    <AntButton href={href} type={kind === 'primary' ? 'primary' : 'default'}>
      {children}
    </AntButton>
  );
}

/** Words that act in place and look like a link: 改, 怎么算的. */
export function TextButton({
  onClick,
  label,
  children,
  ...rest
}: {
  onClick: () => void;
  label?: string;
  disabled?: boolean;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  children: ReactNode;
}) {
  return (
    <button type="button" className="text-button" onClick={onClick} aria-label={label} {...rest}>
      {children}
    </button>
  );
}
