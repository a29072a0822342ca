import { useMemo, useState } from 'react';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { NoticeSheet } from '../../../src-domain/notices/types';
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
import { dateOf, type SheetDraft } from './draft';
import { HangPanel } from './HangPanel';
import { missingFaces } from './paper/faces';
import { NoticePaper } from './paper/NoticePaper';
import { SheetForm } from './SheetForm';
import { forbids, sheetOf, type DrawnSheet } from './sheetOf';
import { usePaper, type NoticePaperwork } from './usePaper';
import { useSheetDraft } from './useSheetDraft';

interface SheetDeskProps {
  record: DisclosureRecord;
  unit: UnitProfile;
  item: CatalogueItem | null;
}

const titleOf = ({ blocks }: NoticeSheet): string => {
  const block = blocks.find((each) => each.id === 'title');
  return block?.id === 'title' ? block.text : '';
};

/** Only a sheet with all its blocks and without personal data leaves the draft. */
const isDraft = ({ sheet, missing, findings, findingsKey }: DrawnSheet, { seen }: SheetDraft): boolean =>
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
  return (
    <p className="small muted">
      {text.fontsMissing(faces)}。{text.fontsMissingTodo}
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
      <Button disabled={!ready} busy={paper.busy} onClick={() => void paper.toPdf(title === '' ? text.draft : title)}>
        {text.pdf}
      </Button>
      <Button disabled={draft} onClick={onHang}>
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
  const paper = usePaper();
  const [hanging, setHanging] = useState(false);
  const drawn = useMemo(
    () => (draft === undefined ? undefined : sheetOf({ draft, record, unit, calendar }, today)),
    [draft, record, unit, calendar, today],
  );
  if (draft === undefined || drawn === undefined) return null;
  const { sheet } = drawn;
  const unfinished = isDraft(drawn, draft);
  const title = sheet === null ? '' : titleOf(sheet);
  const printedOn = dateOf(draft.publishedOn);
  const hung = () => {
    setHanging(false);
    void finish().then(() => go('notices', ['board'], { query: { hung: title } }));
  };
  return (
    <Page
      title={text.sheetTitle}
      status={<StateMark tone={unfinished ? 'yellow' : 'green'}>{unfinished ? text.draft : text.ready}</StateMark>}
      subtitle={`${text.sheetOf(record.title)}。${text.saved}`}
      actions={<Actions paper={paper} title={title} draft={unfinished} ready={sheet !== null} onHang={() => setHanging(true)} />}
    >
      <Split
        sideWidth="54%"
        main={<SheetForm draft={draft} drawn={drawn} item={item} onChange={change} />}
        side={
          <div className="notices-paper">
            <Made made={paper.made} />
            <Checks drawn={drawn} draft={draft} onChange={change} />
            {sheet === null ? null : <NoticePaper sheet={sheet} draft={unfinished} ref={paper.sheet} />}
            <Fonts />
          </div>
        }
      />
      {sheet === null || printedOn === null ? null : (
        <HangPanel open={hanging} sheet={sheet} title={title} printedOn={printedOn} onClose={() => setHanging(false)} onDone={hung} />
      )}
    </Page>
  );
}
