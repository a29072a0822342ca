import { ok } from '../../../src-domain/kernel/result';
import { applicantKeyState } from '../applicants/applicantKey';
import type { ApplicantSession } from '../applicants/applicantSession';
import { openText, sealText } from '../applicants/sealedText';
import { hasRoom, refused, type Folders } from './folders';
import type { Handlers } from './hostBridge';

type ApplicantCall = 'applicantsState' | 'applicantsUnlock' | 'applicantsLock' | 'applicantsSeal' | 'applicantsOpen';

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
  applicantsSeal: ({ request, text }) => {
    const key = session.key();
    return Promise.resolve(key === undefined ? refused('locked') : ok({ sealed: sealText(key, request, text) }));
  },
  applicantsOpen: ({ items }) => {
    const key = session.key();
    if (key === undefined) return Promise.resolve(refused('locked'));
    return Promise.resolve(ok({ items: items.map(({ request, sealed }) => ({ request, text: openText(key, request, sealed) })) }));
  },
});
