import { describe, expect, it } from 'vitest';
import { mayUseCamera, type PermissionAsked } from './camera';

const origin = 'app://desk';
const asked: PermissionAsked = {
  permission: 'media',
  page: 'app://desk/#/notices/check',
  from: 'app://desk/',
  mainFrame: true,
  media: ['video'],
};
const may = (more: Partial<PermissionAsked>) => mayUseCamera(origin, { ...asked, ...more });

describe('the camera', () => {
  it('is given to the page that holds a wall copy against its file', () => {
    expect([may({}), may({ from: 'app://desk' }), may({ page: 'app://desk/index.html#/notices/check?x=1' })]).toEqual([true, true, true]);
  });

  it.each<Partial<PermissionAsked>>([
    { page: 'app://desk/#/today' },
    { page: 'app://desk/#/notices/checks' },
    { page: 'app://desk/' },
    { page: '' },
    { page: 'https://example.com/#/notices/check' },
    { page: 'app://desk.example.com/#/notices/check' },
    { from: 'https://example.com/' },
    { from: 'app://desk.example.com/' },
    { mainFrame: false },
    { media: ['video', 'audio'] },
    { media: ['audio'] },
    { media: [] },
    { media: ['unknown'] },
    { permission: 'geolocation' },
    { permission: 'display-capture' },
  ])('is refused: %j', (more) => {
    expect(may(more)).toBe(false);
  });
});
