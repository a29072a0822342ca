import { useState, type ReactNode } from 'react';
import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../../src-domain/review/types';
import { useDraft, useRefusals } from '../../store';
import { href } from '../../shell/router';
import { reviewText } from '../../strings/review';
import { TextButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { Tabs } from '../../ui/Tabs';
import { factsKey } from './facts/factsDraft';
import { MonthPapers } from './papers/MonthPapers';
import { StageMark } from './StageMark';
import { isOpen } from './isOpen';
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

const columns: readonly Column<OfficeDocument>[] = [
  {
    id: 'document',
    header: text.document,
    names: true,
    cell: (document) => (
      <>
        <a href={href('review', [document.id])}>{document.title}</a>
        <span className="muted small review-under">
          {document.stage.stage === 'approved' ? document.stage.indexNumber : (document.documentNumber ?? document.kind)}
        </span>
      </>
    ),
  },
  { id: 'state', header: text.state, width: '11em', cell: (document) => <StageMark document={document} /> },
  { id: 'handler', header: text.handler, width: '6em', cell: ({ handler }) => handler },
  { id: 'taken', header: text.taken, width: '8em', cell: ({ createdAt }) => dayInChina(createdAt) },
  {
    id: 'next',
    header: text.next,
    width: '12em',
    cell: (document) => <NextStep document={document} />,
  },
];

type Filter = keyof typeof text.tabs;

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

/** Every document under review, what it waits for, and where a new one comes in. */
export function ReviewList({ documents, drop }: { documents: readonly OfficeDocument[]; drop: ReactNode }) {
  const [filter, setFilter] = useState<Filter>('open');
  const tabs = (Object.keys(text.tabs) as Filter[]).map((id) => {
    const count = id === 'open' ? documents.filter(isOpen).length : 0;
    return { id, label: text.tabs[id], ...(count === 0 ? {} : { count }) };
  });
  return (
    <Page title={reviewText.title} subtitle={reviewText.subtitle} actions={<MonthPapers documents={documents} />}>
      <div className="stack">
        {drop}
        <div>
          <Tabs label={text.label} tabs={tabs} active={filter} onChange={setFilter}>
            <Sheet padding="flush">
              <PlainTable
                caption={text.caption}
                captionHidden
                columns={columns}
                rows={documents.filter(filters[filter])}
                rowKey={({ id }) => id}
                pageSize={15}
                empty={<EmptyState title={empty[filter].title}>{empty[filter].note}</EmptyState>}
              />
            </Sheet>
          </Tabs>
        </div>
        <Refused />
      </div>
    </Page>
  );
}
