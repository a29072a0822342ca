import { useMemo, useState, type ReactNode } from 'react';
import { reviewRules } from '../../../src-bridge/resources/review';
import { cardOf } from '../../../src-domain/catalogue/supervision';
import { itemForDocument } from '../../../src-domain/catalogue/versions/standing';
import { dayInChina, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { reassessmentsDue } from '../../../src-domain/review/reassessment';
import type { OfficeDocument } from '../../../src-domain/review/types';
import { useSupervision, useWorkingCalendar } from '../../shell/calendar';
import { go, href, useRoute } from '../../shell/router';
import { useCatalogueVersions, useDraft, useRefusals } from '../../store';
import { recordText, reviewText } from '../../strings/review';
import { Button, TextButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { StateMark } from '../../ui/StateMark';
import { Tabs } from '../../ui/Tabs';
import { useToday } from '../../ui/today';
import { factsKey } from './facts/factsDraft';
import { MonthPapers } from './papers/MonthPapers';
import { ReassessTab } from './record/ReassessTab';
import { StageMark, WaitingOn } from './StageMark';
import { isOpen } from './isOpen';
import { ListTools, wholeList, type ListView } from './ListTools';
import { found, inFilter, listRows, sorted, type ListRow } from './listView';
import { nextSection, undecided } from './stages';

const text = reviewText.list;

/** What to do next with a document, in words. */
function nextWords(document: OfficeDocument, factsOpen: boolean): string {
  const { stage } = document;
  if (stage.stage === 'approved') return text.go.done;
  if (stage.stage === 'awaiting-secrecy-review') return text.go.sign;
  if (stage.stage === 'closed-elsewhere') return text.go.elsewhere;
  const section = nextSection(document, factsOpen);
  if (section === 'interview' && (stage.stage === 'held' || stage.stage === 'referred')) return text.go[stage.stage];
  if (section === 'findings') return text.go.findings(undecided(document).length);
  return section === 'check' ? text.go.names : text.go[section];
}

function NextStep({ document }: { document: OfficeDocument }) {
  const draft = useDraft(factsKey(document.id));
  if (draft === undefined) return null;
  const words = nextWords(document, draft !== null);
  return (
    <a href={href('review', [document.id])} aria-label={`${document.title}：${words}`}>
      {words} ›
    </a>
  );
}

const StateOf = ({ document }: { document: OfficeDocument }) => (
  <>
    <StageMark document={document} />
    <WaitingOn document={document} />
  </>
);

/** The last day for publishing, as the working days left; in words, since a date alone says nothing of holidays. */
function DueCell({ row: { document, due }, today }: { row: ListRow; today: CalendarDate }) {
  const [calendar, rules] = [useWorkingCalendar(), useSupervision()];
  if (due === null) return null;
  const { card, remaining } = cardOf(rules, calendar, today, { due });
  return (
    <>
      <span className="review-due">{due}</span>
      {remaining === null || document.stage.stage === 'approved' ? null : (
        <span className="review-under small">
          <StateMark tone={card}>{remaining < 0 ? text.lateBy(-remaining) : text.left(remaining)}</StateMark>
        </span>
      )}
    </>
  );
}

const columnsOn = (today: CalendarDate): readonly Column<ListRow>[] => [
  {
    id: 'document',
    header: text.document,
    names: true,
    cell: ({ document }) => (
      <>
        <a href={href('review', [document.id])}>{document.title}</a>
        <span className="muted small review-under">
          {document.stage.stage === 'approved' ? document.stage.indexNumber : (document.documentNumber ?? document.kind)}
        </span>
      </>
    ),
  },
  { id: 'state', header: text.state, width: '10em', cell: ({ document }) => <StateOf document={document} /> },
  { id: 'due', header: text.due, width: '10em', cell: (row) => <DueCell row={row} today={today} /> },
  { id: 'handler', header: text.handler, width: '6em', cell: ({ document }) => document.handler },
  { id: 'taken', header: text.taken, width: '7.5em', cell: ({ document }) => dayInChina(document.createdAt) },
  {
    id: 'next',
    header: text.next,
    width: '11.5em',
    cell: ({ document }) => <NextStep document={document} />,
  },
];

type Filter = keyof typeof text.tabs;
type Shown = Filter | 'again';

const filters: Readonly<Record<Filter, (document: OfficeDocument) => boolean>> = {
  open: isOpen,
  approved: ({ stage }) => stage.stage === 'approved',
  all: () => true,
};

const empty: Readonly<Record<Filter, { title: string; note: string }>> = {
  open: { title: text.emptyOpen, note: text.emptyOpenNote },
  approved: { title: text.emptyApproved, note: text.emptyApprovedNote },
  all: { title: text.emptyAll, note: text.emptyOpenNote },
};

/** What was refused: how many, and on request when and by whom. Nothing else is known of them. */
function Refused() {
  const refusals = useRefusals() ?? [];
  const [open, setOpen] = useState(false);
  if (refusals.length === 0) return null;
  return (
    <div className="review-refused">
      <p className="muted small">
        {text.refused(refusals.length)}{' '}
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.refusedHide : text.refusedShow}
        </TextButton>
      </p>
      {open ? (
        <Sheet padding="flush">
          <PlainTable
            caption={text.refusedCaption}
            captionHidden
            columns={[
              { id: 'on', header: text.refusedOn, width: '9em', cell: ({ on }) => on },
              { id: 'who', header: text.refusedWho, names: true, width: '9em', cell: ({ who }) => who },
              { id: 'why', header: text.refusedWhy, cell: ({ refused }) => text.refusedReasons[refused] },
            ]}
            rows={refusals}
            rowKey={({ id }) => id}
            pageSize={10}
          />
        </Sheet>
      ) : null}
    </div>
  );
}

function useRows(documents: readonly OfficeDocument[]): readonly ListRow[] {
  const calendar = useWorkingCalendar();
  const versions = useCatalogueVersions();
  return useMemo(
    () => listRows(documents, calendar, (document) => (versions ? itemForDocument(versions, document) : null)),
    [documents, calendar, versions],
  );
}

/** Every document under review, what it waits for, and where a new one comes in. */
export function ReviewList({ documents, drop }: { documents: readonly OfficeDocument[]; drop: ReactNode }) {
  const today = useToday();
  const again = useRoute().query.get('tab') === 'again';
  const [tab, setTab] = useState<Filter>('open');
  const [view, setView] = useState<ListView>(wholeList);
  const rows = useRows(documents);
  const ofTab = useMemo(() => rows.filter(({ document }) => filters[tab](document)), [rows, tab]);
  const shown = useMemo(
    () =>
      sorted(
        found(ofTab, view.typed).filter((row) => inFilter[view.stage](row, today)),
        view.order,
      ),
    [ofTab, view, today],
  );
  const tabs = (Object.keys(text.tabs) as Filter[]).map((id) => {
    const count = documents.filter(filters[id]).length;
    return { id, label: text.tabs[id], ...(count === 0 ? {} : { count }) };
  });
  const due = reassessmentsDue(reviewRules.tree, documents, today).length;
  const allTabs = [...tabs, { id: 'again' as const, label: recordText.again.tab, ...(due === 0 ? {} : { count: due }) }];
  const narrowed = view.typed.trim() !== '' || view.stage !== 'all';
  return (
    <Page title={reviewText.title} subtitle={reviewText.subtitle} actions={<MonthPapers documents={documents} />}>
      <div className="stack">
        {drop}
        <div>
          <Tabs<Shown>
            label={text.label}
            tabs={allTabs}
            active={again ? 'again' : tab}
            onChange={(next) => {
              go('review', [], next === 'again' ? { query: { tab: next } } : {});
              if (next === 'again') return;
              setTab(next);
              setView({ ...view, stage: 'all' });
            }}
          >
            {again ? (
              <ReassessTab documents={documents} />
            ) : (
              <Sheet padding="flush">
                {ofTab.length === 0 ? null : <ListTools rows={ofTab} today={today} view={view} onChange={setView} shown={shown.length} />}
                <PlainTable
                  key={`${tab} ${view.stage} ${view.order} ${view.typed}`}
                  caption={text.caption}
                  captionHidden
                  columns={columnsOn(today)}
                  rows={shown}
                  rowKey={({ document }) => document.id}
                  pageSize={15}
                  empty={
                    ofTab.length > 0 && narrowed ? (
                      <EmptyState
                        title={text.nothingFound}
                        action={<Button onClick={() => setView({ ...wholeList, order: view.order })}>{text.showAll}</Button>}
                      >
                        {text.nothingFoundNote}
                      </EmptyState>
                    ) : (
                      <EmptyState title={empty[tab].title}>{empty[tab].note}</EmptyState>
                    )
                  }
                />
              </Sheet>
            )}
          </Tabs>
        </div>
        <Refused />
      </div>
    </Page>
  );
}
