import { useEffect, useRef, useState } from 'react';
import type { Examined } from '../../../../src-bridge/schemas/intake';
import { currentVersion } from '../../../../src-domain/review/approval';
import { carryDecisions } from '../../../../src-domain/review/carry';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { addVersion } from '../../../../src-domain/review/versions';
import { isClassified } from '../../../../src-domain/screening/screen';
import { instantNow } from '../../../shell/clock';
import { versionOf } from '../intake/newDocument';
import { sendFile } from '../../../shell/sendFile';
import type { IntakeTrouble } from '../intake/useIntake';
import type { Office } from '../useOffice';

/** A mended file on its way into a document. Until it is kept it lives in memory, here and in the host. */
export type NewVersionState =
  | { readonly at: 'nothing' }
  | { readonly at: 'sending'; readonly done: number; readonly total: number }
  | { readonly at: 'trouble'; readonly trouble: IntakeTrouble }
  | { readonly at: 'unreadable'; readonly examined: Examined }
  | { readonly at: 'classified' }
  /** Equal to the version with this digest. */
  | { readonly at: 'same'; readonly sha256: string }
  | { readonly at: 'question'; readonly name: string; readonly examined: Examined; readonly intakeId: string }
  | { readonly at: 'taken' };

const keepTroubles = ['disk-full', 'read-only'] as const;

export interface NewVersionIntake {
  readonly state: NewVersionState;
  readonly begin: (file: File) => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly leave: () => void;
}

/** Takes a mended file into a document that is there: read and screened like a new one, kept when the officer says that it bears no marking. */
export function useNewVersion({ bridge, store, context, today }: Office, document: OfficeDocument): NewVersionIntake {
  const [state, setState] = useState<NewVersionState>({ at: 'nothing' });
  const held = useRef<string | null>(null);
  const run = useRef(0);
  const drop = () => {
    // The host may be gone, and the file with it.
    if (held.current !== null) void bridge.intakeDrop({ intakeId: held.current }).catch(() => undefined);
    held.current = null;
  };
  useEffect(
    () => () => {
      run.current += 1;
      if (held.current !== null) void bridge.intakeDrop({ intakeId: held.current }).catch(() => undefined);
    },
    [bridge],
  );
  const end = (next: NewVersionState) => {
    drop();
    setState(next);
  };
  const refuse = async () => {
    end({ at: 'classified' });
    await store.refusals.note({ id: crypto.randomUUID(), on: today, who: document.handler, refused: 'marking-found' });
  };
  const judge = async (name: string, examined: Examined, intakeId: string) => {
    if (isClassified(examined.report.findings)) return refuse();
    if (examined.report.unread.length > 0) return end({ at: 'unreadable', examined });
    if (document.versions.some(({ sha256 }) => sha256 === examined.sha256)) return end({ at: 'same', sha256: examined.sha256 });
    setState({ at: 'question', name, examined, intakeId });
  };
  const begin = async (file: File) => {
    drop();
    const mine = (run.current += 1);
    const current = () => run.current === mine;
    setState({ at: 'sending', done: 0, total: file.size });
    try {
      const sent = await sendFile(file, {
        bridge,
        context,
        stopped: () => !current(),
        onBegun: (intakeId) => {
          if (current()) held.current = intakeId;
          else void bridge.intakeDrop({ intakeId });
        },
        onProgress: (done) => current() && setState({ at: 'sending', done, total: file.size }),
      });
      if (!current()) return;
      if (sent.ok) await judge(file.name, sent.value.examined, sent.value.intakeId);
      else end({ at: 'trouble', trouble: sent.error });
    } catch {
      if (current()) end({ at: 'trouble', trouble: 'away' });
    }
  };
  const keep = async () => {
    if (state.at !== 'question') return;
    const { examined, intakeId, name } = state;
    const from = currentVersion(document);
    try {
      const kept = await bridge.intakeKeep({ intakeId, firstAnswer: 'no-marking' });
      if (!kept.ok) {
        if (kept.error.code === 'classified') return await refuse();
        return end({ at: 'trouble', trouble: keepTroubles.find((code) => code === kept.error.code) ?? 'cannot-check' });
      }
      held.current = null;
      const version = versionOf(examined, { name, origin: 'original', at: instantNow(), by: document.handler });
      const added = addVersion(document, version);
      if (!added.ok) return end({ at: 'trouble', trouble: 'cannot-check' });
      await store.documents.keep(from === null ? added.value : carryDecisions(added.value, from, version));
      setState({ at: 'taken' });
    } catch {
      end({ at: 'trouble', trouble: 'away' });
    }
  };
  const leave = () => {
    run.current += 1;
    end({ at: 'nothing' });
  };
  return { state, begin, keep, leave };
}
