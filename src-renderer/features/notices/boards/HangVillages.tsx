import { useState } from 'react';
import { matchVillages } from '../../../../src-domain/notices/boards/villageHanging';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { hang, postingAsPublication } from '../../../../src-domain/notices/posting';
import type { NoticeSheet, PostedNotice } from '../../../../src-domain/notices/types';
import { boardSections } from '../../../../src-bridge/resources/notices';
import { sectionFor, sectionsOf } from '../../../../src-domain/notices/boards/sections';
import { href } from '../../../shell/router';
import { useBoards, useSettings, useStore } from '../../../store';
import { boardsText } from '../../../strings/boards';
import { noticesText } from '../../../strings/notices';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { SidePanel } from '../../../ui/SidePanel';
import { useToday } from '../../../ui/today';
import { hangDateProblem } from '../hangDate';
import { markOf } from '../paper/mark';
import { titleOf } from '../paper/pieces';
import { PostingForm, type PostingDraft } from '../PostingForm';

const text = boardsText.many;
const words = noticesText.hang;
const fields = { on: 'hang-many-on', by: 'hang-many-by', section: 'hang-many-section' } as const;

/** One sheet of a list, and the village it is for. */
export interface SheetOfVillage {
  readonly village: string | null;
  readonly name: string;
  readonly sheet: NoticeSheet;
}

interface HangVillagesProps {
  sheets: readonly SheetOfVillage[];
  printedOn: CalendarDate;
  onDone: (hung: readonly PostedNotice[]) => void;
}

/** Names of villages shown one by one. */
const named = 8;

function Left({ left }: { left: readonly SheetOfVillage[] }) {
  if (left.length === 0) return null;
  const names = left.slice(0, named).map(({ name }) => name);
  return (
    <div className="notices-left">
      <Notice
        tone="yellow"
        what={text.left(left.length, names.join('、'), left.length > named)}
        todo={text.leftTodo}
        action={<LinkButton href={href('notices', ['boards'])}>{boardsText.pick.toBoards}</LinkButton>}
      />
    </div>
  );
}

function HangVillages({ sheets, printedOn, onDone }: HangVillagesProps) {
  const { postings } = useStore();
  const [boards, villages, today] = [useBoards() ?? [], useSettings()?.villages ?? [], useToday()];
  const [first] = sheets;
  const [draft, setDraft] = useState<PostingDraft>({ on: today, by: '' });
  const [section, setSection] = useState(first === undefined ? '' : sectionFor(boardSections.village, titleOf(first.sheet)));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { matched, left } = matchVillages(sheets, boards, villages);
  if (first === undefined) return null;
  const keep = async () => {
    const date = hangDateProblem({ on: draft.on, sheet: first.sheet, printedOn, today });
    const found = [
      ...(date === undefined ? [] : [{ field: fields.on, text: date }]),
      ...(matched.length === 0 ? [{ field: fields.section, text: text.noBoards }] : []),
      ...(draft.by.trim() === '' ? [{ field: fields.by, text: words.missingBy }] : []),
    ];
    setProblems(found);
    const { on } = draft;
    if (found.length > 0 || on === null) return;
    // A list may hang again later: each time is an act of its own.
    const act = crypto.randomUUID();
    const notices: PostedNotice[] = [];
    for (const {
      sheet: { sheet },
      board,
    } of matched) {
      const { hash } = await markOf(sheet);
      const hanging = { title: titleOf(sheet), postedOn: on, postedBy: draft.by.trim(), sheet: hash };
      notices.push(...hang({ ...sheet, id: act }, hanging, [{ board: board.id, place: board.name, section }]));
    }
    const publication = postingAsPublication(
      on,
      matched.map(({ board }) => board.name),
    );
    if (await postings.hang(notices, publication)) onDone(notices);
    else setProblems([{ field: fields.on, text: words.gone }]);
  };
  const options = sectionsOf(boardSections, '').map(({ name }) => ({ value: name, label: name }));
  return (
    <PostingForm
      fields={fields}
      words={{ ...words, keep: text.keep(matched.length) }}
      note={text.note(matched.length)}
      draft={draft}
      onDraft={setDraft}
      problems={problems}
      onKeep={keep}
    >
      <Left left={left} />
      <SelectField
        id={fields.section}
        label={boardsText.pick.villageSection}
        error={problemOf(problems, fields.section)}
        value={section}
        onChange={setSection}
        options={[{ value: '', label: boardsText.noSection }, ...options]}
      />
    </PostingForm>
  );
}

/** 登记张贴 of a list: each village's sheet on the board of that village, all in one go. */
export function HangVillagesPanel({ open, onClose, ...props }: HangVillagesProps & { open: boolean; onClose: () => void }) {
  return (
    <SidePanel open={open} title={text.title} onClose={onClose} width={560}>
      {open ? <HangVillages {...props} /> : null}
    </SidePanel>
  );
}
