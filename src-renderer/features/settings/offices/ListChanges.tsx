import type { OfficeChanges } from '../../../../src-domain/screening/offices/changes';
import type { OfficeHolder } from '../../../../src-domain/screening/offices/types';
import { officesText as text } from '../../../strings/offices';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { StateMark, type Tone } from '../../../ui/StateMark';

interface Line {
  readonly kind: keyof typeof text.kinds;
  readonly holder: OfficeHolder;
  readonly before?: OfficeHolder;
}

const tones: Readonly<Record<Line['kind'], Tone>> = { added: 'green', removed: 'grey', changed: 'blue' };

const linesOf = ({ added, removed, changed }: OfficeChanges): readonly Line[] => [
  ...changed.map(({ before, after }): Line => ({ kind: 'changed', holder: after, before })),
  ...removed.map((holder): Line => ({ kind: 'removed', holder })),
  ...added.map((holder): Line => ({ kind: 'added', holder })),
];

const term = ({ validFrom, validTo }: OfficeHolder): string => text.termOf(validFrom, validTo);

/** What a cell says, and what it said before when that was something else. */
const told = ({ holder, before }: Line, words: (holder: OfficeHolder) => string) => {
  const now = words(holder);
  return before === undefined || words(before) === now ? now : <b>{text.becomes(words(before), now)}</b>;
};

const columns: readonly Column<Line>[] = [
  { id: 'change', header: text.change, width: '6em', cell: ({ kind }) => <StateMark tone={tones[kind]}>{text.kinds[kind]}</StateMark> },
  { id: 'name', header: text.name, names: true, width: '8em', cell: ({ holder }) => holder.name },
  { id: 'post', header: text.post, cell: ({ holder }) => holder.post },
  { id: 'order', header: text.order, width: '8em', cell: (line) => told(line, ({ order }) => String(order)) },
  { id: 'term', header: text.term, width: '20em', cell: (line) => told(line, term) },
];

/** What a list changes against the one in force, line by line. */
export function ListChanges({ changes }: { changes: OfficeChanges }) {
  return (
    <PlainTable
      caption={text.caption}
      captionHidden
      columns={columns}
      rows={linesOf(changes)}
      rowKey={({ kind, holder }) => `${kind} ${holder.name} ${holder.post} ${holder.validFrom}`}
      pageSize={12}
      empty={null}
    />
  );
}
