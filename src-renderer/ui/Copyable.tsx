import { useState } from 'react';
import { TextButton } from './Button';
import { commonText } from '../strings/common';

// The clipboard permission is denied in the desktop shell; copying a selection needs none.
export function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

/** Copies a piece of a page with its looks, for pasting into an editor that keeps them. */
export function copyPiece(html: string): boolean {
  const piece = document.createElement('div');
  piece.innerHTML = html;
  piece.style.position = 'fixed';
  piece.style.opacity = '0';
  document.body.append(piece);
  const chosen = window.getSelection();
  chosen?.selectAllChildren(piece);
  const done = document.execCommand('copy');
  chosen?.removeAllRanges();
  piece.remove();
  return done;
}

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
