import { useState } from 'react';
import type { TakenAs } from '../../../../src-domain/channels/types';
import { channelsText as text } from '../../../strings/channels';
import { useBridge } from '../../../shell/bridge';
import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { href } from '../../../shell/router';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import type { Picture } from './pictures';
import { waysOf, type Outcome, type Way } from './leaving';
import type { ReadyWords } from './words';

function Told({ outcome, onCarried }: { outcome: Outcome | undefined; onCarried: () => void }) {
  if (outcome === undefined) return null;
  if ('copied' in outcome) {
    const failed = outcome.as === 'picture' ? text.notCopied.picture : text.notCopied.words;
    return outcome.copied ? <Notice tone="green" {...text.copied[outcome.as]} live /> : <Notice tone="yellow" {...failed} live />;
  }
  if ('trouble' in outcome) return <Notice tone="red" {...text.troubles[outcome.trouble]} live />;
  const { name } = outcome;
  return <Notice tone="green" what={text.made(name)} action={<MadeFileActions folder="papers" name={name} onCarried={onCarried} />} live />;
}

interface WaysProps {
  ready: ReadyWords;
  picture: Picture | null;
  /** Nothing may leave: findings, or words that are too long. */
  stopped: boolean;
  onTaken: (as: TakenAs) => void;
}

/** The ways the words leave: copied, or as a file that goes to a stick. */
export function Ways({ ready, picture, stopped, onTaken }: WaysProps) {
  const bridge = useBridge();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState<string>();
  const take = async ({ words, go }: Way) => {
    setBusy(words);
    const made = await go();
    setBusy(undefined);
    setOutcome(made);
    if ('name' in made) onTaken('saved');
    if ('copied' in made && made.copied) onTaken('copied');
  };
  return (
    <>
      <div className="row channels-ways">
        {waysOf({ ready, picture, bridge }).map((way) => (
          <Button key={way.words} disabled={stopped || way.ready === false} busy={busy === way.words} onClick={() => void take(way)}>
            {way.words}
          </Button>
        ))}
        {ready.rule.id === 'gazette' ? <LinkButton href={href('channels', ['gazette'])}>{text.toGazette}</LinkButton> : null}
      </div>
      {picture?.clipped === true ? <Notice tone="yellow" what={text.clipped} todo={text.clippedTodo} /> : null}
      <Told outcome={outcome} onCarried={() => onTaken('carried')} />
    </>
  );
}
