import { expect, it } from 'vitest';
import { shellText } from '../../src-renderer/strings/shell';
import { describeDesk } from '../harness';
import { openOffice } from './openOffice';
import { press } from './setUpDesk';

describeDesk('chromium', 'a working store that takes nothing more', (openDesk) => {
  it('says that the change was not kept, and keeps the next one once there is room', async () => {
    const { page, shot } = await openOffice(openDesk);
    await page.getByRole('link', { name: /台账/ }).click();
    await page.getByRole('tab', { name: '投诉举报' }).click();
    // The browser's own refusal of the outbox row, as on a full disk.
    await page.evaluate(() => {
      type Add = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
      const kept = Reflect.get(IDBObjectStore.prototype, 'add') as Add;
      const refuse: Add = function (...given) {
        if (this.name === 'outbox' && !('room' in window)) throw new DOMException('no room', 'QuotaExceededError');
        return kept.apply(this, given);
      };
      Reflect.set(IDBObjectStore.prototype, 'add', refuse);
    });
    await press(page, '登记投诉举报');
    await press(page, '存入台账');
    await page.getByText(shellText.unsaved.what).waitFor();
    await shot('unsaved');
    await page.evaluate(() => Object.assign(window, { room: true }));
    await press(page, '存入台账');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
  });
});
