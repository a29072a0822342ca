import { useState } from 'react';
import { wechatHtml } from '../../../../src-domain/channels/html';
import { plainText } from '../../../../src-domain/channels/plainText';
import { channelsText as text } from '../../../strings/channels';
import { useBridge } from '../../../shell/bridge';
import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { href } from '../../../shell/router';
import { Button, LinkButton } from '../../../ui/Button';
import { copyPiece, copyText } from '../../../ui/Copyable';
import { Notice } from '../../../ui/Notice';
import { savePage, savePicture, saveText, type Left } from './leave';
import { cardPicture, type Picture } from './pictures';
import type { ReadyWords } from './words';

type Outcome = Left | { readonly copied: boolean };

function Told({ outcome }: { outcome: Outcome | undefined }) {
  if (outcome === undefined) return null;
  if ('copied' in outcome)
    return <Notice tone={outcome.copied ? 'green' : 'yellow'} what={outcome.copied ? text.copied : text.notCopied} live />;
  if ('trouble' in outcome) return <Notice tone="red" {...text.troubles[outcome.trouble]} live />;
  return <Notice tone="green" what={text.made(outcome.name)} action={<MadeFileActions folder="papers" name={outcome.name} />} live />;
}

interface WaysProps {
  ready: ReadyWords;
  picture: Picture | null;
  /** Nothing may leave: findings, or words that are too long. */
  stopped: boolean;
  onTaken: () => void;
}

interface Way {
  readonly words: string;
  readonly go: () => Outcome | Promise<Outcome>;
  readonly ready?: boolean;
}

function waysOf({ ready, picture }: WaysProps, bridge: ReturnType<typeof useBridge>): readonly Way[] {
  const { rule, words, source } = ready;
  const { id } = rule;
  const drawn = picture !== null && !picture.clipped;
  const copy: Way = { words: text.copy, go: () => ({ copied: copyText(plainText(id, words)) }) };
  const asText: Way = { words: text.saveText, go: () => saveText(bridge, id, ready) };
  const card = async (size: 'A4' | 'A5'): Promise<Left> => {
    const made = await cardPicture(source, words, size);
    return made === null || made.clipped ? { trouble: 'not-the-format' } : savePicture(bridge, id, ready, made.canvas, size);
  };
  switch (id) {
    case 'website':
      return [copy, { words: text.savePage, go: () => savePage(bridge, ready) }];
    case 'wechat':
      return [copy, { words: text.copyRich, go: () => ({ copied: copyPiece(wechatHtml(source, words)) }) }, asText];
    case 'weibo':
    case 'led':
    case 'gazette':
      return [copy, asText];
    case 'screen':
      return [
        copy,
        {
          words: text.saveSlide,
          ready: drawn,
          go: () => (picture === null ? { trouble: 'not-the-format' as const } : savePicture(bridge, id, ready, picture.canvas)),
        },
      ];
    case 'poster':
      return [copy, ...(['A4', 'A5'] as const).map((size): Way => ({ words: text.saveCard[size], ready: drawn, go: () => card(size) }))];
  }
}

/** The ways the words leave: copied, or as a file that goes to a stick. */
export function Ways(props: WaysProps) {
  const bridge = useBridge();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState<string>();
  const take = async ({ words, go }: Way) => {
    setBusy(words);
    const made = await go();
    setBusy(undefined);
    setOutcome(made);
    if (!('trouble' in made) && !('copied' in made && !made.copied)) props.onTaken();
  };
  return (
    <>
      <div className="row channels-ways">
        {waysOf(props, bridge).map((way) => (
          <Button key={way.words} disabled={props.stopped || way.ready === false} busy={busy === way.words} onClick={() => void take(way)}>
            {way.words}
          </Button>
        ))}
        {props.ready.rule.id === 'gazette' ? <LinkButton href={href('channels', ['gazette'])}>{text.toGazette}</LinkButton> : null}
      </div>
      {props.picture?.clipped === true ? <Notice tone="yellow" what={text.clipped} todo={text.clippedTodo} /> : null}
      <Told outcome={outcome} />
    </>
  );
}
