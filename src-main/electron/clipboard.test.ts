import { describe, expect, it } from 'vitest';
import type { PermissionAsked } from './camera';
import { mayWriteClipboard } from './clipboard';

const origin = 'app://desk';
const asked: PermissionAsked = {
  permission: 'clipboard-sanitized-write',
  page: 'app://desk/#/channels',
  from: 'app://desk/',
  mainFrame: true,
  media: [],
};
const may = (more: Partial<PermissionAsked>) => mayWriteClipboard(origin, { ...asked, ...more });

describe('the clipboard', () => {
  it('may be written to by our own page', () => expect([may({}), may({ from: 'app://desk' })]).toEqual([true, true]));

  it.each<Partial<PermissionAsked>>([
    { permission: 'clipboard-read' },
    { permission: 'media' },
    { from: 'https://example.com/' },
    { from: 'app://desk.example.com/' },
    { from: '' },
    { mainFrame: false },
  ])('is refused: %j', (more) => {
    expect(may(more)).toBe(false);
  });
});
