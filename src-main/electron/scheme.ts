import { protocol } from 'electron';
import { fileHeaders, pageHeaders, sheetHeaders } from '../host/bridge/contentPolicy';
import { pageFile } from '../host/bridge/pageFiles';
import type { SheetShelf } from '../host/papers/sheets';

/** Never renamed: this origin owns the working store. */
export const origin = 'app://desk';

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);
}

const refused = (): Response => new Response('', { status: 403, headers: pageHeaders });

const html = (text: string, headers: Record<string, string>): Response =>
  new Response(text, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });

export interface Served {
  /** Folder of the built page. */
  readonly root: string;
  readonly sheets: SheetShelf;
  /** Shown at /trouble when the app cannot start. */
  readonly trouble: () => string | undefined;
}

/** Serves the built page, the sheets on their way to the printer and the start-up trouble, each with its content policy. */
export function serveScheme({ root, sheets, trouble }: Served): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'desk' || request.method !== 'GET') return refused();
    if (url.pathname === '/trouble') return html(trouble() ?? '', pageHeaders);
    if (url.pathname.startsWith('/sheet/')) {
      const sheet = sheets.take(url.pathname);
      return sheet === undefined ? refused() : html(sheet, sheetHeaders);
    }
    const file = await pageFile(root, url.pathname);
    return file === undefined ? refused() : new Response(file.bytes, { headers: fileHeaders(file.type) });
  });
}
