import { useState } from 'react';
import { publishable, type Addition } from '../../../../src-domain/channels/backfill';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { backfillText as text } from '../../../strings/channels';
import { href, useRoute } from '../../../shell/router';
import { useStore } from '../../../store';
import { Button, LinkButton } from '../../../ui/Button';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { Split } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { useToday } from '../../../ui/today';
import { RecordTicks } from './RecordTicks';
import { TickLines } from './TickLines';
import { blankTicks, planOf, problemsOf, recordsField, remembered, type TickDraft } from './ticks';

export const locatorsKey = 'channels/locators';

function Sum({ plan }: { plan: ReturnType<typeof planOf> }) {
  const { add, already, tooEarly } = plan;
  return (
    <div className="channels-sum" role="status">
      <b>{add.length === 0 ? text.nothing : text.sum(add.length)}</b>
      {already.length === 0 ? null : <p className="small second">{text.already(already.length)}</p>}
      {tooEarly.length === 0 ? null : <p className="small second">{text.tooEarly(tooEarly.length)}</p>}
    </div>
  );
}

type Done = { readonly added: readonly Addition[] } | { readonly undone: true };

function DoneNotice({ done, onUndo }: { done: Done; onUndo: (added: readonly Addition[]) => void }) {
  if ('undone' in done) return <Notice tone="green" live what={text.undone} />;
  return (
    <Notice
      tone="green"
      live
      what={text.done(done.added.length)}
      action={
        <span className="row">
          <Button onClick={() => onUndo(done.added)}>{text.undo}</Button>
          <LinkButton href={href('ledger')}>{text.toLedger}</LinkButton>
        </span>
      }
    />
  );
}

interface BackfillProps {
  all: readonly DisclosureRecord[];
  /** What was last written by channel. */
  locators: Readonly<Record<string, string>>;
}

/** 登记已发布: records at the left, channels with day and place at the right, entered at once. */
export function BackfillForm({ all, locators }: BackfillProps) {
  const { channels, drafts } = useStore();
  const today = useToday();
  const asked = useRoute().query.get('record');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(asked === null ? [] : [asked]));
  const [ticks, setTicks] = useState(() => blankTicks(today, locators));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [done, setDone] = useState<Done>();
  const records = [...publishable(all)].sort((one, other) => Number(other.id === asked) - Number(one.id === asked));
  const picked = records.filter(({ id }) => chosen.has(id));
  const plan = planOf(picked, ticks);
  const keep = async () => {
    const found = problemsOf(ticks, picked, today);
    setProblems(found);
    if (found.length > 0 || plan.add.length === 0) return;
    await channels.publish(plan.add);
    await drafts.keep(locatorsKey, { ...locators, ...remembered(ticks) });
    setDone({ added: plan.add });
    setChosen(new Set());
  };
  const undo = async (added: readonly Addition[]) => {
    await channels.retract(added);
    setDone({ undone: true });
  };
  // What was wrong at the last try may be right by now; the next try says.
  const forget = () => setProblems((before) => (before.length === 0 ? before : []));
  const choose = (next: ReadonlySet<string>) => {
    forget();
    setChosen(next);
  };
  const change = (next: TickDraft) => {
    forget();
    setTicks(ticks.map((each) => (each.channel === next.channel ? next : each)));
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      {done === undefined ? <p className="second">{text.note}</p> : <DoneNotice done={done} onUndo={(added) => void undo(added)} />}
      <Split
        sideWidth="46%"
        main={
          <Sheet title={text.recordsLegend} padding="tight">
            <RecordTicks records={records} chosen={chosen} error={problemOf(problems, recordsField)} onChoose={choose} />
          </Sheet>
        }
        side={
          <Sheet
            title={text.channelsLegend}
            padding="tight"
            footer={
              <>
                <Sum plan={plan} />
                <Button kind="primary" type="submit">
                  {text.keep}
                </Button>
              </>
            }
          >
            <TickLines ticks={ticks} records={picked} problems={problems} onChange={change} />
          </Sheet>
        }
      />
    </StackForm>
  );
}
