/** 审查: from a file to an approved record with an index number; one file a step, under review/. */
export { reviewText } from './review/list';
export { intakeText, unreadFixes } from './review/intake';
export { queueText } from './review/queue';
export { evidenceText } from './review/evidence';
export { factsText } from './review/facts';
export { findingsText } from './review/findings';
export { interviewText } from './review/interview';
export { checkText } from './review/check';
export { signText } from './review/sign';
export { papersText } from './review/papers';
export { recordText } from './review/record';
