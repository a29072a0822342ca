import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { applicantText, readApplicant } from '../../../../src-bridge/payload/applicant';
import type { Applicant, RequestFile } from '../../../../src-domain/ledger/requests/file';
import { useBridge } from '../../../shell/bridge';
import type { amendText } from '../../../strings/requestAmends';
import type { lockText } from '../../../strings/requests';

export type UnlockTrouble = keyof typeof lockText.troubles;
export type LockState = 'reading' | 'none' | 'locked' | 'open' | 'damaged';

/** Who asked what, by the id of the request; null where a sealed text cannot be read. */
export type Opened = ReadonlyMap<string, Applicant | null>;

interface ApplicantsDesk {
  readonly state: LockState;
  readonly opened: Opened;
  /** Null when it opened. */
  readonly unlock: (passphrase: string) => Promise<UnlockTrouble | null>;
  readonly lock: () => void;
  /** Destroys what opens the data of a request; null when it did. */
  readonly forget: (request: string) => Promise<keyof typeof amendText.forgetTroubles | null>;
  /** Undefined when it was locked meanwhile. */
  readonly seal: (request: string, applicant: Applicant) => Promise<string | undefined>;
}

const Desk = createContext<ApplicantsDesk | undefined>(undefined);

const nobody: Opened = new Map();

/** How often the page looks whether the host has locked by itself. */
const lookMs = 30_000;

const sealedItems = (files: readonly RequestFile[]) =>
  files.flatMap(({ id, sealed }) => (sealed === null ? [] : [{ request: id, sealed }]));

/** Keeps plain words in this page's memory only, and only while the topic is open. */
export function ApplicantsProvider({ files, children }: { files: readonly RequestFile[]; children: ReactNode }) {
  const bridge = useBridge();
  const [state, setState] = useState<LockState>('reading');
  const [opened, setOpened] = useState<Opened>(nobody);
  useEffect(() => {
    const look = () => void bridge.applicantsState({}).then((now) => setState(now.state));
    look();
    const timer = setInterval(look, lookMs);
    return () => clearInterval(timer);
  }, [bridge]);
  useEffect(() => {
    if (state !== 'open') return;
    let current = true;
    void bridge.applicantsOpen({ items: sealedItems(files) }).then((reply) => {
      if (!current) return;
      if (!reply.ok) return setState('locked');
      setOpened(new Map(reply.value.items.map(({ request, text }) => [request, text === null ? null : readApplicant(text)])));
    });
    return () => {
      current = false;
      setOpened(nobody);
    };
  }, [bridge, files, state]);
  const desk = useMemo(
    (): ApplicantsDesk => ({
      state,
      opened,
      unlock: async (passphrase) => {
        const reply = await bridge.applicantsUnlock({ passphrase });
        if (reply.ok) setState('open');
        return reply.ok ? null : reply.error.code;
      },
      lock: () => void bridge.applicantsLock({}).then(() => setState('locked')),
      forget: async (request) => {
        const reply = await bridge.applicantsForget({ request });
        return reply.ok ? null : reply.error.code;
      },
      seal: async (request, applicant) => {
        const reply = await bridge.applicantsSeal({ request, text: applicantText(applicant) });
        if (reply.ok) return reply.value.sealed;
        setState('locked');
        return undefined;
      },
    }),
    [bridge, state, opened],
  );
  return <Desk value={desk}>{children}</Desk>;
}

export function useApplicants(): ApplicantsDesk {
  const desk = useContext(Desk);
  if (desk === undefined) throw new Error('useApplicants outside ApplicantsProvider');
  return desk;
}
