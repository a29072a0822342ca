import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPosting } from '../../tests/builders/postings';
import { addDays, day } from '../kernel/calendarDate';
import { commonTitle, hungTogether, postingGroups } from './groups';
import { addObjection, cameLate, handleObjection, openObjections } from './objections';
import { hang, mayComeDown, postingAsPublication, takeDown } from './posting';

const today = day('2026-11-23');
const posted = aPosting({ postedOn: day('2026-11-02'), until: day('2026-11-11') });
const asked = { on: day('2026-11-12'), by: '马建国', early: '', objectionsGoOn: false };

describe('hanging', () => {
  const sheet = { id: 'n1', record: 'r1', period: { from: day('2026-11-03'), to: day('2026-11-11'), n: 7, unit: 'working-day' } } as const;
  const words = { title: '低保初审公示', postedOn: day('2026-11-02'), postedBy: '马建国', sheet: 'a'.repeat(64) };

  it('makes one row for each place, all with the last day that is printed', () => {
    const places = ['c1', 'c2', 'c3'].map((id) => ({ board: id, place: `${id}公开栏`, section: '惠农' }));
    const hung = hang(sheet, words, [...places, { board: null, place: '集市口', section: '' }]);
    expect(hung.map(({ id, place }) => [id, place])).toEqual([
      ['n1/c1', 'c1公开栏'],
      ['n1/c2', 'c2公开栏'],
      ['n1/c3', 'c3公开栏'],
      ['n1', '集市口'],
    ]);
    expect(hung.every(({ until, takenDownOn, sheet }) => until === '2026-11-11' && takenDownOn === null && sheet?.length === 64)).toBe(
      true,
    );
    expect(hung[0]?.section).toBe('惠农');
    expect(hung[3]).not.toHaveProperty('section');
  });

  it('counts as one publication on a further channel, however many boards', () => {
    const on = day('2026-11-02');
    expect(postingAsPublication(on, ['镇政府一楼公开栏'])).toEqual({ channel: 'other', medium: '公告栏', on, locator: '镇政府一楼公开栏' });
    expect(postingAsPublication(on, ['甲村', '乙村', '丙村', '丁村']).locator).toBe('甲村、乙村、丙村等4处');
  });
});

describe('taking down', () => {
  it('waits until the last day is over', () => {
    expect([mayComeDown(posted, day('2026-11-11')), mayComeDown(posted, day('2026-11-12'))]).toEqual([false, true]);
    expect(takeDown(posted, { ...asked, on: day('2026-11-11') })).toEqual({ ok: false, error: 'period-not-over' });
    expect(takeDown(posted, { ...asked, on: day('2026-11-01'), early: '有误' })).toEqual({ ok: false, error: 'before-posting' });
  });

  it('keeps why a sheet came down early, and nothing of it when it did not', () => {
    const early = takeDown(posted, { ...asked, on: day('2026-11-10'), early: ' 内容有误 ' });
    expect(early).toMatchObject({ ok: true, value: { takenDownOn: '2026-11-10', downEarly: '内容有误' } });
    const late = takeDown(posted, { ...asked, early: '内容有误' });
    expect(late.ok && 'downEarly' in late.value).toBe(false);
  });

  it('happens once, by a named person', () => {
    const down = takeDown(posted, asked);
    expect(down).toMatchObject({ ok: true, value: { takenDownOn: '2026-11-12', takenDownBy: '马建国' } });
    expect(takeDown(posted, { ...asked, by: ' ' })).toEqual({ ok: false, error: 'name-missing' });
    expect(down.ok && takeDown(down.value, asked)).toEqual({ ok: false, error: 'already-down' });
  });

  it('says so when an objection is still open', () => {
    const objected = addObjection(posted, 'o1', { on: day('2026-11-09'), way: '来电', what: '人均收入核算有异议' }, today);
    if (!objected.ok) throw new Error(objected.error);
    expect(takeDown(objected.value, asked)).toEqual({ ok: false, error: 'objection-open' });
    expect(takeDown(objected.value, { ...asked, objectionsGoOn: true }).ok).toBe(true);
    const handled = handleObjection(objected.value, 'o1', { handledOn: day('2026-11-11'), outcome: '复核后维持' }, today);
    expect(handled.ok && takeDown(handled.value, asked).ok).toBe(true);
  });
});

