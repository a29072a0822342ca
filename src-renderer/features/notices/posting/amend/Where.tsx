import { boardSections } from '../../../../../src-bridge/resources/notices';
import { isOpen } from '../../../../../src-domain/notices/boards/book';
import { sectionsOf } from '../../../../../src-domain/notices/boards/sections';
import { boardsText } from '../../../../strings/boards';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { problemOf } from '../../../../ui/ErrorSummary';
import { SelectField } from '../../../../ui/SelectField';
import { TextField } from '../../../../ui/TextField';
import { amendFields as fields } from './amendDraft';
import type { PartProps } from './AmendPart';

/** Boards in use, and the one it is registered on though that is closed by now. */
function boardOptions({ notice, boards }: PartProps) {
  const options = boards.filter((board) => isOpen(board) || board.id === notice.board).map(({ id, name }) => ({ value: id, label: name }));
  return [...options, { value: '', label: text.elsewhere }];
}

/** On which board and in which part of it, or at which other place. */
export function Where(props: PartProps) {
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
