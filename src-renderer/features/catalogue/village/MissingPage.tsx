import { useMemo, useState } from 'react';
import { missingThrough, type MissingVillage } from '../../../../src-domain/catalogue/village/missing';
import type { Township } from '../../../../src-domain/catalogue/village/overview';
import { addDays, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { lastDay } from '../../../../src-domain/kernel/month';
import { useSettings } from '../../../store';
import { commonText } from '../../../strings/common';
import { villageText } from '../../../strings/village';
import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { Button, LinkButton } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Page, Split } from '../../../ui/Page';
import { PaperPreview } from '../../../ui/PaperPreview';
import { Sheet } from '../../../ui/Sheet';
import { MissingPaper, type MissingFacts } from './MissingPaper';
import { MonthBar } from './MonthBar';
import { useVillageQuery, villageHref } from './query';
import { useMissingPaper } from './useMissingPaper';

const text = villageText.missing;

type Scope = 'month' | 'overdue';
type Layout = 'table' | 'slips';

const scopes = (['month', 'overdue'] as const).map((value) => ({ value, label: text.scopes[value], hint: text.scopeHints[value] }));
const layouts = (['table', 'slips'] as const).map((value) => ({ value, label: text.layouts[value], hint: text.layoutHints[value] }));

const earlier = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);

/** Overdue is what was due before today. */
const throughFor = (scope: Scope, monthEnd: CalendarDate, today: CalendarDate): CalendarDate =>
  scope === 'month' ? monthEnd : earlier(monthEnd, addDays(today, -1));

function Made({ made }: { made: { readonly name: string | null } | undefined }) {
  if (made === undefined) return null;
  if (made.name === null) return <Notice tone="red" live what={text.pdfTrouble} call={commonText.callCounty} />;
  return <Notice tone="green" live what={text.made(made.name)} action={<MadeFileActions folder="papers" name={made.name} />} />;
}

function Desk({ facts, slips, title }: { facts: MissingFacts; slips: boolean; title: string }) {
  const { paper, print, toPdf, busy, made } = useMissingPaper();
  return (
    <div className="stack">
      <div className="row">
        <Button kind="primary" onClick={print}>
          {text.print}
        </Button>
        <Button busy={busy} onClick={() => void toPdf(title)}>
          {text.pdf}
        </Button>
      </div>
      <Made made={made} />
      <PaperPreview label={text.paper}>
        <MissingPaper ref={paper} facts={facts} slips={slips} />
      </PaperPreview>
    </div>
  );
}

function useMissing(township: Township, through: CalendarDate, only: string | undefined): readonly MissingVillage[] {
  const all = useMemo(() => missingThrough(township, through), [township, through]);
  return only === undefined ? all : all.filter(({ village }) => village.id === only);
}

/** 未公布清单: what village boards have not posted, to be printed and sent to them. `only`: one village. */
export function MissingPage({ township, only }: { township: Township; only: string | undefined }) {
  const query = useVillageQuery();
  const unit = useSettings()?.unit?.name ?? '';
  const [scope, setScope] = useState<Scope>('month');
  const [layout, setLayout] = useState<Layout>(only === undefined ? 'table' : 'slips');
  const through = throughFor(scope, lastDay(query.month), township.today);
  const villages = useMissing(township, through, only);
  const month = commonText.monthName(query.month);
  const facts = { unit, today: township.today, month, villages };
  return (
    <Page
      title={text.title}
      subtitle={villageText.duty}
      actions={<LinkButton href={villageHref([], query)}>{villageText.backToBoard}</LinkButton>}
    >
      <Split
        main={
          villages.length === 0 ? (
            <Sheet>
              <EmptyState title={text.none}>{text.noneFor}</EmptyState>
            </Sheet>
          ) : (
            <Desk facts={facts} slips={layout === 'slips'} title={text.heading(month)} />
          )
        }
        side={
          <Sheet padding="tight">
            <div className="stack">
              <MonthBar path={only === undefined ? ['missing'] : ['missing', only]} query={query} />
              <ChoiceCards id="missing-scope" legend={text.scope} value={scope} onChange={setScope} options={scopes} />
              {only === undefined ? (
                <ChoiceCards id="missing-layout" legend={text.layout} value={layout} onChange={setLayout} options={layouts} />
              ) : null}
            </div>
          </Sheet>
        }
      />
    </Page>
  );
}
