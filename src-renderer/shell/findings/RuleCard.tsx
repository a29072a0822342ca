import { useState } from 'react';
import type { Severity } from '../../../src-domain/returns/form';
import { returnsText } from '../../strings/returns';
import { Button, TextButton } from '../../ui/Button';
import { StateMark } from '../../ui/StateMark';
import './findings.css';

const text = returnsText.rules;
const shownPlaces = 6;

interface NoteFormProps {
  first: string;
  onKeep: (note: string) => void;
  onCancel: () => void;
}

function NoteForm({ first, onKeep, onCancel }: NoteFormProps) {
  const [note, setNote] = useState(first);
  const [tried, setTried] = useState(false);
  return (
    <form
      className="finding-note"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (note.trim() !== '') onKeep(note);
      }}
    >
      <label>
        {text.noteLabel}
        <textarea
          autoFocus
          rows={2}
          maxLength={500}
          placeholder={text.noteHint}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={(event) => (event.key === 'Escape' ? onCancel() : undefined)}
        />
      </label>
      {tried && note.trim() === '' ? <p className="field-error">{text.noteNeeded}</p> : null}
      <span className="row">
        <Button size="small" type="submit">
          {text.noteKeep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {returnsText.edit.cancel}
        </Button>
      </span>
    </form>
  );
}

interface RuleCardProps {
  rule: string;
  severity: Severity;
  /** The form's own sentence. */
  message: string;
  /** Why it is judged otherwise than the form has it. */
  aside?: string;
  /** Cells to look at, by their names. */
  places: readonly { readonly id: string; readonly name: string }[];
  /** What was noted on it; only of soft rules. */
  note: string | undefined;
  /** Of the button that writes a note. */
  id: string;
  onGo: (place: string) => void;
  onNote: (rule: string, note: string) => void;
}

function Soft({ rule, note, id, onNote }: Pick<RuleCardProps, 'rule' | 'note' | 'id' | 'onNote'>) {
  const [writing, setWriting] = useState(false);
  const open = () => setWriting(true);
  if (writing)
    return (
      <NoteForm
        first={note ?? ''}
        onCancel={() => setWriting(false)}
        onKeep={(typed) => {
          onNote(rule, typed);
          setWriting(false);
        }}
      />
    );
  if (note === undefined)
    return (
      <Button size="small" id={id} label={text.noteOf(rule)} onClick={open}>
        {text.note}
      </Button>
    );
  return (
    <span className="small">
      <span className="tone-green" aria-hidden="true">
        ●{' '}
      </span>
      {text.noted(note)} <TextButton onClick={open}>{text.noteChange}</TextButton>
    </span>
  );
}

/** A rule of a form that does not hold: a hard one leads to its cells, a soft one wants a word. */
export function RuleCard({ rule, severity, message, aside, places, note, id, onGo, onNote }: RuleCardProps) {
  const hard = severity === 'hard';
  return (
    <li className={hard ? 'finding finding-hard' : 'finding'}>
      <p>
        <StateMark tone={hard ? 'red' : 'yellow'}>{hard ? text.hard : text.soft}</StateMark> <b>{rule}</b> {message}
        {aside === undefined ? null : <span className="muted small"> {aside}</span>}
      </p>
      <span className="row finding-places">
        {hard ? null : <Soft rule={rule} note={note} id={id} onNote={onNote} />}
        {places.slice(0, shownPlaces).map((place) => (
          <TextButton key={place.id} onClick={() => onGo(place.id)}>
            {text.toRow(place.name)}
          </TextButton>
        ))}
      </span>
    </li>
  );
}

interface RuleCountsProps {
  findings: readonly { readonly rule: string; readonly severity: Severity }[];
  noted: (rule: string) => boolean;
}

/** How many rules are still in the way. */
export function RuleCounts({ findings, noted }: RuleCountsProps) {
  const hard = findings.filter(({ severity }) => severity === 'hard').length;
  const soft = findings.filter(({ severity, rule }) => severity === 'soft' && !noted(rule)).length;
  return (
    <span className="row">
      {hard === 0 ? <StateMark tone="green">{text.hardPass}</StateMark> : <StateMark tone="red">{text.hardCount(hard)}</StateMark>}
      {soft === 0 ? null : <StateMark tone="yellow">{text.softCount(soft)}</StateMark>}
    </span>
  );
}
