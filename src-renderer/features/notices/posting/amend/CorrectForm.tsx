import { useState } from 'react';
import { boardSections } from '../../../../../src-bridge/resources/notices';
import { isOpen } from '../../../../../src-domain/notices/boards/book';
import { sectionsOf } from '../../../../../src-domain/notices/boards/sections';
import type { Board } from '../../../../../src-domain/notices/boards/types';
import { periodFrom, type CountedFrom } from '../../../../../src-domain/notices/correct';
import { mayComeDown } from '../../../../../src-domain/notices/posting';
import type { PostedNotice } from '../../../../../src-domain/notices/types';
import { go } from '../../../../shell/router';
import { useStore } from '../../../../store';
import { boardsText } from '../../../../strings/boards';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { Button } from '../../../../ui/Button';
import { Check } from '../../../../ui/Checks';
import { DateField } from '../../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../../ui/ErrorSummary';
import { FieldGroup } from '../../../../ui/Field';
import { SelectField } from '../../../../ui/SelectField';
import { StackForm } from '../../../../ui/StackForm';
import { TextField } from '../../../../ui/TextField';
import { useToday } from '../../../../ui/today';
import { amendFields as fields, draftOf, readAmend, type AmendDraft } from './amendDraft';
import { useCountedFrom } from './useCountedFrom';

interface PartProps {
  notice: PostedNotice;
  boards: readonly Board[];
  counted: CountedFrom;
  draft: AmendDraft;
  problems: readonly FieldProblem[];
  onDraft: (change: Partial<AmendDraft>) => void;
}

/** Boards in use, and the one it is registered on though that is closed by now. */
function boardOptions({ notice, boards }: PartProps) {
  const options = boards.filter((board) => isOpen(board) || board.id === notice.board).map(({ id, name }) => ({ value: id, label: name }));
  return [...options, { value: '', label: text.elsewhere }];
}

function Where(props: PartProps) {
  const { boards, draft, problems, onDraft } = props;
  const village = boards.find(({ id }) => id === draft.board)?.village ?? null;
  const sections = sectionsOf(boardSections, village).map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      {boards.length === 0 ? null : (
        <SelectField
          id={fields.board}
          label={text.board}
          error={problemOf(problems, fields.board)}
          value={draft.board}
          options={boardOptions(props)}
          onChange={(board) => onDraft({ board, section: '' })}
        />
      )}
      {draft.board === '' ? (
        <TextField
          id={fields.place}
          label={text.place}
          error={problemOf(problems, fields.place)}
          value={draft.place}
          onChange={(place) => onDraft({ place })}
          maxLength={60}
        />
      ) : (
        <SelectField
          id={fields.section}
          label={text.section}
          value={draft.section}
          options={[{ value: '', label: boardsText.noSection }, ...sections]}
          onChange={(section) => onDraft({ section })}
        />
      )}
    </>
  );
}

/** Only for a sheet that is registered as taken down. */
function Down({ notice, counted, draft, problems, onDraft }: PartProps) {
  if (notice.takenDownOn === null) return null;
  const { isDown, takenDownOn, postedOn } = draft;
  const period = periodFrom(notice, postedOn ?? notice.postedOn, counted);
  const early = takenDownOn !== null && !mayComeDown(period, takenDownOn);
  return (
    <>
      <FieldGroup id={fields.down} label={text.down}>
        <Check checked={!isDown} onChange={(stillUp) => onDraft({ isDown: !stillUp })}>
          {text.stillUp}
        </Check>
      </FieldGroup>
      {isDown ? (
        <>
          <DateField
            id={fields.takenDownOn}
            label={text.takenDownOn}
            error={problemOf(problems, fields.takenDownOn)}
            value={takenDownOn}
            onChange={(on) => onDraft({ takenDownOn: on })}
          />
          <TextField
            id={fields.takenDownBy}
            label={text.takenDownBy}
            error={problemOf(problems, fields.takenDownBy)}
            value={draft.takenDownBy}
            onChange={(by) => onDraft({ takenDownBy: by })}
            width="short"
            maxLength={20}
          />
          {early ? (
            <TextField
              id={fields.early}
              label={text.early}
              hint={text.earlyHint}
              error={problemOf(problems, fields.early)}
              value={draft.early}
              onChange={(why) => onDraft({ early: why })}
              width="full"
              maxLength={100}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}

interface CorrectFormProps {
  notice: PostedNotice;
  /** Registered in the same act, itself left out. */
  others: readonly PostedNotice[];
  boards: readonly Board[];
}

/** Days, place and names as they should have been registered, and why they were not. */
export function CorrectForm({ notice, others, boards }: CorrectFormProps) {
  const { postings } = useStore();
  const today = useToday();
  const counted = useCountedFrom(notice.record);
  const [draft, setDraft] = useState(() => draftOf(notice));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = (changed: Partial<AmendDraft>) => setDraft({ ...draft, ...changed });
  const keep = async () => {
    const read = readAmend(notice, others, draft, { boards, on: today, counted });
    setProblems(read.problems);
    if (read.problems.length > 0) return;
    const followed = await postings.amend(read.changed);
    go('notices', ['posting', notice.id], { query: { amended: followed ? 'corrected' : 'ledger' }, replace: true });
  };
  const parts = { notice, boards, counted, draft, problems, onDraft: change };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <div>
        <DateField
          id={fields.postedOn}
          label={text.postedOn}
          error={problemOf(problems, fields.postedOn)}
          value={draft.postedOn}
          onChange={(postedOn) => change({ postedOn })}
          {...(notice.until === null ? {} : { hint: text.printed(notice.until) })}
        />
        <Where {...parts} />
        <TextField
          id={fields.postedBy}
          label={text.postedBy}
          error={problemOf(problems, fields.postedBy)}
          value={draft.postedBy}
          onChange={(postedBy) => change({ postedBy })}
          width="short"
          maxLength={20}
        />
        <Down {...parts} />
        {others.length === 0 ? null : (
          <FieldGroup id={fields.together} label={text.others} optional>
            <Check checked={draft.together} onChange={(together) => change({ together })}>
              {text.together(others.length)}
            </Check>
          </FieldGroup>
        )}
        <TextField
          id={fields.reason}
          label={text.reason}
          hint={text.reasonHint}
          error={problemOf(problems, fields.reason)}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          width="full"
          maxLength={200}
        />
        <div className="form-actions">
          <Button kind="primary" type="submit">
            {text.keep}
          </Button>
        </div>
      </div>
    </StackForm>
  );
}
