import type { PermissionAsked } from './camera';

/** Putting words and pictures onto the clipboard, from our own page in its own frame; reading what others put there is never allowed. */
export function mayWriteClipboard(origin: string, { permission, from, mainFrame }: PermissionAsked): boolean {
  return permission === 'clipboard-sanitized-write' && mainFrame && (from === origin || from.startsWith(`${origin}/`));
}
