import type { Bridge } from '../../../../src-bridge/contract';
import { pastedHtml, websiteHtml, wechatHtml } from '../../../../src-domain/channels/html';
import { plainText } from '../../../../src-domain/channels/plainText';
import { channelsText as text } from '../../../strings/channels';
import { copyPicture, copyRich, copyText } from '../../../ui/clipboard';
import { savePage, savePicture, saveText, type Left } from './leave';
import { cardPicture, type cardSizes, type Picture } from './pictures';
import type { ReadyWords } from './words';

export type CopiedAs = keyof typeof text.copied;
/** What became of the words: a file, a trouble, or a copy that went well or not. */
export type Outcome = Left | { readonly copied: boolean; readonly as: CopiedAs };

/** One way in which the words leave. */
export interface Way {
  readonly words: string;
  readonly go: () => Outcome | Promise<Outcome>;
  /** Not while its picture is missing or does not hold everything. */
  readonly ready?: boolean;
}

interface Leaving {
  readonly ready: ReadyWords;
  /** Of the channels that are a picture. */
  readonly picture: Picture | null;
  readonly bridge: Bridge;
}

const noPicture = { trouble: 'not-the-format' } as const;

const whole = (picture: Picture | null): picture is Picture => picture !== null && !picture.clipped;

const copyPlain = ({ ready: { rule, words } }: Leaving): Way => ({
  words: text.copy,
  go: () => ({ copied: copyText(plainText(rule.id, words)), as: 'words' }),
});

const copyLooks = ({ ready: { rule, words, source } }: Leaving): Way => ({
  words: text.copyRich,
  go: () => ({
    copied: copyRich(rule.id === 'wechat' ? wechatHtml(source, words) : pastedHtml(words), words.body),
    as: 'rich',
  }),
});

const copyPage = ({ ready: { words, source } }: Leaving): Way => ({
  words: text.copyPage,
  go: () => ({ copied: copyText(websiteHtml(source, words)), as: 'page' }),
});

const copyDrawn = ({ picture }: Leaving): Way => ({
  words: text.copyPicture,
  ready: whole(picture),
  go: async () => ({ copied: whole(picture) && (await copyPicture(picture.png)), as: 'picture' }),
});

const asText = ({ ready, bridge }: Leaving): Way => ({ words: text.saveText, go: () => saveText(bridge, ready.rule.id, ready) });

const asSlide = ({ ready, picture, bridge }: Leaving): Way => ({
  words: text.saveSlide,
  ready: whole(picture),
  go: () => (whole(picture) ? savePicture(bridge, ready.rule.id, ready, picture.png) : noPicture),
});

const asCard = ({ ready, picture, bridge }: Leaving, size: keyof typeof cardSizes): Way => ({
  words: text.saveCard[size],
  ready: whole(picture),
  go: async () => {
    const made = await cardPicture(ready.source, ready.words, size);
    return whole(made) ? savePicture(bridge, ready.rule.id, ready, made.png, size) : noPicture;
  },
});

/** The ways of a channel, the most used first. */
export function waysOf(leaving: Leaving): readonly Way[] {
  const { ready, bridge } = leaving;
  switch (ready.rule.id) {
    case 'website':
      return [copyLooks(leaving), copyPlain(leaving), copyPage(leaving), { words: text.savePage, go: () => savePage(bridge, ready) }];
    case 'wechat':
      return [copyLooks(leaving), copyPlain(leaving), asText(leaving)];
    case 'weibo':
    case 'led':
    case 'gazette':
      return [copyPlain(leaving), asText(leaving)];
    case 'screen':
      return [copyDrawn(leaving), copyPlain(leaving), asSlide(leaving)];
    case 'poster':
      return [copyDrawn(leaving), copyPlain(leaving), asCard(leaving, 'A4'), asCard(leaving, 'A5')];
  }
}
