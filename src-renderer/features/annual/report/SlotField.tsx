import { useState } from 'react';
import { annualText } from '../../../strings/annual';

const text = annualText.report;

interface SlotFieldProps {
  name: string;
  value: string;
  onType: (said: string) => void;
}

/** A place for a figure that no table and no book has: typed where it stands, kept when the place is left. A new value needs a new key. */
export function SlotField({ name, value, onType }: SlotFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const leave = () => {
    if (typed !== null && typed.trim() !== value) onType(typed);
  };
  return (
    <input
      className={shown === '' ? 'annual-slot-field annual-slot-blank' : 'annual-slot-field'}
      aria-label={name}
      placeholder={text.toType}
      maxLength={80}
      // Chinese signs are two wide.
      style={{ width: `${Math.max(4.6, shown.length * 1.05 + 1.2)}em` }}
      value={shown}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) currentTarget.blur();
      }}
      onBlur={leave}
    />
  );
}
