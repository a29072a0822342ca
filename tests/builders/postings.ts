import { day } from '../../src-domain/kernel/calendarDate';
import type { PostedNotice } from '../../src-domain/notices/types';

/** A sheet that hangs on the township's board since 9 October, without an end. */
export const aPosting = (over: Partial<PostedNotice> = {}): PostedNotice => ({
  id: 'n1',
  record: 'r1',
  title: '危房改造公示',
  postedOn: day('2026-10-09'),
  until: null,
  place: '镇政府公开栏',
  postedBy: '马建国',
  takenDownOn: null,
  takenDownBy: null,
  board: null,
  sheet: null,
  proofs: [],
  objections: [],
  ...over,
});
