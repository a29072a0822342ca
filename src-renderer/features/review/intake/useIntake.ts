import { useCallback, useEffect, useRef, useState } from 'react';
import type { Examined } from '../../../../src-bridge/schemas/intake';
import { fail } from '../../../../src-domain/kernel/result';
import { isClassified } from '../../../../src-domain/screening/screen';
import type { Office } from '../useOffice';
import { guessFacts } from './newDocument';
import { sendFile, type SendTrouble } from '../../../shell/sendFile';
import { useRuns } from '../../../ui/useRuns';
import { storeDocument } from './storeDocument';
import { watchPages, type PagesRead } from './watchPages';

export type IntakeTrouble = SendTrouble | 'disk-full' | 'read-only' | 'away';

/** A file on its way in. Until it is kept, all of it lives in memory, here and in the host. */
export type IntakeState =
  | { readonly at: 'nothing' }
  | { readonly at: 'sending'; readonly name: string; readonly done: number; readonly total: number; readonly pages?: PagesRead }
  | { readonly at: 'trouble'; readonly trouble: IntakeTrouble }
  | { readonly at: 'question'; readonly name: string; readonly examined: Examined; readonly intakeId: string; readonly keeping: boolean }
  | { readonly at: 'unreadable'; readonly name: string; readonly examined: Examined }
  | { readonly at: 'classified'; readonly by: 'marking-found' | 'first-answer' }
  | { readonly at: 'refer' };

export interface Intake {
  readonly state: IntakeState;
  readonly begin: (file: File, handler: string) => Promise<void>;
  /** Stops reading, or lets go of what was read. */
  readonly leave: () => void;
  /** The answers to the first question. `keep` gives the id of the new document. */
  readonly keep: (handler: string) => Promise<string | null>;
  readonly refuse: (handler: string) => Promise<void>;
  readonly refer: () => void;
}

const keepTroubles: readonly IntakeTrouble[] = ['disk-full', 'read-only', 'away'];
const away = fail({ code: 'away' } as const);

/** The host holds the file until it is told to drop it, also when the page goes away. */
function useHeldFile({ bridge }: Office) {
  const held = useRef<string | null>(null);
  const drop = useCallback(() => {
    // The host may be gone, and the file with it.
    if (held.current !== null) void bridge.intakeDrop({ intakeId: held.current }).catch(() => undefined);
    held.current = null;
  }, [bridge]);
  useEffect(() => {
    window.addEventListener('pagehide', drop);
    return () => {
      window.removeEventListener('pagehide', drop);
      drop();
    };
  }, [drop]);
  return { held, drop };
}

/** Takes one file in. Nothing is written anywhere before the first question is answered with no. */
export function useIntake(office: Office): Intake {
  const { bridge, store, context, today } = office;
  const [state, setState] = useState<IntakeState>({ at: 'nothing' });
  const { held, drop } = useHeldFile(office);
  // What is being sent when the page is left ends there, and the host lets go of it.
  const runs = useRuns();

  const noteRefusal = (who: string, refused: 'marking-found' | 'first-answer') => {
    drop();
    setState({ at: 'classified', by: refused });
    return store.refusals.note({ id: crypto.randomUUID(), on: today, who, refused });
  };

  const fallBack = (trouble: IntakeTrouble) => {
    drop();
    setState({ at: 'trouble', trouble });
  };

  const begin = async (file: File, handler: string) => {
    drop();
    const overtaken = runs.begin();
    const current = () => !overtaken();
    setState({ at: 'sending', name: file.name, done: 0, total: file.size });
    const pages = watchPages(
      bridge,
      () => (current() ? held.current : null),
      (read) => current() && setState({ at: 'sending', name: file.name, done: file.size, total: file.size, pages: read }),
    );
    const sent = await sendFile(file, {
      bridge,
      context,
      stopped: () => !current(),
      onBegun: (intakeId) => {
        if (current()) held.current = intakeId;
        else void bridge.intakeDrop({ intakeId });
      },
      onProgress: (done) => current() && setState({ at: 'sending', name: file.name, done, total: file.size }),
    }).catch(() => fail<IntakeTrouble>('away'));
    pages.stop();
    if (!current()) return;
    if (!sent.ok) return fallBack(sent.error);
    const { examined, intakeId } = sent.value;
    if (isClassified(examined.report.findings)) return noteRefusal(handler, 'marking-found');
    if (examined.report.unread.length > 0) {
      drop();
      return setState({ at: 'unreadable', name: file.name, examined });
    }
    setState({ at: 'question', name: file.name, examined, intakeId, keeping: false });
  };

  const keep = async (handler: string): Promise<string | null> => {
    if (state.at !== 'question' || state.keeping) return null;
    const { examined, intakeId, name } = state;
    setState({ ...state, keeping: true });
    const kept = await bridge.intakeKeep({ intakeId, firstAnswer: 'no-marking' }).catch(() => away);
    if (!kept.ok) {
      if (kept.error.code === 'classified') await noteRefusal(handler, 'marking-found');
      else fallBack(keepTroubles.find((code) => code === kept.error.code) ?? 'cannot-check');
      return null;
    }
    held.current = null;
    const id = await storeDocument({ store, examined, fileName: name, facts: guessFacts(examined, name), handler, today });
    if (id === null) fallBack('disk-full');
    return id;
  };

  const leave = () => {
    runs.end();
    const wasSending = state.at === 'sending';
    drop();
    setState(wasSending ? { at: 'trouble', trouble: 'stopped' } : { at: 'nothing' });
  };

  return {
    state,
    begin,
    leave,
    keep,
    refuse: (handler) => noteRefusal(handler, 'first-answer'),
    refer: () => {
      drop();
      setState({ at: 'refer' });
    },
  };
}
