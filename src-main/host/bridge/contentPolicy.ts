/** The page's content policy. Styles cannot go stricter without breaking antd's autosize and watermark. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A sheet on its way to the printer: no script, nothing but its own styles, pictures and the app's fonts. */
const sheetPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The camera reads the code of a sheet on the wall; nothing else of the machine is ever asked for. */
const devices = 'camera=(self), microphone=(), geolocation=()';

export const pageHeaders = { ...common, 'content-security-policy': pagePolicy, 'permissions-policy': devices } as const;
export const sheetHeaders = { ...common, 'content-security-policy': sheetPolicy } as const;

/** Fonts are megabytes and carry their digest in their names: a hundred sheets in a row read each once. */
const fontCache = { 'cache-control': 'private, max-age=86400, immutable' } as const;

/** For a file of the built page. */
export const fileHeaders = (type: string): Record<string, string> => ({
  ...pageHeaders,
  'content-type': type,
  ...(type.startsWith('font/') ? fontCache : {}),
});
