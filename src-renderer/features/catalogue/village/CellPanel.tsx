import { useState } from 'react';
import { cellOf, type DatedPromise, type VillageCell } from '../../../../src-domain/catalogue/village/cell';
import { postingsOf } from '../../../../src-domain/catalogue/village/postingIndex';
import type { Township } from '../../../../src-domain/catalogue/village/overview';
import { atOnce, planRegistration, type Registration, type RegistrationTarget } from '../../../../src-domain/catalogue/village/register';
import type { Village } from '../../../../src-domain/catalogue/village/villages';
import { periodWords, villageText } from '../../../strings/village';
import { Button, LinkButton } from '../../../ui/Button';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import { KeyValue } from '../../../ui/KeyValue';
import { SidePanel } from '../../../ui/SidePanel';
import { CorrectForm } from './CorrectForm';
import { useVillageQuery, villageHref } from './query';
import { RegisterForm } from './RegisterForm';
import type { Registering } from './useRegistering';
import { VillageMark } from './VillageMark';
import { promiseName, rhythmOf } from './words';

const text = villageText.panel;

export interface CellTarget {
  readonly village: Village;
  readonly dated: DatedPromise;
}

function Facts({ target: { dated }, cell }: { target: CellTarget; cell: VillageCell }) {
  const { period, dueOn } = dated;
  const { posting } = cell;
  return (
    <KeyValue
      facts={[
        { term: text.rule, detail: `${rhythmOf(dated.promise)}（${dated.promise.text}）` },
        { term: text.period, detail: period === null ? text.noPeriod : periodWords(period.key) },
        ...(dueOn === null ? [] : [{ term: text.due, detail: text.dueBy(dueOn) }]),
        { term: text.state, detail: <VillageMark cell={cell} /> },
        ...(posting === null
          ? []
          : [
              { term: text.on, detail: posting.on },
              { term: text.by, detail: posting.by },
            ]),
        ...(posting === null || posting.note === '' ? [] : [{ term: text.note, detail: posting.note }]),
      ]}
    />
  );
}

/** Why a registration of one cell would be left alone, as the problem of its date. */
function troubleWith(target: RegistrationTarget, registration: Registration): FieldProblem | undefined {
  const [reason] = planRegistration([target], registration).skipped;
  const period = target.dated.period;
  if (reason === undefined) return undefined;
  const early = reason === 'before-period' && period !== null;
  return { field: 'village-on', text: early ? villageText.register.early(periodWords(period.key)) : villageText.register.twice };
}

type Mode = 'look' | 'correct' | 'again';

interface BodyProps {
  township: Township;
  target: CellTarget;
  registering: Registering;
  onClose: () => void;
}

function Body({ township, target: { village, dated }, registering, onClose }: BodyProps) {
  const [mode, setMode] = useState<Mode>('look');
  const postings = postingsOf(township.postings, village.id, dated.promise.item.id);
  const cell = cellOf(dated, postings, { today: township.today, since: village.since });
  const { posting } = cell;
  const entering = mode === 'again' || posting === null || dated.period === null || posting.state === 'nil';
  const into: RegistrationTarget = { village: village.id, dated: mode === 'again' ? atOnce(dated) : dated, postings };
  const keep = async (registration: Registration) => {
    await registering.register([into], registration);
    onClose();
  };
  return (
    <div className="stack">
      <Facts target={{ village, dated }} cell={cell} />
      {posting === null || mode !== 'look' ? null : (
        <div className="row">
          <Button onClick={() => setMode('correct')}>{text.correct}</Button>
          <Button onClick={() => void registering.takeBack(posting).then(onClose)}>{text.takeBack}</Button>
          {dated.promise.alsoAtOnce && posting.state === 'posted' ? <Button onClick={() => setMode('again')}>{text.again}</Button> : null}
        </div>
      )}
      {posting !== null && mode === 'correct' ? (
        <CorrectForm posting={posting} postings={postings} registering={registering} onDone={onClose} onLeave={() => setMode('look')} />
      ) : null}
      {entering && mode !== 'correct' ? (
        <RegisterForm
          registering={registering}
          withoutNil={into.dated.period === null || posting?.state === 'nil'}
          trouble={(registration) => troubleWith(into, registration)}
          onKeep={keep}
        />
      ) : null}
    </div>
  );
}

interface CellPanelProps extends Omit<BodyProps, 'target'> {
  target: CellTarget | undefined;
}

/** One village and item: how it stands, and registering it, correcting it or taking it back. */
export function CellPanel({ township, target, registering, onClose }: CellPanelProps) {
  const query = useVillageQuery();
  const title = target === undefined ? '' : text.title(target.village.name, promiseName(target.dated.promise));
  return (
    <SidePanel
      open={target !== undefined}
      title={title}
      onClose={onClose}
      width={520}
      footer={
        target === undefined ? null : (
          <div className="row">
            <LinkButton href={villageHref(['of', target.village.id], query)}>{text.toVillage}</LinkButton>
            <LinkButton href={villageHref(['item', target.dated.promise.id], query)}>{text.toItem}</LinkButton>
          </div>
        )
      }
    >
      {target === undefined ? null : (
        <Body
          key={`${target.village.id} ${target.dated.promise.id}`}
          township={township}
          target={target}
          registering={registering}
          onClose={onClose}
        />
      )}
    </SidePanel>
  );
}
