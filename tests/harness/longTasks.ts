import type { Page } from 'playwright';

/** Begins to note, in milliseconds, every stretch of 50 ms and more in which the page could not answer. */
export const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const found: number[] = [];
    Reflect.set(window, 'longTasks', found);
    new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
      type: 'longtask',
    });
  });

const longTasks = (page: Page) => page.evaluate((): readonly number[] => Reflect.get(window, 'longTasks') as number[]);

/** The longest of them since then, in words. */
export async function longestTasks(page: Page): Promise<string> {
  const tasks = [...(await longTasks(page))].sort((one, other) => other - one);
  return tasks.length === 0 ? 'none over 50 ms' : `${tasks.slice(0, 5).join(', ')} ms`;
}
