import { useState } from 'react';
import { openObjections } from '../../../src-domain/notices/objections';
import { mayComeDown } from '../../../src-domain/notices/posting';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText } from '../../strings/notices';
import { useStore } from '../../store';
import { TextButton } from '../../ui/Button';
import { Check } from '../../ui/Checks';
import { FieldGroup } from '../../ui/Field';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { SidePanel } from '../../ui/SidePanel';
import { TextField } from '../../ui/TextField';
import { useToday } from '../../ui/today';
import { downFields as fields, firstDown, readDown, type DownDraft } from './downDraft';
import { PostingForm } from './PostingForm';

const text = noticesText.down;

interface PartProps {
  notices: readonly PostedNotice[];
  draft: DownDraft;
  onDraft: (draft: DownDraft) => void;
  problems: readonly FieldProblem[];
}

/** Which of the sheets are down; a single one needs no asking. */
function Which({ notices, draft, onDraft, problems }: PartProps) {
  if (notices.length === 1) return null;
  const oneTitle = notices.every(({ title }) => title === notices[0]?.title);
  const toggle = (id: string, on: boolean) =>
    onDraft({ ...draft, chosen: on ? [...draft.chosen, id] : draft.chosen.filter((each) => each !== id) });
  return (
    <FieldGroup id={fields.which} label={text.which} error={problemOf(problems, fields.which)}>
      <div className="row">
        <TextButton onClick={() => onDraft({ ...draft, chosen: notices.map(({ id }) => id) })}>{text.all(notices.length)}</TextButton>
        <TextButton onClick={() => onDraft({ ...draft, chosen: [] })}>{text.none}</TextButton>
      </div>
      <div className="notices-pick-list" role="region" aria-label={text.which} tabIndex={0}>
        {notices.map(({ id, title, place, until }) => (
          <Check key={id} checked={draft.chosen.includes(id)} onChange={(on) => toggle(id, on)}>
            {text.sheetAt(place, oneTitle ? '' : title, until)}
          </Check>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Asked only where it matters: a sheet comes down before its time. */
function Early({ notices, draft, onDraft, problems }: PartProps) {
  const on = draft.on;
  const early = on !== null && notices.some((notice) => draft.chosen.includes(notice.id) && !mayComeDown(notice, on));
  if (!early || (draft.early === '' && problemOf(problems, fields.on) === undefined)) return null;
  return (
    <TextField
      id={fields.early}
      label={text.early}
      hint={text.earlyHint}
      value={draft.early}
      onChange={(typed) => onDraft({ ...draft, early: typed })}
      width="full"
      maxLength={100}
    />
  );
}

/** Asked only while objections are open: the sheet comes down, the handling goes on. */
function Open({ notices, draft, onDraft, problems }: PartProps) {
  const count = notices.filter(({ id }) => draft.chosen.includes(id)).reduce((sum, notice) => sum + openObjections(notice).length, 0);
  if (count === 0) return null;
  return (
    <FieldGroup id={fields.open} label={text.objections} error={problemOf(problems, fields.open)}>
      <Check checked={draft.objectionsGoOn} onChange={(objectionsGoOn) => onDraft({ ...draft, objectionsGoOn })}>
        {text.objectionsGoOn(count)}
      </Check>
    </FieldGroup>
  );
}

interface TakeDownProps {
  notices: readonly PostedNotice[];
  /** With the sheets as they were, so that it can be taken back. */
  onDone: (before: readonly PostedNotice[]) => void;
}

function TakeDown({ notices, onDone }: TakeDownProps) {
  const { postings } = useStore();
  const today = useToday();
  const [draft, setDraft] = useState(() => firstDown(notices, today));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const { problems: found, down } = readDown(notices, draft, today);
    setProblems(found);
    if (found.length > 0) return;
    await postings.keep(...down);
    onDone(notices.filter(({ id }) => draft.chosen.includes(id)));
  };
  const [first] = notices;
  const note = first === undefined ? '' : notices.length === 1 ? text.note(first.place, first.postedOn) : text.noteMany(notices.length);
  const parts = { notices, draft, onDraft: setDraft, problems };
  return (
    <PostingForm fields={fields} words={text} note={note} draft={draft} onDraft={setDraft} problems={problems} onKeep={keep}>
      <Early {...parts} />
      <Which {...parts} />
      <Open {...parts} />
    </PostingForm>
  );
}

interface TakeDownPanelProps extends TakeDownProps {
  title: string;
  onClose: () => void;
}

/** 登记撤下, for one sheet or many at once: who took them down and when. Closed while there are none. */
export function TakeDownPanel({ notices, title, onClose, onDone }: TakeDownPanelProps) {
  return (
    <SidePanel open={notices.length > 0} title={text.title(title)} onClose={onClose} width={560}>
      {notices.length === 0 ? null : <TakeDown key={notices.map(({ id }) => id).join(' ')} notices={notices} onDone={onDone} />}
    </SidePanel>
  );
}
