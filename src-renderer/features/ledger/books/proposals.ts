import { totalOf } from '../../../../src-domain/ledger/work/proposals';
import { proposalKinds, proposalLevels, proposalStates, type ProposalBatch } from '../../../../src-domain/ledger/work/types';
import { workText } from '../../../strings/work';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';
import { optionsOf } from './options';

const words = workText.proposal;

const fields: readonly EntryField[] = [
  { id: 'kind', label: words.kind, kind: 'select', options: optionsOf(words.kinds) },
  { id: 'level', label: words.level, kind: 'select', options: optionsOf(words.levels) },
  { id: 'session', label: words.session, hint: words.sessionHint, kind: 'text' },
  { id: 'on', label: words.on, kind: 'date' },
  ...proposalStates.map((id): EntryField => ({
    id,
    label: words.states[id],
    ...(id === 'planned' ? { hint: words.plannedHint } : {}),
    kind: 'number',
    unit: words.unit,
  })),
  { id: 'answered', label: words.answered, kind: 'number', unit: words.unit },
  { id: 'published', label: words.published, kind: 'number', unit: words.unit },
];

/** 建议提案: one session's batch of one kind, as it stands on a day. */
export const proposals: EntryKind<ProposalBatch> = {
  title: words.what,
  fields,
  draftOf: (entry, today) => ({
    kind: entry?.kind ?? '',
    level: entry?.level ?? 'county',
    session: entry?.session ?? '',
    on: entry?.on ?? today,
    ...Object.fromEntries(proposalStates.map((state) => [state, entry?.states[state].toString() ?? '0'])),
    answered: entry?.answered.toString() ?? '0',
    published: entry?.published.toString() ?? '0',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const states = {
      closed: reader.count('closed'),
      underway: reader.count('underway'),
      planned: reader.count('planned'),
      impossible: reader.count('impossible'),
    };
    const total = totalOf({ states });
    const [answered, published] = [reader.count('answered'), reader.count('published')];
    reader.refuse(total === 0, 'closed', words.noneAtAll);
    reader.refuse(answered > total, 'answered', words.overTotal(words.answered, total));
    reader.refuse(published > total, 'published', words.overTotal(words.published, total));
    return reader.result<ProposalBatch>({
      book: 'proposal',
      id,
      on: reader.date('on'),
      kind: reader.oneOf('kind', proposalKinds),
      level: reader.oneOf('level', proposalLevels),
      session: reader.required('session'),
      states,
      answered,
      published,
    });
  },
};
