import { useMemo, useState } from 'react';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { isApproved } from '../../../../src-domain/notices/rosters/approval';
import type { RosterBook } from '../../../../src-domain/notices/rosters/types';
import type { UnitProfile } from '../../../../src-domain/unit/types';
import { useWorkingCalendar } from '../../../shell/calendar';
import { go, href } from '../../../shell/router';
import { useStore } from '../../../store';
import { boardsText } from '../../../strings/boards';
import { rostersText as text } from '../../../strings/rosters';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Split } from '../../../ui/Page';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';
import { useJustHung } from '../justHung';
import { useMark } from '../paper/mark';
import { NoticePaper } from '../paper/NoticePaper';
import { titleOf } from '../paper/pieces';
import { isDraft } from '../SheetDesk';
import { HangVillagesPanel } from '../boards/HangVillages';
import { dateOf, type SheetDraft } from '../draft';
import { lookThrough, sheetOf, type DrawnSheet } from '../sheetOf';
import { useSheetDraft } from '../useSheetDraft';
import { Approval } from './Approval';
import { Batch } from './Batch';
import { BookFacts } from './BookFacts';
import { useContentHash } from './contentHash';
import { DoubtList } from './DoubtList';
import { Kept } from './edit/Kept';
import { printAll, printOne } from './printAll';
import { useBatch } from './useBatch';
import { useVillageSheets, type VillageSheets } from './useVillageSheets';
import { VillageTable } from './VillageTable';

interface BookPageProps {
  book: RosterBook;
  record: DisclosureRecord;
  unit: UnitProfile;
  item: CatalogueItem | null;
  /** The list as it was before a change by hand that was kept a moment ago. */
  before: RosterBook | undefined;
  onUndone: () => void;
}

interface BookDeskProps extends Pick<BookPageProps, 'book' | 'record' | 'before' | 'onUndone'> {
  draft: SheetDraft;
  drawn: DrawnSheet;
}

function Actions({
  onHang,
  sheets,
  draft,
  busy,
  shown,
  onPdf,
}: {
  sheets: VillageSheets;
  draft: boolean;
  busy: boolean;
  shown: number;
  onPdf: () => void;
  onHang: () => void;
}) {
  const store = useStore();
  const [drawing, setDrawing] = useState(false);
  const of = sheets.villages[shown];
  const print = async () => {
    setDrawing(true);
    await printAll(sheets, draft, store).finally(() => setDrawing(false));
  };
  return (
    <>
      <LinkButton href={href('notices', ['rosters'])}>{text.back}</LinkButton>
      <Button
        disabled={of === undefined || drawing}
        onClick={() => (of === undefined ? undefined : void printOne(of, sheets.layout, draft, store))}
      >
        {text.printOne}
      </Button>
      <Button busy={drawing} onClick={() => void print()}>
        {text.printAll(sheets.villages.length)}
      </Button>
      <Button disabled={draft} onClick={onHang}>
        {boardsText.many.open}
      </Button>
      <Button kind="primary" busy={busy} onClick={onPdf}>
        {text.pdfAll(sheets.villages.length)}
      </Button>
    </>
  );
}

function TextMissing({ drawn, record }: Pick<BookDeskProps, 'drawn' | 'record'>) {
  const link = <LinkButton href={href('notices', ['sheet', record.id])}>{text.toText}</LinkButton>;
  return <Notice tone="yellow" what={text.textMissing(Math.max(1, drawn.missing.length))} todo={text.textMissingTodo} action={link} />;
}

function BookDesk({ book, record, draft, drawn, ...kept }: BookDeskProps) {
  const content = useContentHash(book);
  const sheets = useVillageSheets(book, drawn.sheet, draft);
  const [shown, setShown] = useState(0);
  const [hanging, setHanging] = useState(false);
  const { hold } = useJustHung();
  const printedOn = dateOf(draft.publishedOn);
  const textDraft = isDraft(drawn, draft);
  const unfinished = textDraft || content === undefined || !isApproved(book, content);
  const batch = useBatch(sheets, drawn.sheet === null ? text.bookTitle : titleOf(drawn.sheet), unfinished);
  const village = sheets?.villages[Math.min(shown, sheets.villages.length - 1)];
  const mark = useMark(unfinished ? null : (village?.sheet ?? null));
  return (
    <Page
      title={text.bookTitle}
      status={<StateMark tone={unfinished ? 'yellow' : 'green'}>{unfinished ? text.draft : text.approved}</StateMark>}
      subtitle={text.for(record.title)}
      actions={
        sheets === null ? (
          <LinkButton href={href('notices', ['rosters'])}>{text.back}</LinkButton>
        ) : (
          <Actions
            sheets={sheets}
            draft={unfinished}
            busy={batch.state.at === 'making'}
            shown={shown}
            onPdf={() => void batch.run()}
            onHang={() => setHanging(true)}
          />
        )
      }
    >
      <Split
        sideWidth="50%"
        main={
          <div className="stack">
            <Batch state={batch.state} onStop={batch.stop} />
            <Kept book={book} {...kept} />
            <Approval book={book} content={content} />
            {textDraft ? <TextMissing drawn={drawn} record={record} /> : null}
            {sheets === null ? null : <VillageTable sheets={sheets.villages} shown={shown} onLook={setShown} />}
            <DoubtList doubts={book.doubts} />
            <BookFacts book={book} sheets={sheets?.villages.length ?? 0} />
          </div>
        }
        side={
          <div className="notices-paper">
            {sheets === null || village === undefined ? null : (
              <NoticePaper sheet={village.sheet} layout={sheets.layout} draft={unfinished} mark={mark} />
            )}
          </div>
        }
      />
      {sheets === null || printedOn === null ? null : (
        <HangVillagesPanel
          open={hanging}
          sheets={sheets.villages}
          printedOn={printedOn}
          onClose={() => setHanging(false)}
          onDone={(notices) => {
            hold({ notices, draft: null });
            go('notices', ['board'], { query: { hung: boardsText.many.done(notices.length) } });
          }}
        />
      )}
    </Page>
  );
}

/** One list: its approval, its villages, each sheet as it will hang, and all of them at once. */
export function BookPage({ book, record, unit, item, ...kept }: BookPageProps) {
  const { draft } = useSheetDraft({ record, unit, item });
  const [calendar, today] = [useWorkingCalendar(), useToday()];
  // The list of the sheet comes from the book; what was pasted there is another one.
  const drawn = useMemo(() => {
    if (draft === undefined) return undefined;
    const unlisted = { ...draft, list: '' };
    return { ...sheetOf({ draft: unlisted, record, unit, calendar }), ...lookThrough(unlisted, unit, today) };
  }, [draft, record, unit, calendar, today]);
  return draft === undefined || drawn === undefined ? null : <BookDesk {...{ book, record, draft, drawn, ...kept }} />;
}
