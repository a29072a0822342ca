import { useState } from 'react';
import type { KeyStatus } from '../../../../src-bridge/schemas/keys';
import { setupText, type SetupTrouble } from '../../../strings/setup';
import { useBridge, useHostInfo } from '../../../shell/bridge';
import { Button } from '../../../ui/Button';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { PaperPreview } from '../../../ui/PaperPreview';
import { TextField } from '../../../ui/TextField';
import { contactProblems, fields } from '../setup/checks';
import { EnrolmentSheet } from './EnrolmentSheet';
import { useEnrolmentPaper } from './usePaper';

const words = setupText.enrolment;

const inFolder = (folder: string, name: string): string => `${folder}${folder.includes('\\') ? '\\' : '/'}${name}`;

interface EnrolmentDeskProps {
  unit: { code: string; name: string };
  keys: KeyStatus;
  contact: { name: string; phone: string };
  onContact: (contact: { name: string; phone: string }) => void;
  /** File name of the package written before, if any. */
  written: string | null;
  onWritten: (name: string) => void;
  problems: readonly FieldProblem[];
  onProblems: (problems: readonly FieldProblem[]) => void;
}

function useWriting({ contact, onWritten, onProblems }: Pick<EnrolmentDeskProps, 'contact' | 'onWritten' | 'onProblems'>) {
  const bridge = useBridge();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SetupTrouble>();
  const write = async () => {
    const problems = contactProblems(contact, passphrase);
    onProblems(problems);
    setTrouble(undefined);
    if (problems.length > 0) return;
    setBusy(true);
    const reply = await bridge.enrolmentWrite({ passphrase, contact: { name: contact.name.trim(), phone: contact.phone.trim() } });
    setBusy(false);
    if (!reply.ok) return setTrouble(reply.error.code);
    setPassphrase('');
    onWritten(reply.value.name);
  };
  return { passphrase, setPassphrase, busy, trouble, write };
}

/** Contact, sheet and package by which the county learns this unit's key. */
export function EnrolmentDesk(props: EnrolmentDeskProps) {
  const { unit, keys, contact, onContact, written, problems } = props;
  const { dataFolder } = useHostInfo();
  const writing = useWriting(props);
  const paper = useEnrolmentPaper(useBridge(), `${setupText.sheet.title} ${unit.name}`);
  return (
    <>
      <TextField
        id={fields.contact}
        label={words.contact}
        error={problemOf(problems, fields.contact)}
        value={contact.name}
        width="short"
        maxLength={20}
        onChange={(name) => onContact({ ...contact, name })}
      />
      <TextField
        id={fields.contactPhone}
        label={words.contactPhone}
        error={problemOf(problems, fields.contactPhone)}
        value={contact.phone}
        width="short"
        inputMode="tel"
        maxLength={20}
        onChange={(phone) => onContact({ ...contact, phone })}
      />
      <TextField
        id={fields.passphrase}
        label={words.passphrase}
        hint={words.passphraseHint}
        error={problemOf(problems, fields.passphrase)}
        kind="password"
        autoComplete="current-password"
        value={writing.passphrase}
        onChange={writing.setPassphrase}
      />
      <div className="stack">
        {writing.trouble === undefined ? null : <Notice tone="red" what={setupText.trouble[writing.trouble]} live />}
        {written === null ? null : (
          <Notice
            tone="green"
            what={words.written(written)}
            todo={words.writtenTodo}
            call={words.where(inFolder(dataFolder, 'packages'))}
            live
          />
        )}
        {paper.made === undefined ? null : 'name' in paper.made ? (
          <Notice tone="green" what={words.pdfMade(paper.made.name)} call={words.where(inFolder(dataFolder, 'papers'))} live />
        ) : (
          <Notice tone="red" what={setupText.trouble[paper.made.trouble]} live />
        )}
        <div className="row">
          <Button busy={writing.busy} onClick={() => void writing.write()}>
            {written === null ? words.write : words.again}
          </Button>
          <Button onClick={paper.print}>{words.print}</Button>
          <Button busy={paper.busy} onClick={() => void paper.toPdf()}>
            {words.pdf}
          </Button>
        </div>
        <PaperPreview label={setupText.sheet.title}>
          <EnrolmentSheet ref={paper.sheet} facts={{ unit, contact, fingerprint: keys.fingerprint ?? '', keyid: keys.keyid ?? '' }} />
        </PaperPreview>
      </div>
    </>
  );
}
