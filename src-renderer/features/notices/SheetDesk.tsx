import { useDeferredValue, useMemo, useState } from 'react';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { noticeLayouts } from '../../../src-bridge/resources/notices';
import { sheetLayout } from '../../../src-domain/notices/layout';
import { choiceKey, hasLongList, readChoice, suggestedChoice } from '../../../src-domain/notices/sheetChoice';
import type { PostedNotice } from '../../../src-domain/notices/types';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { noticesText as text } from '../../strings/notices';
import { MadeFileActions } from '../../shell/carry/MadeFileActions';
import { useWorkingCalendar } from '../../shell/calendar';
import { go, href } from '../../shell/router';
import { Button, LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page, Split } from '../../ui/Page';
import { StateMark } from '../../ui/StateMark';
import { useToday } from '../../ui/today';
import { Checks } from './Checks';
import { choiceOf, dateOf, type SheetDraft } from './draft';
import { HangPanel } from './HangPanel';
import { useJustHung } from './justHung';
import { missingFaces } from '../../shell/papers/faces';
import { useMark } from './paper/mark';
import { NoticePaper } from './paper/NoticePaper';
import { SheetForm } from './SheetForm';
import { forbids, lookThrough, sheetOf, type DrawnSheet } from './sheetOf';
import { titleOf } from './paper/pieces';
import { usePaper, type NoticePaperwork } from './usePaper';
import { draftKey, useSheetDraft } from './useSheetDraft';

interface SheetDeskProps {
  record: DisclosureRecord;
  unit: UnitProfile;
  item: CatalogueItem | null;
}

/** Only a sheet with all its blocks and without personal data leaves the draft. */
export const isDraft = ({ sheet, missing, findings, findingsKey }: DrawnSheet, { seen }: SheetDraft): boolean =>
  sheet === null || missing.length > 0 || findings.some(forbids) || (findings.length > 0 && seen !== findingsKey);

function Made({ made }: Pick<NoticePaperwork, 'made'>) {
  if (made === undefined) return null;
  if ('trouble' in made) return <Notice tone="red" {...text.pdfTroubles[made.trouble]} live />;
  return <Notice tone="green" what={text.pdfMade(made.name)} action={<MadeFileActions folder="papers" name={made.name} />} live />;
}

function Fonts() {
  const [missing] = useState(missingFaces);
  if (missing.length === 0) return null;
  const faces = missing.map((face) => text.faces[face]).join('、');
  const standIns = missing.map((face) => text.fontsStandIn[face]).join('，');
  return (
    <p className="small muted">
      {text.fontsMissing(faces)}。{text.fontsMissingTodo(standIns)}
    </p>
  );
}

interface ActionsProps {
  paper: NoticePaperwork;
  title: string;
  draft: boolean;
  ready: boolean;
  onHang: () => void;
}

function Actions({ paper, title, draft, ready, onHang }: ActionsProps) {
  return (
    <>
      <LinkButton href={href('notices')}>{text.back}</LinkButton>
      <Button disabled={!ready} busy={paper.busy === 'pdf'} onClick={() => void paper.toPdf(title === '' ? text.draft : title)}>
        {text.pdf}
      </Button>
      <Button disabled={draft || !ready} busy={paper.busy === 'docx'} onClick={() => void paper.toDocx()}>
        {text.docx}
      </Button>
      <Button disabled={draft || !ready} onClick={onHang}>
        {text.post}
      </Button>
      <Button kind="primary" disabled={!ready} onClick={paper.print}>
        {draft ? text.printDraft : text.print}
      </Button>
    </>
  );
}

/** One sheet in the making: its blocks at the left, the paper at the right. */
export function SheetDesk({ record, unit, item }: SheetDeskProps) {
  const { draft, change, finish } = useSheetDraft({ record, unit, item });
  const calendar = useWorkingCalendar();
  const today = useToday();
  const [pages, setPages] = useState<number | null>(null);
  const [hanging, setHanging] = useState(false);
  const { hold } = useJustHung();
  // A long list takes a second to be looked through: the paper is drawn first, and nothing goes out before.
  const looked = useDeferredValue(draft);
  const looking = looked !== draft;
  const found = useMemo(() => (looked === undefined ? undefined : lookThrough(looked, unit, today)), [looked, unit, today]);
  const laid = useMemo(
    () => (draft === undefined ? undefined : sheetOf({ draft, record, unit, calendar })),
    [draft, record, unit, calendar],
  );
  const drawn = laid === undefined || found === undefined ? undefined : { ...laid, ...found };
  const sheet = drawn?.sheet ?? null;
  const long = sheet !== null && hasLongList(noticeLayouts, sheet);
  const key = draft === undefined ? '' : choiceKey(choiceOf(draft, long));
  const layout = useMemo(() => sheetLayout(noticeLayouts, readChoice(key) ?? suggestedChoice(long)), [key, long]);
  const unfinished = drawn === undefined || draft === undefined || isDraft(drawn, draft);
  const mark = useMark(unfinished ? null : sheet);
  const paper = usePaper({ sheet, layout, mark });
  if (draft === undefined || drawn === undefined) return null;
  const title = sheet === null ? '' : titleOf(sheet);
  const printedOn = dateOf(draft.publishedOn);
  const hung = (notices: readonly PostedNotice[]) => {
    setHanging(false);
    hold({ notices, draft: { key: draftKey(record.id), value: draft } });
    void finish().then(() => go('notices', ['board'], { query: { hung: title } }));
  };
  return (
    <Page
      title={text.sheetTitle}
      status={<StateMark tone={unfinished ? 'yellow' : 'green'}>{unfinished ? text.draft : text.ready}</StateMark>}
      subtitle={`${text.sheetOf(record.title)}。${text.saved}`}
      actions={
        <Actions
          paper={paper}
          title={title}
          draft={unfinished}
          ready={sheet !== null && pages !== null && !looking && (unfinished || mark !== null)}
          onHang={() => setHanging(true)}
        />
      }
    >
      <Split
        sideWidth="54%"
        main={<SheetForm draft={draft} drawn={drawn} item={item} long={long} onChange={change} />}
        side={
          <div className="notices-paper">
            <Made made={paper.made} />
            <Checks drawn={drawn} draft={draft} onChange={change} />
            {sheet === null ? null : <NoticePaper {...{ sheet, layout, mark }} draft={unfinished} onPages={setPages} ref={paper.pages} />}
            <Fonts />
          </div>
        }
      />
      {sheet === null || printedOn === null ? null : (
        <HangPanel
          open={hanging}
          sheet={sheet}
          hash={mark?.hash ?? null}
          title={title}
          printedOn={printedOn}
          onClose={() => setHanging(false)}
          onDone={hung}
        />
      )}
    </Page>
  );
}
