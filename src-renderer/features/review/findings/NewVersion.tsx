import { useState } from 'react';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { findingsText, intakeText, unreadFixes } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { WorkProgress } from '../../../ui/WorkProgress';
import { versionName } from '../desk/versions';
import type { Office } from '../useOffice';
import { useNewVersion, type NewVersionState } from './useNewVersion';

const text = findingsText.newVersion;

function Said({ state, document }: { state: NewVersionState; document: OfficeDocument }) {
  switch (state.at) {
    case 'trouble':
      return <Notice tone="red" live {...intakeText.troubles[state.trouble]} />;
    case 'classified':
      return <Notice tone="red" live what={text.classified} todo={text.classifiedTodo} />;
    case 'same':
      return <Notice tone="yellow" live what={text.same(versionName(document, state.sha256))} />;
    case 'taken':
      return <Notice tone="green" live what={text.taken} />;
    case 'unreadable':
      return (
        <Notice
          tone="red"
          live
          what={intakeText.unreadable.title}
          todo={state.examined.report.unread.map(({ part, why }) => `${part}：${unreadFixes[why]}`).join('；')}
        />
      );
    case 'nothing':
    case 'sending':
    case 'question':
      return null;
  }
}

interface NewVersionProps {
  office: Office;
  document: OfficeDocument;
  onTaken: () => void;
}

/** 放进改好的文件: a file mended in the program that made it becomes the version under review. */
export function NewVersion({ office, document, onTaken }: NewVersionProps) {
  const { state, begin, keep, leave } = useNewVersion(office, document);
  const [open, setOpen] = useState(false);
  if (state.at === 'sending') return <WorkProgress label={intakeText.sending} done={state.done} total={state.total} onCancel={leave} />;
  if (state.at === 'question')
    return (
      <Notice
        tone="yellow"
        live
        what={text.ask}
        todo={text.askTodo(state.name, state.examined.report.findings.length)}
        action={
          <span className="row">
            <Button onClick={() => void keep().then(onTaken)}>{text.keep}</Button>
            <Button onClick={leave}>{text.drop_}</Button>
          </span>
        }
      />
    );
  return (
    <div className="stack">
      <Said state={state} document={document} />
      {open ? (
        <FilePick
          label={text.drop}
          button={text.pick}
          hint={text.hint}
          onFiles={([file]) => {
            if (file === undefined) return;
            setOpen(false);
            void begin(file);
          }}
        />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {text.open}
        </Button>
      )}
    </div>
  );
}