describe('objections', () => {
  const words = { on: day('2026-11-09'), way: '来电', what: '面积不对' };

  it('need a day, a way and a matter', () => {
    expect(addObjection(posted, 'o1', { ...words, on: day('2026-11-01') }, today)).toEqual({ ok: false, error: 'before-posting' });
    expect(addObjection(posted, 'o1', { ...words, on: day('2026-11-24') }, today)).toEqual({ ok: false, error: 'future' });
    expect(addObjection(posted, 'o1', { ...words, way: ' ' }, today)).toEqual({ ok: false, error: 'way-missing' });
    expect(addObjection(posted, 'o1', { ...words, what: '' }, today)).toEqual({ ok: false, error: 'what-missing' });
  });

  it('are open until they have an outcome, and late after the last day', () => {
    const added = addObjection(posted, 'o1', words, today);
    if (!added.ok) throw new Error(added.error);
    expect(openObjections(added.value)).toHaveLength(1);
    const handle = (handledOn: string, outcome: string, id = 'o1') =>
      handleObjection(added.value, id, { handledOn: day(handledOn), outcome }, today);
    expect(handle('2026-11-08', '维持')).toEqual({ ok: false, error: 'before-objection' });
    expect(handle('2026-11-24', '维持')).toEqual({ ok: false, error: 'future' });
    expect(handle('2026-11-10', ' ')).toEqual({ ok: false, error: 'outcome-missing' });
    expect(handle('2026-11-10', '维持', 'o9')).toEqual({ ok: false, error: 'gone' });
    const done = handle('2026-11-10', '维持');
    expect(done.ok && openObjections(done.value)).toEqual([]);
    expect([cameLate({ on: day('2026-11-11') }, posted), cameLate({ on: day('2026-11-12') }, posted)]).toEqual([false, true]);
    expect(cameLate({ on: today }, { until: null })).toBe(false);
  });
});

describe('sheets hung together', () => {
  it.each([
    [['低保初审结果的公示（陡坡村）', '低保初审结果的公示（中庄村）'], '低保初审结果的公示'],
    [['低保初审结果的公示（上店村）', '低保初审结果的公示（上店一村）'], '低保初审结果的公示'],
    [['低保初审结果的公示', '低保初审结果的公示（中庄村）'], '低保初审结果的公示'],
    [['低保初审结果的公示（陡坡村）'], '低保初审结果的公示（陡坡村）'],
    [['危房改造', '低保公示'], '危房改造'],
    [[], ''],
  ])('%j have %s in common', (titles, common) => {
    expect(commonTitle(titles)).toBe(common);
  });

  const someNotices = fc.array(
    fc.record({ record: fc.constantFrom('r1', 'r2'), shift: fc.integer({ min: 0, max: 3 }), endless: fc.boolean() }),
    { maxLength: 40 },
  );

  it('lose none, double none, and never mix records or last days', () => {
    fc.assert(
      fc.property(someNotices, (given) => {
        const notices = given.map(({ record, shift, endless }, at) =>
          aPosting({
            id: `n${String(at)}`,
            record,
            postedOn: addDays(day('2026-11-02'), shift),
            until: endless ? null : day('2026-11-20'),
          }),
        );
        const groups = postingGroups(notices);
        expect(groups.flatMap(({ notices: together }) => together.map(({ id }) => id)).sort()).toEqual(notices.map(({ id }) => id).sort());
        for (const { notices: together, record, until, postedOn } of groups)
          for (const notice of together) {
            expect(notice).toMatchObject({ record, until, postedOn });
            expect(hungTogether(notices, notice)).toEqual(together);
          }
      }),
    );
  });
});
