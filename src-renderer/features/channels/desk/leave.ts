import { plainText } from '../../../../src-domain/channels/plainText';
import { websiteHtml } from '../../../../src-domain/channels/html';
import type { ChannelId } from '../../../../src-domain/channels/types';
import type { Bridge } from '../../../../src-bridge/contract';
import { channelsText as text } from '../../../strings/channels';
import { base64Of, tidyName } from '../../../shell/upload';
import type { ReadyWords } from './words';

export type Ending = 'txt' | 'html' | 'png';

/** Names of files take 255 bytes, and a sign of Chinese takes three. */
const longestName = 50;

const nameOf = (channel: ChannelId, title: string, ending: Ending, more = ''): string =>
  `${tidyName(`${[...title].slice(0, longestName).join('')}（${text.channels[channel]}${more}）`)}.${ending}`;

export type Left = { readonly name: string } | { readonly trouble: keyof typeof text.troubles };

async function leave(bridge: Bridge, name: string, content: Blob): Promise<Left> {
  const reply = await bridge.channelFile({ name, base64: await base64Of(content) });
  return reply.ok ? { name: reply.value.name } : { trouble: reply.error.code };
}

export const saveText = (bridge: Bridge, channel: ChannelId, { source, words }: ReadyWords): Promise<Left> =>
  // Older editors of Windows know UTF-8 by its mark only.
  leave(bridge, nameOf(channel, source.title, 'txt'), new Blob(['\ufeff', plainText(channel, words).replace(/\n/gu, '\r\n')]));

export const savePage = (bridge: Bridge, { source, words }: ReadyWords): Promise<Left> =>
  leave(bridge, nameOf('website', source.title, 'html'), new Blob([websiteHtml(source, words)]));

export const savePicture = (bridge: Bridge, channel: ChannelId, { source }: ReadyWords, png: Blob, more = ''): Promise<Left> =>
  leave(bridge, nameOf(channel, source.title, 'png', more), png);
