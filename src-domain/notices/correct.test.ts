import { describe, expect, it } from 'vitest';
import { aPosting } from '../../tests/builders/postings';
import { day } from '../kernel/calendarDate';
import { changedParts, correctPosting, restorePosting, withdrawPosting, wordsOf } from './correct';
import { addObjection } from './objections';
import { onWall } from './boards/onBoard';
import { mayComeDown, postingAsPublication } from './posting';
import { republished } from './publications';

const today = day('2026-11-23');
const why = { on: today, reason: ' 看错了日期 ' };
const posted = aPosting({ postedOn: day('2026-11-10'), until: day('2026-11-19'), board: 'b1', section: '救助' });
const down = { ...posted, takenDownOn: day('2026-11-20'), takenDownBy: '马文清' };

describe('a correction', () => {
  it('says what stood there, what stands there now, when and why', () => {
    const made = correctPosting(posted, { ...wordsOf(posted), postedOn: day('2026-11-11'), place: ' 陡坡村公开栏 ', board: null }, why);
    expect(made).toMatchObject({
      ok: true,
      value: {
        postedOn: '2026-11-11',
        place: '陡坡村公开栏',
        board: null,
        until: '2026-11-19',
        corrections: [
          { on: today, reason: '看错了日期', before: { postedOn: '2026-11-10', board: 'b1' }, now: { postedOn: '2026-11-11' } },
        ],
      },
    });
    if (!made.ok) throw new Error(made.error);
    const [first = expect.fail()] = made.value.corrections ?? [];
    expect(changedParts(first.before, first.now)).toEqual(['postedOn', 'place', 'board']);
    const second = correctPosting(made.value, { ...wordsOf(made.value), postedBy: '王志强' }, why);
    expect(second.ok && second.value.corrections).toHaveLength(2);
  });

  it('to a later day makes it hang longer than printed, and to the printed day no longer', () => {
    const counted = (on: string) => (on === '2026-11-12' ? day('2026-11-23') : day('2026-11-19'));
    const later = correctPosting(posted, { ...wordsOf(posted), postedOn: day('2026-11-12') }, why, counted);
    if (!later.ok) throw new Error(later.error);
    expect(later.value).toMatchObject({ until: '2026-11-19', hangUntil: '2026-11-23' });
    expect([mayComeDown(later.value, day('2026-11-23')), mayComeDown(later.value, day('2026-11-24'))]).toEqual([false, true]);
    expect(onWall([later.value], () => null, today)).toMatchObject([{ state: 'last-day', days: 0 }]);
    const back = correctPosting(later.value, { ...wordsOf(later.value), postedOn: day('2026-11-10') }, why, counted);
    expect(back.ok && 'hangUntil' in back.value).toBe(false);
    const taken = { ...wordsOf(later.value), takenDownOn: day('2026-11-20'), takenDownBy: '马文清' };
    expect(correctPosting(later.value, taken, why, counted)).toEqual({ ok: false, error: 'early-reason-missing' });
  });

  it('takes a wrong take-down back, with everything that was said of it', () => {
    const early = { ...down, takenDownOn: day('2026-11-18'), downEarly: '内容有误' };
    const made = correctPosting(early, { ...wordsOf(early), takenDownOn: null }, why);
    expect(made).toMatchObject({ ok: true, value: { takenDownOn: null, takenDownBy: null } });
    expect(made.ok && 'downEarly' in made.value).toBe(false);
    expect(made.ok && made.value.corrections?.[0]?.before.downEarly).toBe('内容有误');
  });

  it.each([
    [posted, {}, 'nothing-changed'],
    [posted, { postedBy: ' ' }, 'name-missing'],
    [posted, { place: '' }, 'place-missing'],
    [posted, { postedOn: day('2026-11-24') }, 'posted-in-future'],
    [down, { takenDownBy: '' }, 'down-name-missing'],
    [down, { takenDownOn: day('2026-11-24') }, 'down-in-future'],
    [down, { takenDownOn: day('2026-11-09') }, 'down-before-posting'],
    [down, { takenDownOn: day('2026-11-19') }, 'early-reason-missing'],
  ] as const)('of %# is refused: %s', (notice, change, trouble) => {
    expect(correctPosting(notice, { ...wordsOf(notice), ...change }, why)).toEqual({ ok: false, error: trouble });
  });

  it('needs a reason, and no objection may have come before the sheet', () => {
    const words = { ...wordsOf(posted), postedOn: day('2026-11-12') };
    expect(correctPosting(posted, words, { on: today, reason: ' ' })).toEqual({ ok: false, error: 'reason-missing' });
    const objected = addObjection(posted, 'o1', { on: day('2026-11-11'), way: '来电', what: '算错了' }, today);
    if (!objected.ok) throw new Error(objected.error);
    expect(correctPosting(objected.value, words, why)).toEqual({ ok: false, error: 'after-objection' });
    expect(withdrawPosting(objected.value, why)).toEqual({ ok: false, error: 'has-objections' });
  });
});

