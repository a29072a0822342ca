import { describe, expect, it } from 'vitest';
import { workFacts } from '../../../../src-domain/ledger/work/yearFacts';
import { aLedger, aRecord } from '../../../../tests/builders/ledger';
import { aBatch, aMailbox } from '../../../../tests/builders/work';
import { noteOf } from '../books/notes';
import { totalParts } from '.';

const words = (parts: ReturnType<typeof totalParts>) => parts.map((part) => `${part.label} ${part.words}`);

describe('the line of totals', () => {
  it('of mailboxes says what the seed report says', () => {
    const parts = totalParts('mailbox', workFacts([aMailbox()], [], aLedger(), '2026'));
    expect(words(parts)).toEqual(['受理 4695件', '办结 4410件', '办结率 93.93%']);
  });

  it('of mailboxes says how many were satisfied, of those who said', () => {
    const asked = aMailbox({ opinions: { rated: 50, satisfied: 49 } });
    const parts = totalParts('mailbox', workFacts([asked], [], aLedger(), '2026'));
    expect(words(parts).slice(3)).toEqual(['参加评价 50件', '评价满意 49件', '满意率 98.00%']);
  });

  it('of 建议提案 gives every state its share', () => {
    const parts = totalParts('proposals', workFacts([aBatch()], [], aLedger(), '2026'));
    expect(words(parts).slice(0, 3)).toEqual(['共 38件', '已办结 14件（36.84%）', '正在办理 18件（47.37%）']);
  });

  it('opens nothing where nothing is counted', () => {
    const parts = totalParts('proposals', workFacts([aBatch()], [], aLedger(), '2026'));
    expect(parts.find(({ key }) => key === 'impossible')?.ids).toEqual([]);
  });

  it('names only the tags somebody gave', () => {
    const ledger = aLedger({ records: [aRecord()] });
    const parts = totalParts('records', workFacts([], [{ id: 'r1', field: 'budget', stages: ['result'] }], ledger, '2026'));
    expect(words(parts)).toEqual(['公开 1条', '结果公开 1条', '预决算和审计 1条']);
  });
});

describe('a note', () => {
  it('keeps what is filled in, and is none when nothing is', () => {
    expect(noteOf('e1', { topic: '冬季供暖', hosts: '', guests: [] })).toEqual({ id: 'e1', topic: '冬季供暖' });
    expect(noteOf('e1', { topic: '', source: undefined, guests: [] })).toBeNull();
  });
});
