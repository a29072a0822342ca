import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The file of the built page behind a URL path, or undefined. `..%2f` reaches this function as it stands, so the resolved path is checked. */
export async function pageFile(root: string, urlPath: string): Promise<PageFile | undefined> {
  const path = decoded(urlPath);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  const type = types[extname(file)];
  if (type === undefined || !file.startsWith(resolve(root) + sep)) return undefined;
  try {
    return { type, bytes: new Uint8Array(await readFile(file)) };
  } catch {
    return undefined;
  }
}
