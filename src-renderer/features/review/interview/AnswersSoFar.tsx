import type { AnsweredQuestion } from '../../../../src-domain/review/interview';
import { commonText } from '../../../strings/common';
import { interviewText as text } from '../../../strings/review';
import { TextButton } from '../../../ui/Button';
import './answersSoFar.css';

interface AnswersSoFarProps {
  path: readonly AnsweredQuestion[];
  onEdit?: ((node: string) => void) | undefined;
}

/** One line an answer, each with 改. */
export function AnswersSoFar({ path, onEdit }: AnswersSoFarProps) {
  if (path.length === 0) return null;
  return (
    <ol className="review-said" aria-label={text.answered}>
      {path.map(({ node, choice, answer }) => (
        <li key={node.id}>
          <span className="review-said-question second" title={node.question}>
            {node.question}
          </span>
          <b>
            {choice.label}
            {answer.note === undefined || answer.note === '' ? null : <span className="review-said-note second">　{answer.note}</span>}
          </b>
          {onEdit === undefined ? null : (
            <TextButton onClick={() => onEdit(node.id)} label={text.changeOf(node.question)}>
              {commonText.change}
            </TextButton>
          )}
        </li>
      ))}
    </ol>
  );
}
