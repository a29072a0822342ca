import { useState } from 'react';
import { channelRule } from '../../../../src-bridge/resources/channels';
import { channelsText as text } from '../../../strings/channels';
import { NumberField, typedNumber } from '../../../ui/TextField';
import { useLedMost } from './ledMost';

/** Asks how much the screen shows; remembered for the next text. */
export function LedMost() {
  const { most, keep } = useLedMost();
  const [typed, setTyped] = useState<string>();
  const asked = channelRule('led').fields[0]?.asked;
  if (asked === undefined) return null;
  const hint = text.ledHint(asked.least, asked.most);
  const change = (next: string) => {
    setTyped(next);
    const number = typedNumber(next);
    if (number !== undefined && Number.isInteger(number) && number >= asked.least && number <= asked.most) keep(number);
  };
  const shown = typed ?? String(most ?? asked.usual);
  const number = typedNumber(shown);
  const wrong = number === undefined || !Number.isInteger(number) || number < asked.least || number > asked.most;
  return (
    <NumberField
      id="led-most"
      label={text.ledMost}
      unit={text.ledUnit}
      hint={hint}
      error={wrong ? hint : undefined}
      value={shown}
      onChange={change}
    />
  );
}
