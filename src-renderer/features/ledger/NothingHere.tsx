import type { ReactNode } from 'react';
import { ledgerText as text } from '../../strings/ledger';
import { EmptyState } from '../../ui/EmptyState';
import { stretchOf } from './shownEntries';
import { monthOrYear } from './TotalsLine';
import { useStretch } from './useShown';

interface NothingHereProps {
  what: string;
  /** Shown whatever month is asked for. */
  lasting?: boolean;
  /** What the book is for. */
  children: ReactNode;
  action?: ReactNode;
}

/** An empty book; where only a month or a year of it is shown, that says nothing of the others. */
export function NothingHere({ what, lasting = false, children, action }: NothingHereProps) {
  const stretch = useStretch();
  if (lasting || stretchOf(stretch) === '')
    return (
      <EmptyState title={text.emptyTitle(what)} action={action}>
        {children}
      </EmptyState>
    );
  return <EmptyState title={text.noneIn(monthOrYear(stretch), what)}>{text.noneInTodo}</EmptyState>;
}
