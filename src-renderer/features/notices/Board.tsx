import { useState } from 'react';
import { shouldComeDown, type OnWall } from '../../../src-domain/notices/boards/onBoard';
import { postingGroups, type PostingGroup } from '../../../src-domain/notices/groups';
import { openObjections } from '../../../src-domain/notices/objections';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText as text } from '../../strings/notices';
import { postingAmendText } from '../../strings/postingAmends';
import { useStore } from '../../store';
import { go, href, useRoute } from '../../shell/router';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { StateMark } from '../../ui/StateMark';
import { useJustHung, type JustHung } from './justHung';
import { TakeDownPanel } from './TakeDownPanel';
import { useWall, type Wall } from './wall/useWall';
import { WallMark } from './WallMark';

/** One line: sheets that were hung together, with the standing of the one that should come down first. */
interface Line extends PostingGroup {
  readonly first: OnWall;
}

/** Everything that hangs, on boards and elsewhere, what should come down first. */
function linesOf({ standings, elsewhere }: Wall): readonly Line[] {
  const all = [...standings.flatMap(({ wall }) => wall), ...elsewhere];
  const byId = new Map(all.map((each) => [each.notice.id, each] as const));
  return postingGroups(all.map(({ notice }) => notice))
    .flatMap((group) => {
      const first =
        group.notices.map(({ id }) => byId.get(id)).find((each) => each !== undefined && shouldComeDown(each)) ?? byId.get(group.id);
      return first === undefined ? [] : [{ ...group, first }];
    })
    .sort(byEnd);
}

/** What may come down first, then by the last day. */
const byEnd = (one: Line, other: Line): number =>
  Number(shouldComeDown(other.first)) - Number(shouldComeDown(one.first)) || (one.until ?? '9999').localeCompare(other.until ?? '9999');

function Place({ notices }: Line) {
  const [first] = notices;
  if (first === undefined) return null;
  return notices.length === 1 ? first.place : text.placesOf(first.place, notices.length);
}

function Objections({ notices }: Line) {
  const all = notices.reduce((sum, { objections }) => sum + objections.length, 0);
  const open = notices.reduce((sum, notice) => sum + openObjections(notice).length, 0);
  if (all === 0) return <span className="muted">{text.objectionsNone}</span>;
  return open > 0 ? <StateMark tone="yellow">{text.objectionsOpen(all, open)}</StateMark> : text.objectionsDone(all);
}

const columns: readonly Column<Line>[] = [
  {
    id: 'title',
    header: text.board.title,
    names: true,
    cell: ({ id, title }) => <a href={href('notices', ['posting', id])}>{title}</a>,
  },
  { id: 'place', header: text.board.place, width: '10em', cell: (line) => <Place {...line} /> },
  { id: 'posted', header: text.board.postedOn, width: '8.5em', cell: ({ postedOn }) => postedOn },
  { id: 'until', header: text.board.until, width: '8.5em', cell: ({ until }) => until ?? <span className="muted">{text.noEnd}</span> },
  { id: 'objections', header: text.board.objections, width: '8em', cell: (line) => <Objections {...line} /> },
  { id: 'state', header: text.board.state, width: '13em', cell: ({ first }) => <WallMark {...first} /> },
  {
    id: 'down',
    header: <span className="visually-hidden">{text.board.action}</span>,
    align: 'right',
    width: '7em',
    cell: ({ id, title }) => (
      <Button size="small" label={text.takeDownOf(title)} onClick={() => go('notices', ['board'], { query: { posting: id } })}>
        {text.takeDown}
      </Button>
    ),
  },
];

interface Down {
  readonly title: string;
  readonly before: readonly PostedNotice[];
}

/** A sheet was just registered as hung: said, and taken back whole when asked. */
function Hung({ what }: { what: string }) {
  const { postings, drafts } = useStore();
  const { hung, hold } = useJustHung();
  const [undone, setUndone] = useState(false);
  if (undone) return <Notice tone="green" what={postingAmendText.undone} live />;
  const undo = async ({ notices, draft }: JustHung) => {
    const ids = notices.map(({ id }) => id);
    await postings.amend([], ids);
    if (draft !== null) await drafts.keep(draft.key, draft.value);
    hold(undefined);
    setUndone(true);
  };
  const action = hung === undefined ? null : <Button onClick={() => void undo(hung)}>{postingAmendText.undoHang}</Button>;
  return <Notice tone="green" what={text.hang.done(what)} live action={action} />;
}

function Done({ down, onUndo }: { down: Down | undefined; onUndo: () => void }) {
  const hung = useRoute().query.get('hung');
  if (down !== undefined)
    return <Notice tone="green" what={text.down.done(down.title)} live action={<Button onClick={onUndo}>{text.down.undo}</Button>} />;
  return hung === null ? null : <Hung key={hung} what={hung} />;
}

/** The query that means all whose time is over. */
const allOver = 'over';

/** Sheets that the address asks to take down: one hanging, or everything whose time is over. */
function askedFor(
  lines: readonly Line[],
  wall: Wall,
  asked: string | null,
): { readonly title: string; readonly notices: readonly PostedNotice[] } {
  if (asked === allOver) {
    const all = [...wall.standings.flatMap((each) => each.wall), ...wall.elsewhere].filter(shouldComeDown);
    return { title: text.allOver(all.length), notices: all.map(({ notice }) => notice) };
  }
  const line = lines.find(({ notices }) => notices.some(({ id }) => id === asked));
  return { title: line?.title ?? '', notices: line?.notices ?? [] };
}

function AllOver({ lines }: { lines: readonly Line[] }) {
  const over = lines.filter(({ first }) => shouldComeDown(first));
  if (over.length < 2) return null;
  const sheets = over.reduce((sum, { notices }) => sum + notices.length, 0);
  return (
    <Notice
      tone="blue"
      what={text.overNow(sheets)}
      action={<Button onClick={() => go('notices', ['board'], { query: { posting: allOver } })}>{text.takeDownAll}</Button>}
    />
  );
}

/** What hangs now and until when; `?posting=` opens the take-down of what was hung together, or of all whose time is over. */
export function Board() {
  const { postings } = useStore();
  const wall = useWall();
  const { query } = useRoute();
  const [down, setDown] = useState<Down>();
  if (wall === undefined) return null;
  const lines = linesOf(wall);
  const chosen = askedFor(lines, wall, query.get('posting'));
  const close = () => go('notices', ['board'], { replace: true });
  const undo = async () => {
    await postings.keep(...(down?.before ?? []));
    setDown(undefined);
  };
  return (
    <div className="stack">
      <Done down={down} onUndo={() => void undo()} />
      <AllOver lines={lines} />
      <PlainTable
        caption={text.boardCaption}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        pageSize={20}
        empty={
          <EmptyState title={text.boardNone} action={<LinkButton href={href('notices')}>{text.toRecords}</LinkButton>}>
            {text.boardNoneWhat}
          </EmptyState>
        }
      />
      <TakeDownPanel
        {...chosen}
        onClose={close}
        onDone={(before) => {
          setDown({ title: chosen.title, before });
          close();
        }}
      />
    </div>
  );
}
