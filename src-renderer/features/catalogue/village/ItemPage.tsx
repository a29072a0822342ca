import { useState } from 'react';
import { isMissing, type DatedPromise, type VillageCell } from '../../../../src-domain/catalogue/village/cell';
import { villageOverview, type Township } from '../../../../src-domain/catalogue/village/overview';
import { postingsOf } from '../../../../src-domain/catalogue/village/postingIndex';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { VillagePromise } from '../../../../src-domain/catalogue/village/promise';
import type { Village } from '../../../../src-domain/catalogue/village/villages';
import { periodWords, villageText } from '../../../strings/village';
import { LinkButton, TextButton } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { EmptyState } from '../../../ui/EmptyState';
import { Page, Split } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { TextField } from '../../../ui/TextField';
import { ItemFacts } from '../ItemFacts';
import { DoneNotice } from './DoneNotice';
import { MonthBar } from './MonthBar';
import { useVillageQuery, villageHref } from './query';
import { RegisterChosen } from './RegisterChosen';
import { useChosen } from './useChosen';
import type { Registering } from './useRegistering';
import { VillageLegend } from './VillageMark';
import { cellWords, markOf, promiseName } from './words';

const text = villageText.item;

interface VillageLine {
  readonly village: Village;
  readonly cell: VillageCell;
}

interface ChecksProps {
  dated: DatedPromise;
  lines: readonly VillageLine[];
  chosen: ReadonlySet<string>;
  onToggle: (village: string, on: boolean) => void;
}

/** Villages in columns, each with a box: one call tells of many. What is posted already needs none. */
function VillageChecks({ dated, lines, chosen, onToggle }: ChecksProps) {
  return (
    <ul className="village-checks">
      {lines.map(({ village, cell }) => {
        const { shape, tone } = markOf(cell);
        return (
          <li key={village.id} title={cellWords(dated, cell)}>
            <Check checked={chosen.has(village.id)} disabled={cell.state === 'posted'} onChange={(on) => onToggle(village.id, on)}>
              {village.name}{' '}
              <span aria-hidden="true" className={`tone-${tone}`}>
                {shape}
              </span>
              <span className="visually-hidden">{cellWords(dated, cell)}</span>
            </Check>
          </li>
        );
      })}
    </ul>
  );
}

interface ItemPageProps {
  township: Township;
  promise: VillagePromise;
  registering: Registering;
}

function Villages({ township, promise, registering }: ItemPageProps) {
  const query = useVillageQuery();
  const [name, setName] = useState('');
  const [onlyMissing, setOnlyMissing] = useState(query.onlyMissing);
  const { chosen, toggle, set } = useChosen();
  const { columns, rows } = villageOverview({ ...township, promises: [promise] }, query.month);
  const [dated] = columns;
  if (dated === undefined) return null;
  const all = rows.flatMap(({ village, cells }) => cells.map((cell): VillageLine => ({ village, cell })));
  const lines = all.filter(({ village, cell }) => village.name.includes(name.trim()) && (!onlyMissing || isMissing(cell)));
  const targets = all
    .filter(({ village }) => chosen.has(village.id))
    .map(({ village }) => ({ village: village.id, dated, postings: postingsOf(township.postings, village.id, promise.item.id) }));
  const period = dated.period;
  return (
    <Split
      main={
        <Sheet title={period === null ? text.noPeriodVillages : text.villages(periodWords(period.key))} padding="tight">
          <div className="village-filters">
            <TextField id="village-find" label={villageText.villageFilter} width="short" value={name} onChange={setName} />
            {period === null ? null : (
              <Check checked={onlyMissing} onChange={setOnlyMissing}>
                {villageText.onlyMissing}
              </Check>
            )}
            <TextButton
              onClick={() =>
                set(lines.filter(({ cell }) => cell.state !== 'posted' && cell.state !== 'nil').map(({ village }) => village.id))
              }
            >
              {villageText.of.chooseMissing}
            </TextButton>
            <TextButton onClick={() => set([])} disabled={chosen.size === 0}>
              {villageText.of.chooseNone}
            </TextButton>
          </div>
          <VillageChecks dated={dated} lines={lines} chosen={chosen} onToggle={toggle} />
          {lines.length === 0 ? <p className="second">{onlyMissing ? villageText.of.noneMissing : villageText.none}</p> : null}
          <VillageLegend />
        </Sheet>
      }
      side={
        <>
          <RegisterChosen
            what={text.what}
            targets={targets}
            registering={registering}
            withoutNil={period === null}
            onDone={() => set([])}
          />
          <Sheet title={text.facts} padding="tight">
            <ItemFacts item={promise.item} />
          </Sheet>
        </>
      }
      sideWidth={400}
    />
  );
}

/** Before there are villages an item can still be read. */
function NoVillages({ item }: { item: CatalogueItem }) {
  const query = useVillageQuery();
  return (
    <>
      <Sheet title={text.facts}>
        <ItemFacts item={item} />
      </Sheet>
      <LinkButton href={villageHref(['list'], query)}>{villageText.emptyAction}</LinkButton>
    </>
  );
}

/** One item of the village boards: what the catalogue says of it, and which village has posted it. */
export function ItemPage({ township, promise, registering }: ItemPageProps) {
  const query = useVillageQuery();
  return (
    <Page
      title={`${promise.item.id} ${promiseName(promise)}`}
      subtitle={villageText.dutyOf(promise.item.subject)}
      actions={<LinkButton href={villageHref([], { ...query, onlyMissing: false })}>{villageText.backToBoard}</LinkButton>}
    >
      <div className="stack">
        {promise.months === null ? null : <MonthBar path={['item', promise.id]} query={query} />}
        <DoneNotice registering={registering} />
        {township.villages.length === 0 ? (
          <NoVillages item={promise.item} />
        ) : (
          <Villages key={promise.id} township={township} promise={promise} registering={registering} />
        )}
      </div>
    </Page>
  );
}

/** An address that names no item of the catalogue. */
export function UnknownItem({ id }: { id: string }) {
  const query = useVillageQuery();
  return (
    <Page title={villageText.title}>
      <EmptyState title={text.unknown(id)} action={<LinkButton href={villageHref([], query)}>{villageText.backToBoard}</LinkButton>}>
        {villageText.sample}
      </EmptyState>
    </Page>
  );
}
