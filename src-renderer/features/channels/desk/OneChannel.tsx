import { useState } from 'react';
import { withoutTables } from '../../../../src-domain/channels/blocks';
import type { TakenAs, Words } from '../../../../src-domain/channels/types';
import { channelsText as text } from '../../../strings/channels';
import { Button, TextButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Split } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { LedMost } from './LedMost';
import { Preview } from './Preview';
import { Stops } from './Stops';
import { usePicture } from './usePicture';
import { Ways } from './Ways';
import type { ReadyWords } from './words';
import { WordsForm } from './WordsForm';

interface OneChannelProps {
  record: string;
  ready: ReadyWords;
  /** Null: as the program makes them. */
  onWords: (words: Words | null) => void;
  onTaken: (as: TakenAs) => void;
}

function Restored({ onUndo }: { onUndo: () => void }) {
  return <Notice tone="green" live what={text.restored} action={<TextButton onClick={onUndo}>{text.undo}</TextButton>} />;
}

/** The words of one channel and how they look, with what stops them and the ways they leave. */
export function OneChannel({ record, ready, onWords, onTaken }: OneChannelProps) {
  const picture = usePicture(ready);
  const [dropped, setDropped] = useState<Words>();
  const { rule, words, stops, warns, over, changed, stale } = ready;
  const empty = rule.fields.some(({ id }) => words[id].trim() === '');
  const change = (next: Words) => {
    setDropped(undefined);
    onWords(next);
  };
  const restore = () => {
    setDropped(words);
    onWords(null);
  };
  return (
    <Split
      sideWidth="44%"
      main={
        <Sheet
          title={text.channels[rule.id]}
          padding="tight"
          note={changed ? text.changed : undefined}
          aside={
            changed ? (
              <Button size="small" onClick={restore}>
                {text.restore}
              </Button>
            ) : undefined
          }
        >
          {dropped === undefined ? null : <Restored onUndo={() => change(dropped)} />}
          {stale ? <Notice tone="yellow" what={text.otherBytes} todo={text.otherBytesTodo} /> : null}
          {rule.id === 'led' ? <LedMost /> : null}
          <WordsForm ready={ready} onChange={change} />
        </Sheet>
      }
      side={
        <>
          <Stops record={record} stops={stops} onDropTables={() => change({ ...words, body: withoutTables(words.body) })} />
          {stops.length === 0 && warns.length > 0 ? (
            <Notice
              tone="grey"
              what={text.warned(warns.length)}
              todo={warns[0] === undefined ? '' : text.stoppedLine(warns[0].where, warns[0].label, warns[0].masked)}
            />
          ) : null}
          <Ways ready={ready} picture={picture} stopped={stops.length > 0 || over.length > 0 || empty} onTaken={onTaken} />
          <Sheet title={text.preview} padding="tight">
            <div className="channels-preview" role="region" aria-label={text.preview} tabIndex={0}>
              <Preview ready={ready} picture={picture} />
            </div>
          </Sheet>
        </>
      }
    />
  );
}
