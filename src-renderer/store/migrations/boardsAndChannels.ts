import type { PostedNotice } from '../../../src-domain/notices/types';
import type { Migration } from './path';

/** Version 5 knew of a posting where and how long, and neither its board, its printed sheet, photos nor objections. */
export type PostedNoticeV5 = Omit<PostedNotice, 'board' | 'sheet' | 'proofs' | 'objections'>;

/** Boards of their own, lists taken in for them, what was printed, the words for every other channel, and the gazette. */
export const boardsAndChannels = {
  from: 5,
  to: 6,
  stores: { boards: 'id', rosters: 'id, record', printedSheets: 'id, record', channelTexts: 'id, record', gazetteIssues: 'id' },
  upgrade: {
    postings: (posting: PostedNoticeV5): PostedNotice => ({ ...posting, board: null, sheet: null, proofs: [], objections: [] }),
  },
} as const satisfies Migration<5, 6>;
