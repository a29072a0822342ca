import type { ReactNode } from 'react';
import type { SupervisionRules } from '../../../../src-domain/catalogue/supervision';
import { supervisionChanges } from '../../../../src-domain/catalogue/supervisionChanges';
import { useSupervision } from '../../../shell/calendar';
import { RuleChanges } from '../../../shell/moves/RuleChanges';
import { MovesList } from '../../../shell/moves/MovesList';
import { useMoves } from '../../../shell/moves/useMoves';
import type { Fact } from '../../../ui/KeyValue';
import { Candidate } from './Candidate';

interface RulesCandidateProps {
  title: string;
  rules: SupervisionRules;
  facts?: readonly Fact[];
  note?: ReactNode;
  use: string;
  onUse: (by: string, changed: number) => Promise<void>;
  onLeave: () => void;
}

/** Rules of cards before they are used: what they say differently, and the returns whose day moves by them. */
export function RulesCandidate({ title, rules, facts = [], note, use, onUse, onLeave }: RulesCandidateProps) {
  const changes = supervisionChanges(useSupervision(), rules);
  const found = useMoves({ rules });
  return (
    <Candidate title={title} facts={facts} use={use} onUse={(by) => onUse(by, changes.length)} onLeave={onLeave}>
      {note}
      <RuleChanges changes={changes} />
      {found === undefined || found.moved.length > 0 ? <MovesList found={found} /> : null}
    </Candidate>
  );
}
