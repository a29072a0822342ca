import { useEffect, useRef, useState } from 'react';
import { formOf } from '../../../src-bridge/resources/forms';
import type { Bridge } from '../../../src-bridge/contract';
import { finaliseReturn } from '../../../src-domain/returns/finalise';
import { lateEntries } from '../../../src-domain/returns/lateEntries';
import { standingOf, supersede } from '../../../src-domain/returns/lifecycle';
import { softenedRules } from '../../../src-domain/returns/softened';
import type { FinalisedReturn } from '../../../src-domain/returns/versions';
import type { WriteTrouble } from '../../strings/packages';
import { useBridge } from '../../shell/bridge';
import { useStore, type Store } from '../../store';
import { packageParts } from './packageParts';
import { noteWriting, recordWritten, recoverWritten, type Written } from './recover';
import type { DraftActions } from './useDraft';
import type { ReturnDesk } from './useDesk';

export interface HandInTrouble {
  readonly code: WriteTrouble;
  /** What reading back found wrong, a sentence a line. */
  readonly detail?: string | undefined;
}

export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

type Outcome = { readonly written: Written } | { readonly trouble: HandInTrouble };

export interface HandIn {
  /** 定稿; undefined when something stands in its way after all. */
  readonly finalise: () => Promise<FinalisedReturn | undefined>;
  readonly write: (finalised: FinalisedReturn, passphrase: string) => Promise<void>;
  readonly cancel: () => void;
  readonly progress: Progress | undefined;
  readonly trouble: HandInTrouble | undefined;
  readonly written: Written | undefined;
  /** Clears what was said of the last try. */
  readonly forget: () => void;
}

const beat = 250;

/** 定稿 and the package: each step is kept before the next begins. */
export function useHandIn(desk: ReturnDesk, draft: DraftActions): HandIn {
  const [bridge, store] = [useBridge(), useStore()];
  const [progress, setProgress] = useState<Progress>();
  const [trouble, setTrouble] = useState<HandInTrouble>();
  const [written, setWritten] = useState<Written>();
  const job = useRef<string>(undefined);
  useEffect(() => void recoverWritten(bridge, store), [bridge, store]);
  useWatch(bridge, job, progress !== undefined, setProgress);
  const write = async (finalised: FinalisedReturn, passphrase: string) => {
    job.current = crypto.randomUUID();
    setTrouble(undefined);
    setProgress({ step: 'none', done: 0, total: 0 });
    const outcome = await writePackage(bridge, store, { desk, finalised, passphrase, job: job.current });
    job.current = undefined;
    setProgress(undefined);
    if ('trouble' in outcome) setTrouble(outcome.trouble);
    else setWritten(outcome.written);
  };
  return {
    finalise: () => finalise(store, desk, draft),
    write,
    cancel: () => (job.current === undefined ? undefined : void bridge.jobCancel({ job: job.current })),
    progress,
    trouble,
    written,
    forget: () => {
      setTrouble(undefined);
      setWritten(undefined);
    },
  };
}

/** Asks the host how far it is while a package is being written. */
function useWatch(bridge: Bridge, job: { readonly current: string | undefined }, running: boolean, tell: (progress: Progress) => void) {
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      const asked = job.current;
      if (asked === undefined) return;
      void bridge.jobProgress({ job: asked }).then((now) => (job.current === asked ? tell(now) : undefined));
    }, beat);
    return () => clearInterval(timer);
  }, [bridge, job, running, tell]);
}

async function finalise(store: Store, desk: ReturnDesk, actions: DraftActions): Promise<FinalisedReturn | undefined> {
  const draft = await actions.settled();
  if (draft === undefined) return undefined;
  const done = finaliseReturn(formOf(draft.period), draft, desk.around, desk.clock.today);
  if (!done.ok) return undefined;
  const before = standingOf(await store.returns.ofPeriod(desk.period));
  await store.returns.keep(done.value, ...(before === undefined ? [] : [supersede(before, done.value)]));
  return done.value;
}

interface Writing {
  readonly desk: ReturnDesk;
  readonly finalised: FinalisedReturn;
  readonly passphrase: string;
  readonly job: string;
}

async function writePackage(bridge: Bridge, store: Store, { desk, finalised, passphrase, job }: Writing): Promise<Outcome> {
  const ledger = await store.ledger.read();
  if (ledger === undefined || lateEntries(formOf(desk.period), finalised, ledger).length > 0)
    return { trouble: { code: 'ledger-changed' } };
  const parts = await packageParts(store, finalised.document, desk.clock.calendar);
  if (parts === undefined) return { trouble: { code: 'no-key' } };
  const proposals = (parts.coverage.proposals ?? []).map(({ id }) => id);
  await noteWriting(store, desk.period, finalised.version, proposals);
  const reply = await bridge.packageWrite({ job, passphrase, softened: softenedRules(desk.clock.rules), ...parts }).catch(() => undefined);
  if (reply === undefined) return { trouble: { code: 'no-answer' } };
  if (!reply.ok) return { trouble: reply.error };
  await recordWritten(store, finalised, reply.value, proposals);
  return { written: reply.value };
}
