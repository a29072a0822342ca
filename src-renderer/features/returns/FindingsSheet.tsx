import { useState } from 'react';
import type { Finding } from '../../../src-domain/returns/check';
import type { StatForm } from '../../../src-domain/returns/form';
import { rowName } from '../../../src-domain/returns/rowName';
import { returnsText } from '../../strings/returns';
import { Button, TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { StateMark } from '../../ui/StateMark';
import { findingId } from './obstacles';
import type { SheetView } from './sheetView';

const text = returnsText.rules;

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
      className="returns-note"
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

interface FindingProps {
  form: StatForm;
  finding: Finding;
  note: string | undefined;
  onGo: (row: string) => void;
  onNote: (rule: string, note: string) => void;
}

function Soft({ finding, note, onNote }: Omit<FindingProps, 'onGo' | 'form'>) {
  const [writing, setWriting] = useState(false);
  const open = () => setWriting(true);
  if (writing)
    return (
      <NoteForm
        first={note ?? ''}
        onCancel={() => setWriting(false)}
        onKeep={(typed) => {
          onNote(finding.rule, typed);
          setWriting(false);
        }}
      />
    );
  if (note === undefined)
    return (
      <Button size="small" id={findingId(finding.rule)} label={text.noteOf(finding.rule)} onClick={open}>
        {text.note}
      </Button>
    );
  return (
    <span className="small returns-noted">
      <span className="tone-green" aria-hidden="true">
        ●{' '}
      </span>
      {text.noted(note)} <TextButton onClick={open}>{text.noteChange}</TextButton>
    </span>
  );
}

const isQuestion = ({ questions }: StatForm, rule: string): boolean => questions.some(({ id }) => id === rule);

/** Hard by the form, soft because the county says so. */
const isSoftened = ({ rules }: StatForm, { rule, severity }: Finding): boolean =>
  severity === 'soft' && rules.some(({ id, severity: own, downgradable }) => id === rule && own === 'hard' && downgradable);

/** A rule's or a question's sentence. */
const messageOf = ({ rules, questions }: StatForm, rule: string): string | undefined =>
  [...rules, ...questions].find(({ id }) => id === rule)?.message;

function FindingCard({ form, finding, note, onGo, onNote }: FindingProps) {
  const { rule, severity, message, rows } = finding;
  const hard = severity === 'hard';
  return (
    <li className={hard ? 'returns-finding returns-hard' : 'returns-finding'}>
      <p>
        <StateMark tone={hard ? 'red' : 'yellow'}>{hard ? text.hard : text.soft}</StateMark> <b>{rule}</b> {message}
        {isSoftened(form, finding) ? <span className="muted small"> {text.softened}</span> : null}
      </p>
      <span className="row returns-finding-rows">
        {hard ? null : <Soft finding={finding} note={note} onNote={onNote} />}
        {rows.slice(0, hard || isQuestion(form, rule) ? 6 : 1).map((row) => (
          <TextButton key={row} onClick={() => onGo(row)}>
            {text.toRow(rowName(form, row))}
          </TextButton>
        ))}
      </span>
    </li>
  );
}

function Counts({ findings, noted }: { findings: readonly Finding[]; noted: (rule: string) => boolean }) {
  const hard = findings.filter(({ severity }) => severity === 'hard').length;
  const soft = findings.filter(({ severity, rule }) => severity === 'soft' && !noted(rule)).length;
  return (
    <span className="row">
      {hard === 0 ? <StateMark tone="green">{text.hardPass}</StateMark> : <StateMark tone="red">{text.hardCount(hard)}</StateMark>}
      {soft === 0 ? null : <StateMark tone="yellow">{text.softCount(soft)}</StateMark>}
    </span>
  );
}

/** Rules as they stand at this moment: the hard ones lead to a cell, the soft ones want a word. */
export function FindingsSheet({ view, onGo, onNote }: Omit<FindingProps, 'form' | 'finding' | 'note'> & { view: SheetView }) {
  const noteOf = (rule: string) => view.acknowledged.find((each) => each.rule === rule)?.note;
  if (view.draft === null)
    return (
      <Sheet title={text.frozen} padding="tight">
        {view.acknowledged.length === 0 ? <p className="second small">{text.frozenNone}</p> : null}
        <ul className="returns-findings">
          {view.acknowledged.map(({ rule, note }) => (
            <li key={rule} className="returns-finding">
              <p>
                <b>{rule}</b> {messageOf(view.form, rule)}
              </p>
              <span className="small returns-noted">{text.noted(note)}</span>
            </li>
          ))}
        </ul>
      </Sheet>
    );
  return (
    <Sheet title={text.title} padding="tight" aside={<Counts findings={view.findings} noted={(rule) => noteOf(rule) !== undefined} />}>
      {view.findings.length === 0 ? <p className="second small">{text.allPass}</p> : null}
      <ul className="returns-findings">
        {view.findings.map((finding) => (
          <FindingCard key={finding.rule} form={view.form} finding={finding} note={noteOf(finding.rule)} onGo={onGo} onNote={onNote} />
        ))}
      </ul>
    </Sheet>
  );
}
