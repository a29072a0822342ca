import { useState } from 'react';
import { boardSections } from '../../../../src-bridge/resources/notices';
import { isOpen } from '../../../../src-domain/notices/boards/book';
import { sectionFor, sectionsOf } from '../../../../src-domain/notices/boards/sections';
import type { Board } from '../../../../src-domain/notices/boards/types';
import type { HangingPlace } from '../../../../src-domain/notices/posting';
import { href } from '../../../shell/router';
import { boardsText } from '../../../strings/boards';
import { TextButton } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { SelectField } from '../../../ui/SelectField';

const text = boardsText.pick;

/** Boards that were ticked, the part of each kind of board, and a place that is no board. */
export interface PickedPlaces {
  readonly boards: readonly string[];
  readonly ownSection: string;
  readonly villageSection: string;
  readonly place: string;
}

/** Nothing ticked; the parts that the title of the sheet suggests. */
export const nowhereYet = (title: string): PickedPlaces => ({
  boards: [],
  ownSection: sectionFor(boardSections.township, title),
  villageSection: sectionFor(boardSections.village, title),
  place: '',
});

/** Where one sheet is to hang, board by board. */
export function placesOf(boards: readonly Board[], picked: PickedPlaces): readonly HangingPlace[] {
  const chosen = boards
    .filter(({ id }) => picked.boards.includes(id))
    .map(({ id, name, village }) => ({ board: id, place: name, section: village === null ? picked.ownSection : picked.villageSection }));
  const place = picked.place.trim();
  return place === '' ? chosen : [...chosen, { board: null, place, section: '' }];
}

interface BoardPickProps {
  id: string;
  boards: readonly Board[];
  picked: PickedPlaces;
  onPicked: (picked: PickedPlaces) => void;
}

function Section({ id, label, village, value, onValue }: SectionProps) {
  const names = sectionsOf(boardSections, village).map(({ name }) => ({ value: name, label: name }));
  const options = [{ value: '', label: boardsText.noSection }, ...names];
  return <SelectField id={id} label={label} value={value} onChange={onValue} options={options} />;
}

interface SectionProps {
  id: string;
  label: string;
  village: string | null;
  value: string;
  onValue: (value: string) => void;
}

interface VillagesProps {
  boards: readonly Board[];
  chosen: readonly string[];
  onToggle: (id: string, on: boolean) => void;
  onMany: (ids: readonly string[], on: boolean) => void;
}

/** As many as a township has villages: found by name, ticked all at once. */
function Villages({ boards, chosen, onToggle, onMany }: VillagesProps) {
  const [find, setFind] = useState('');
  const shown = boards.filter(({ name }) => name.includes(find.trim()));
  const ids = shown.map(({ id }) => id);
  return (
    <fieldset className="notices-pick">
      <legend>{text.villages}</legend>
      <div className="row">
        {boards.length > 8 ? (
          <input
            className="notices-find"
            aria-label={text.find}
            placeholder={text.find}
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
        ) : null}
        <TextButton onClick={() => onMany(ids, true)}>{text.all(shown.length)}</TextButton>
        <TextButton onClick={() => onMany(ids, false)}>{text.none}</TextButton>
      </div>
      <div className="notices-pick-list" role="region" aria-label={text.villages} tabIndex={0}>
        {shown.map(({ id, name }) => (
          <Check key={id} checked={chosen.includes(id)} onChange={(on) => onToggle(id, on)}>
            {name}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}

/** Where a sheet hangs: as many boards at once as were ticked. */
export function BoardPick({ id, boards, picked, onPicked }: BoardPickProps) {
  const open = boards.filter(isOpen);
  const [own, villages] = [open.filter(({ village }) => village === null), open.filter(({ village }) => village !== null)];
  const many = (ids: readonly string[], on: boolean) => {
    const rest = picked.boards.filter((each) => !ids.includes(each));
    onPicked({ ...picked, boards: on ? [...rest, ...ids] : rest });
  };
  const has = (some: readonly Board[]) => some.some((board) => picked.boards.includes(board.id));
  if (open.length === 0)
    return (
      <div id={id} tabIndex={-1} className="small">
        <p className="muted">{text.nowhere}</p>
        <a href={href('notices', ['boards'])}>{text.toBoards}</a>
      </div>
    );
  return (
    <div id={id} tabIndex={-1}>
      {own.length === 0 ? null : (
        <fieldset className="notices-pick">
          <legend>{text.own}</legend>
          {own.map((board) => (
            <Check key={board.id} checked={picked.boards.includes(board.id)} onChange={(on) => many([board.id], on)}>
              {board.name}
            </Check>
          ))}
        </fieldset>
      )}
      {villages.length === 0 ? null : (
        <Villages boards={villages} chosen={picked.boards} onToggle={(board, on) => many([board], on)} onMany={many} />
      )}
      {picked.boards.length === 0 ? null : <p className="small">{text.chosen(picked.boards.length)}</p>}
      {has(own) ? (
        <Section
          id={`${id}-section`}
          label={boardsText.section}
          village={null}
          value={picked.ownSection}
          onValue={(ownSection) => onPicked({ ...picked, ownSection })}
        />
      ) : null}
      {has(villages) ? (
        <Section
          id={`${id}-village-section`}
          label={text.villageSection}
          village=""
          value={picked.villageSection}
          onValue={(villageSection) => onPicked({ ...picked, villageSection })}
        />
      ) : null}
    </div>
  );
}
