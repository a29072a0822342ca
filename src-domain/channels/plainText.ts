import { holdable } from './blocks';
import type { ChannelId, Words } from './types';

/** What is copied and saved as text. */
export function plainText(channel: ChannelId, { title, digest, body }: Words): string {
  const parts = channel === 'poster' || channel === 'wechat' ? [title, digest, body] : [title, body];
  return holdable(parts.filter((part) => part !== '').join('\n\n'));
}
