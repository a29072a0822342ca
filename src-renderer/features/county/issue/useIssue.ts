import { useEffect, useRef, useState } from 'react';
import type { CallArgs } from '../../../../src-bridge/contract';
import type { IssueTrouble } from '../../../strings/issue';
import { useBridge } from '../../../shell/bridge';

export type Message = CallArgs<'countyIssue'>['message'];

interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface Issuing {
  readonly issue: (message: Message, audience: string | null, passphrase: string) => Promise<boolean>;
  readonly cancel: () => void;
  readonly progress: Progress | undefined;
  readonly trouble: { readonly code: IssueTrouble; readonly detail?: string | undefined } | undefined;
  /** File name of the package that was made last. */
  readonly made: string | undefined;
  readonly forget: () => void;
}

const beat = 250;
const nothing = { trouble: undefined, made: undefined } as const;

/** Signs one package for the units; the host writes, reads back and verifies it. */
export function useIssue(): Issuing {
  const bridge = useBridge();
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<Pick<Issuing, 'trouble' | 'made'>>(nothing);
  const job = useRef<string>(undefined);
  const running = progress !== undefined;
  useEffect(() => {
    if (!running) return undefined;
    const look = () => {
      const asked = job.current;
      if (asked !== undefined)
        void bridge.jobProgress({ job: asked }).then((now) => (job.current === asked ? setProgress(now) : undefined));
    };
    const timer = setInterval(look, beat);
    return () => clearInterval(timer);
  }, [bridge, running]);
  const issue: Issuing['issue'] = async (message, audience, passphrase) => {
    job.current = crypto.randomUUID();
    setOutcome(nothing);
    setProgress({ step: 'none', done: 0, total: 0 });
    const reply = await bridge.countyIssue({ job: job.current, passphrase, audience, message }).catch(() => undefined);
    job.current = undefined;
    setProgress(undefined);
    if (reply?.ok === true) setOutcome({ trouble: undefined, made: reply.value.name });
    else setOutcome({ trouble: reply === undefined ? { code: 'no-answer' } : reply.error, made: undefined });
    return reply?.ok === true;
  };
  return {
    issue,
    cancel: () => (job.current === undefined ? undefined : void bridge.jobCancel({ job: job.current })),
    progress,
    ...outcome,
    forget: () => setOutcome(nothing),
  };
}
