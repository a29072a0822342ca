import type { Registered, RegisterCorrection } from '../../../../src-domain/ledger/requests/file';
import { entryText } from '../../../strings/ledger';
import { registerText } from '../../../strings/requests';
import { amendText as text } from '../../../strings/requestAmends';

const { parts } = text;

const told = ({ receipt: { way, arrivedOn, confirmedOn }, applicant }: Registered): readonly (readonly [string, string])[] => [
  [parts.way, registerText.ways[way]],
  [parts.arrived, arrivedOn],
  [parts.confirmed, confirmedOn ?? text.blank],
  [parts.kind, entryText.requests.applicants[applicant]],
];

/** What a correction changed, part by part, old → new. */
export function changedWords({ before, now }: RegisterCorrection): readonly string[] {
  const after = told(now);
  return told(before).flatMap(([part, old], at) => {
    const fresh = after[at]?.[1] ?? '';
    return old === fresh ? [] : [text.change(part, old, fresh)];
  });
}
