import { useState } from 'react';
import { changedParts, type PartChange } from '../../../../src-domain/review/partChanges';
import type { Approval, OfficeDocument } from '../../../../src-domain/review/types';
import { extensionOf } from '../../../../src-domain/screening/formats';
import { recordText } from '../../../strings/review';
import { TextButton } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import { sendFile } from '../../../shell/sendFile';
import type { Office } from '../useOffice';
import { Places } from './Places';

const text = recordText.compare;

type Said =
  | { readonly at: 'nothing' | 'reading' | 'cannot' | 'altered' | 'missing' }
  | { readonly at: 'same' | 'unread'; readonly name: string }
  | { readonly at: 'differs'; readonly name: string; readonly changes: readonly PartChange[] };

/** Reads a file in the host's memory, compares it with the approved bytes read again from the vault, and lets it go. */
async function judge(office: Office, document: OfficeDocument, approval: Approval, file: File): Promise<Said> {
  const { bridge, context } = office;
  const approved = document.versions.find(({ sha256 }) => sha256 === approval.sha256);
  const kept = await bridge.vaultExamine({ sha256: approval.sha256, extension: extensionOf(approved?.extension ?? ''), context });
  if (!kept.ok) {
    const { code } = kept.error;
    return { at: code === 'bytes-changed' ? 'altered' : code === 'not-found' ? 'missing' : 'cannot' };
  }
  let held: string | null = null;
  const onBegun = (intakeId: string) => {
    held = intakeId;
  };
  const sent = await sendFile(file, { bridge, context, onBegun, onProgress: () => undefined, stopped: () => false });
  if (held !== null) await bridge.intakeDrop({ intakeId: held });
  if (!sent.ok) return { at: 'unread', name: file.name };
  const { examined } = sent.value;
  if (examined.sha256 === approval.sha256) return { at: 'same', name: file.name };
  return { at: 'differs', name: file.name, changes: changedParts(kept.value.parts, examined.parts) };
}

function Answer({ said }: { said: Said }) {
  switch (said.at) {
    case 'nothing':
      return null;
    case 'reading':
      return <Waiting>{text.reading}</Waiting>;
    case 'cannot':
      return <Notice tone="grey" live what={text.cannot} />;
    case 'altered':
    case 'missing':
      return <Notice tone="red" live what={text[said.at]} todo={text.alteredTodo} />;
    case 'same':
      return <Notice tone="green" live what={text.same(said.name)} />;
    case 'unread':
      return <Notice tone="red" live what={text.unread} todo={text.todo} />;
    case 'differs':
      return said.changes.length === 0 ? (
        <Notice tone="red" live what={text.differsElse(said.name)} todo={text.elseTodo} />
      ) : (
        <Notice
          tone="red"
          live
          what={text.differs(said.name, said.changes.length)}
          todo={
            <>
              <Places label={recordText.voided.places} changes={said.changes} />
              {text.todo}
            </>
          }
        />
      );
  }
}

/** 核对文件: is the file that is about to go out the one that was approved; if not, which parts of it are others. */
export function CompareFile({ office, document, approval }: { office: Office; document: OfficeDocument; approval: Approval }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<Said>({ at: 'nothing' });
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setSaid({ at: 'reading' });
    setSaid(await judge(office, document, approval, file).catch((): Said => ({ at: 'cannot' })));
  };
  return (
    <section className="review-part stack">
      <h3>
        {text.title}
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.open}
        </TextButton>
      </h3>
      {open ? (
        <FilePick
          label={text.label}
          button={text.pick}
          hint={text.hint}
          busy={said.at === 'reading'}
          onFiles={(files) => void take(files)}
        />
      ) : null}
      <Answer said={said} />
    </section>
  );
}
