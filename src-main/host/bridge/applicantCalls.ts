import { ok } from '../../../src-domain/kernel/result';
import { applicantKeyState } from '../applicants/applicantKey';
import type { ApplicantSession } from '../applicants/applicantSession';
import { forgetSalt, readSalts, saltFor, type Salts } from '../applicants/requestSalts';
import { openText, sealText } from '../applicants/sealedText';
import { hasRoom, refused, type Folders } from './folders';
import type { Handlers } from './hostBridge';

type ApplicantCall = 'applicantsState' | 'applicantsUnlock' | 'applicantsLock' | 'applicantsSeal' | 'applicantsOpen' | 'applicantsForget';

/** Applicants' data: sealed before they reach the store, opened only to be shown. */
export const applicantHandlers = (folders: Folders, session: ApplicantSession): Handlers<ApplicantCall> => ({
  applicantsState: async () => {
    const state = await applicantKeyState(folders.data);
    if (state !== 'there') return { state };
    return { state: session.isOpen() ? 'open' : 'locked' };
  },
  applicantsUnlock: async ({ passphrase }) => {
    if (!(await hasRoom(folders))) return refused('disk-full');
    const opened = await session.unlock(passphrase);
    return opened.ok ? ok({}) : refused(opened.error);
  },
  applicantsLock: () => {
    session.lock();
    return Promise.resolve({});
  },
  applicantsSeal: async ({ request, text }) => {
    const key = session.key();
    if (key === undefined) return refused('locked');
    const salt = await saltFor(folders.data, request);
    return salt.ok ? ok({ sealed: sealText(key, salt.value, request, text) }) : refused(salt.error);
  },
  applicantsOpen: async ({ items }) => {
    const key = session.key();
    if (key === undefined) return refused('locked');
    const read = await readSalts(folders.data);
    const salts: Salts = read.ok ? read.value : new Map<string, Buffer>();
    return ok({ items: items.map(({ request, sealed }) => ({ request, text: openText(key, salts.get(request), request, sealed) })) });
  },
  applicantsForget: async ({ request }) => {
    const forgotten = await forgetSalt(folders.data, request);
    return forgotten.ok ? ok({}) : refused(forgotten.error);
  },
});
