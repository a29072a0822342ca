import { useState } from 'react';
import { cellOf, inMonth, isMissing } from '../../../../src-domain/catalogue/village/cell';
import type { Township } from '../../../../src-domain/catalogue/village/overview';
import { postingsOf } from '../../../../src-domain/catalogue/village/postingIndex';
import type { RegistrationTarget } from '../../../../src-domain/catalogue/village/register';
import type { Village } from '../../../../src-domain/catalogue/village/villages';
import { commonText } from '../../../strings/common';
import { villageText } from '../../../strings/village';
import { LinkButton, TextButton } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { EmptyState } from '../../../ui/EmptyState';
import { Page, Split } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { DoneNotice } from './DoneNotice';
import { History } from './History';
import { PromiseTable, type PromiseLine } from './PromiseTable';
import { MonthBar } from './MonthBar';
import { useVillageQuery, villageHref, type VillageQuery } from './query';
import { RegisterChosen } from './RegisterChosen';
import { useChosen } from './useChosen';
import type { Registering } from './useRegistering';

const text = villageText.of;

const linesOf = (township: Township, village: Village, { month }: VillageQuery): readonly PromiseLine[] =>
  township.promises.map((promise) => {
    const dated = inMonth(promise, month, township.days);
    const postings = postingsOf(township.postings, village.id, promise.item.id);
    return { dated, cell: cellOf(dated, postings, { today: township.today, since: village.since }) };
  });

function wordsUnder({ formerNames, retiredOn }: Village, { month }: VillageQuery): string {
  const [former, given] = [formerNames.join('、'), retiredOn === null ? '' : `${text.retired(retiredOn)}。`];
  return `${former === '' ? '' : text.formerly(former)}${given}${text.subtitle(commonText.monthName(month))}`;
}

interface VillagePageProps {
  township: Township;
  village: Village;
  registering: Registering;
}

function Items({ township, village, registering }: VillagePageProps) {
  const query = useVillageQuery();
  const { chosen, toggle, set } = useChosen();
  const [onlyMissing, setOnlyMissing] = useState(query.onlyMissing);
  const all = linesOf(township, village, query);
  const lines = onlyMissing ? all.filter(({ cell }) => isMissing(cell)) : all;
  const targets = lines
    .filter(({ dated }) => chosen.has(dated.promise.id))
    .map(({ dated }): RegistrationTarget => ({
      village: village.id,
      dated,
      postings: postingsOf(township.postings, village.id, dated.promise.item.id),
    }));
  return (
    <Split
      main={
        <Sheet title={text.items} padding="tight">
          <div className="village-bar">
            <Check checked={onlyMissing} onChange={setOnlyMissing}>
              {villageText.onlyMissing}
            </Check>
            <TextButton onClick={() => set(all.filter(({ cell }) => isMissing(cell)).map(({ dated }) => dated.promise.id))}>
              {text.chooseMissing}
            </TextButton>
            <TextButton onClick={() => set([])} disabled={chosen.size === 0}>
              {text.chooseNone}
            </TextButton>
          </div>
          <PromiseTable lines={lines} chosen={chosen} onToggle={toggle} query={query} />
        </Sheet>
      }
      side={<RegisterChosen what={villageText.register.item} targets={targets} registering={registering} onDone={() => set([])} />}
      sideWidth={400}
    />
  );
}

/** One village: how each item stands, registering several at once, and what was registered before. */
export function VillagePage({ township, village, registering }: VillagePageProps) {
  const query = useVillageQuery();
  return (
    <Page
      title={village.name}
      subtitle={wordsUnder(village, query)}
      actions={
        <>
          <LinkButton href={villageHref([], { ...query, onlyMissing: false })}>{villageText.backToBoard}</LinkButton>
          <LinkButton href={villageHref(['missing', village.id], query)}>{text.slip}</LinkButton>
        </>
      }
    >
      <div className="stack">
        <MonthBar path={['of', village.id]} query={query} />
        <DoneNotice registering={registering} />
        <Items key={village.id} township={township} village={village} registering={registering} />
        <History village={village.id} promises={township.promises} registering={registering} />
      </div>
    </Page>
  );
}

/** An address that names no village of the list. */
export function UnknownVillage() {
  const query = useVillageQuery();
  return (
    <Page title={villageText.title}>
      <EmptyState title={text.unknown} action={<LinkButton href={villageHref([], query)}>{villageText.backToBoard}</LinkButton>}>
        {text.unknownFor}
      </EmptyState>
    </Page>
  );
}
