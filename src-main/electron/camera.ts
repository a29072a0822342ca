/** A permission that Chromium asks for on behalf of a page. */
export interface PermissionAsked {
  readonly permission: string;
  /** Address that the window shows now. */
  readonly page: string;
  /** Address or origin of the frame that asks. */
  readonly from: string;
  readonly mainFrame: boolean;
  /** `video`, `audio`; empty or `unknown` where nothing was said. */
  readonly media: readonly string[];
}

/** The one page with a camera: 核对墙上的公示单. */
const cameraPage = '#/notices/check';

/** The camera, never the microphone, for our own page in its own frame, and only while it shows that one place. */
export function mayUseCamera(origin: string, { permission, page, from, mainFrame, media }: PermissionAsked): boolean {
  if (permission !== 'media' || !mainFrame || media.length === 0 || media.some((each) => each !== 'video')) return false;
  const ours = from === origin || from.startsWith(`${origin}/`);
  const place = page.startsWith(`${origin}/`) ? page.slice(page.indexOf('#')) : '';
  return ours && (place === cameraPage || place.startsWith(`${cameraPage}?`));
}
