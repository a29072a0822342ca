/** A Monday morning in a month whose return is late: tests of pages take place then, whatever day they are run on. */
const began = '2026-11-23T02:00:00Z';

/** How far the clock of pages and hosts under test is from this machine's; it goes on as clocks do. */
const offset = Date.parse(began) - Date.now();

export const instantOfTests = (): string => new Date(Date.now() + offset).toISOString();

/** Moves the clock of the world it is run in: for a page before any script of its own. */
export const moveClock = `{
  const real = Date;
  const now = () => real.now() + ${offset};
  globalThis.Date = new Proxy(real, {
    construct: (target, given, made) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given, made)),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}`;

/** For Node before its program: the same, in its workers too. */
export const nodeWithMovedClock: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(moveClock)}`];
