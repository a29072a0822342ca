import { z } from 'zod';
import { channelIds, wordFields, type ChannelId, type ChannelRule } from '../../src-domain/channels/types';
import { channels } from '../../src-domain/ledger/types';
import shipped from '../../resources/channels.json';

z.config({ jitless: true });

const count = z.int().min(1);

const field = z
  .object({
    id: z.enum(wordFields),
    most: count,
    aim: count,
    count: z.enum(['units', 'points', 'bytes', 'weibo']),
    asked: z.object({ least: count, most: count, usual: count }).optional(),
    source: z.string().min(1),
  })
  .refine(({ aim, most }) => aim <= most);

const channel = z.object({
  id: z.enum(channelIds),
  screenAs: z.enum(['website', 'wechat', 'weibo', 'gazette', 'board']),
  publication: z.object({ channel: z.enum(channels), medium: z.string().min(1).optional() }),
  fields: z.array(field).min(1),
});

/** Every channel with its limits, in the order they are shown. */
export const channelRules: readonly ChannelRule[] = z.object({ channels: z.array(channel).length(channelIds.length) }).parse(shipped).channels;

export function channelRule(id: ChannelId): ChannelRule {
  const rule = channelRules.find((each) => each.id === id);
  if (rule === undefined) throw new RangeError(`no rule for channel ${id}`);
  return rule;
}
