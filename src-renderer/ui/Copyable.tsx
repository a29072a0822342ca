import { useState } from 'react';
import { TextButton } from './Button';
import { commonText } from '../strings/common';
import { copyText } from './clipboard';

/** Takes a text that stands elsewhere on the page. */
export function CopyButton({ text, label, words }: { text: string; label: string; words: string }) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  return (
    <span className="row">
      <span role="status" className="muted small">
        {state === 'done' ? commonText.copied : state === 'failed' ? commonText.notCopied : ''}
      </span>
      <TextButton label={label} onClick={() => setState(copyText(text) ? 'done' : 'failed')}>
        {words}
      </TextButton>
    </span>
  );
}

/** Text to be taken elsewhere. */
export function Copyable({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  return (
    <span className="row">
      <span>{text}</span>
      <TextButton label={commonText.copyOf(label)} onClick={() => setState(copyText(text) ? 'done' : 'failed')}>
        {commonText.copy}
      </TextButton>
      <span role="status" className="muted small">
        {state === 'done' ? commonText.copied : state === 'failed' ? commonText.notCopied : ''}
      </span>
    </span>
  );
}
