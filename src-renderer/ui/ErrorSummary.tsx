import { useEffect, useLayoutEffect, useRef } from 'react';
import { commonText } from '../strings/common';
import { foundWrong, useMended } from './mended';
import './errorSummary.css';

export interface FieldProblem {
  /** Id of the field. */
  field: string;
  text: string;
}

function goTo(field: string) {
  const target = document.getElementById(field);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/**
 * Everything that keeps a form from going on, each a link to its field. Takes the focus whenever a new list comes; a line goes once its
 * field is filled in rightly.
 */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const mended = useMended();
  const left = problems.filter(({ field }) => !mended.has(field));
  const any = left.length > 0;
  useLayoutEffect(() => foundWrong(problems.map(({ field }) => field)), [problems]);
  useEffect(() => {
    if (any) box.current?.focus();
  }, [problems, any]);
  if (!any) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{commonText.mistakes(left.length)}</h2>
      <ul>
        {left.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            {/* The hash belongs to the routes, so the link moves the focus itself. */}
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence for one field, if it has one. */
export const problemOf = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.text;
