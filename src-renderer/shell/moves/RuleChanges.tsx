import type { RuleChange } from '../../../src-domain/catalogue/supervisionChanges';
import { cardRulesText as text } from '../../strings/cardRules';
import { PlainTable, type Column } from '../../ui/PlainTable';

const columns: readonly Column<RuleChange>[] = [
  { id: 'what', header: text.columns.what, names: true, width: '14em', cell: (change) => text.change(change)[0] },
  { id: 'before', header: text.columns.before, cell: (change) => text.change(change)[1] },
  { id: 'after', header: text.columns.after, cell: (change) => <b>{text.change(change)[2]}</b> },
];

/** What the rules of cards say differently, old → new in words. */
export function RuleChanges({ changes }: { changes: readonly RuleChange[] }) {
  if (changes.length === 0) return <p className="second">{text.none}</p>;
  return (
    <PlainTable
      caption={text.caption}
      captionHidden
      columns={columns}
      rows={changes}
      rowKey={(change) => `${change.kind} ${text.change(change)[0]}`}
    />
  );
}
