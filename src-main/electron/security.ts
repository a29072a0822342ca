import { app, type Session, type WebContents } from 'electron';
import { mayUseCamera, type PermissionAsked } from './camera';
import { mayWriteClipboard } from './clipboard';
import { origin } from './scheme';

/** How many requests tried to leave the machine since the start. Always 0 unless something is wrong. */
let blocked = 0;

const stays = (url: string): boolean => url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');

/** Chromium itself must not ask anybody anything either: no names are resolved, no components fetched. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    app.commandLine.appendSwitch(name);
  }
}

const isPermitted = (asked: PermissionAsked): boolean => mayUseCamera(origin, asked) || mayWriteClipboard(origin, asked);

/** Denies every permission but the camera on its one page and writing to the clipboard, and every request that is not the app's own. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) =>
    answer(
      isPermitted({
        permission,
        page: contents.getURL(),
        from: details.requestingUrl,
        mainFrame: details.isMainFrame,
        media: 'mediaTypes' in details ? (details.mediaTypes ?? []) : [],
      }),
    ),
  );
  session.setPermissionCheckHandler((contents, permission, from, { isMainFrame, mediaType }) =>
    isPermitted({ permission, page: contents?.getURL() ?? '', from, mainFrame: isMainFrame, media: [mediaType ?? 'unknown'] }),
  );
  session.setDevicePermissionHandler(() => false);
  // The spell checker fetches its dictionaries by itself, past the request filter, even where no window uses it.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !stays(details.url);
    if (cancel) {
      blocked += 1;
      console.error(`已拦截对外请求（第 ${blocked} 次）：${details.url}`);
    }
    answer({ cancel });
  });
}

/** No navigation, no second window, no webview. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
