import { reviewRules } from '../../../src-bridge/resources/review';
import { submitForReview, currentVersion, type ReviewTrouble } from '../../../src-domain/review/approval';
import { interviewState, needsCleanCopy, type InterviewState } from '../../../src-domain/review/interview';
import type { OfficeDocument } from '../../../src-domain/review/types';
import { isChangedCopy, undecidedFindings } from '../../../src-domain/review/versions';
import type { Finding } from '../../../src-domain/screening/types';

/** The five steps of a document, as its page shows them. */
export const sections = ['facts', 'findings', 'interview', 'check', 'sign'] as const;
export type Section = (typeof sections)[number];

export const stateOf = (document: OfficeDocument): InterviewState => interviewState(reviewRules.tree, document.interview);

/** Findings of the current version that must be masked or kept with a reason. */
export function undecided(document: OfficeDocument): readonly Finding[] {
  const version = currentVersion(document);
  return version === null ? [] : undecidedFindings(document, version);
}

/** Can the current answers be published only when every finding is dealt with. */
const findingsMatter = (state: InterviewState): boolean => state.at !== 'outcome' || state.outcome.attribute === 'proactive';

/** Everything that stands in the way of a submission except who signs. */
export function submissionTroubles(document: OfficeDocument): readonly ReviewTrouble[] {
  const sha256 = currentVersion(document)?.sha256 ?? '';
  const names = { handler: '', reviewer: '', approver: '' };
  const tried = submitForReview(reviewRules.tree, document, { sha256, ...names, approverIsHead: true, at: '' });
  return tried.ok ? [] : tried.error.filter(({ code }) => code !== 'names-not-distinct');
}

function findingsDone(document: OfficeDocument, state: InterviewState): boolean {
  if (needsCleanCopy(state) && !isChangedCopy(document)) return false;
  return !findingsMatter(state) || undecided(document).length === 0;
}

const submitted = (document: OfficeDocument): boolean =>
  document.stage.stage === 'awaiting-secrecy-review' || document.stage.stage === 'approved';

/** The steps that need nothing more. `factsOpen`: the facts were guessed or typed and not yet confirmed. */
export function doneSections(document: OfficeDocument, factsOpen: boolean): ReadonlySet<Section> {
  if (submitted(document)) return new Set(document.stage.stage === 'approved' ? sections : sections.slice(0, 4));
  const state = stateOf(document);
  const done = new Set<Section>();
  if (!factsOpen) done.add('facts');
  if (findingsDone(document, state)) done.add('findings');
  if (state.at === 'outcome' && !state.outcome.pending) done.add('interview');
  return done;
}

/** Where to go on with a document. */
export function nextSection(document: OfficeDocument, factsOpen: boolean): Section {
  if (submitted(document)) return 'sign';
  const done = doneSections(document, factsOpen);
  if (document.stage.stage === 'closed-elsewhere') return 'check';
  return sections.find((section) => section !== 'check' && section !== 'sign' && !done.has(section)) ?? 'check';
}
