import type { ReactNode } from 'react';
import { Button } from './Button';

/** The end of a form with one way out: its button. */
export const SubmitRow = ({ kind = 'primary', children }: { kind?: 'primary' | 'danger'; children: ReactNode }) => (
  <div className="form-actions">
    <Button kind={kind} type="submit">
      {children}
    </Button>
  </div>
);
