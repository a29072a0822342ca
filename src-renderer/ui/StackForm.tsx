import type { ReactNode } from 'react';
import { ErrorSummary, type FieldProblem } from './ErrorSummary';

interface StackFormProps {
  /** Why the last try was not kept; they stand first. */
  problems?: readonly FieldProblem[];
  /** The submit button, or Enter in a field. */
  onSubmit: () => void | Promise<void>;
  children: ReactNode;
}

/** A short form, part under part: in a side panel or on a sheet. */
export function StackForm({ problems = [], onSubmit, children }: StackFormProps) {
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <ErrorSummary problems={problems} />
      {children}
    </form>
  );
}