it('a registration that was a mistake leaves the books with its reason, and can come back', () => {
  expect(withdrawPosting(posted, { on: today, reason: '' })).toEqual({ ok: false, error: 'reason-missing' });
  const made = withdrawPosting(posted, why);
  expect(made).toMatchObject({ ok: true, value: { withdrawn: { on: today, reason: '看错了日期' } } });
  expect(made.ok && restorePosting(made.value)).toEqual(posted);
});

describe('the publication of an act', () => {
  const names = ['丁村', '丙村', '乙村', '甲村'];
  const sheets = names.map((place, at) => aPosting({ ...posted, id: `n1/b${String(at)}`, place, board: `b${String(at)}` }));
  const site = { channel: 'website', on: day('2026-11-10'), locator: 'http://example.invalid' } as const;
  // As it was registered: in the order in which the boards were ticked.
  const registered = [postingAsPublication(day('2026-11-10'), [...names].reverse()), site];
  const [first = expect.fail(), ...rest] = sheets;

  it('follows a board, a day and a withdrawal, whatever the order of its places', () => {
    const moved = [{ ...first, place: '戊村' }, ...rest];
    expect(republished(registered, sheets, moved)).toEqual([
      postingAsPublication(day('2026-11-10'), ['戊村', '丙村', '乙村', '甲村']),
      site,
    ]);
    const later = sheets.map((each) => ({ ...each, postedOn: day('2026-11-11') }));
    expect(republished(registered, sheets, later)).toEqual([postingAsPublication(day('2026-11-11'), names), site]);
    const oneLater = [{ ...first, postedOn: day('2026-11-12') }, ...rest];
    const split = republished(registered, sheets, oneLater);
    expect(split).toEqual([
      postingAsPublication(day('2026-11-12'), ['丁村']),
      postingAsPublication(day('2026-11-10'), ['丙村', '乙村', '甲村']),
      site,
    ]);
    expect(republished(split ?? [], oneLater, sheets)).toContainEqual(postingAsPublication(day('2026-11-10'), names));
    const withdrawn = sheets.map((each) => ({ ...each, withdrawn: { on: today, reason: '没有贴' } }));
    expect(republished(registered, sheets, withdrawn)).toEqual([site]);
    expect(republished(registered, sheets, [])).toEqual([site]);
    expect(republished([site], withdrawn, sheets)).toEqual([site, postingAsPublication(day('2026-11-10'), names)]);
  });

  it('stays as it is where nothing of it changed, and is missed where somebody changed it by hand', () => {
    expect(republished(registered, sheets, [{ ...first, postedBy: '王志强' }, ...rest])).toEqual(registered);
    const byHand = [{ ...postingAsPublication(day('2026-11-10'), ['镇政府']), locator: '镇政府大门' }, site];
    expect(republished(byHand, sheets, [])).toBeNull();
  });
});
