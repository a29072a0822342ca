import type { AnswerChoice } from '../../../../src-domain/review/rules';
import { interviewText as text } from '../../../strings/review';

/** Where a chosen answer ends the interview: the outcome, how strong it is, and the article. Nothing while it goes on. */
export function OutcomeAhead({ choice }: { choice: AnswerChoice | undefined }) {
  if (choice === undefined || choice.outcome === null || choice.outcome.strength === null) return null;
  const { label, strength, article } = choice.outcome;
  return (
    <p className="second" role="status">
      {text.ahead(label)}（{text.strengthOf(text.strengths[strength], article)}）
    </p>
  );
}
