import { href } from '../../../shell/router';
import { reviewText as text } from '../../../strings/review';
import { sections, type Section } from '../stages';
import './stepNav.css';

/** The five steps of a document; each is a link, so that any of them can be looked at again. */
export function StepNav({ id, at, done }: { id: string; at: Section; done: ReadonlySet<Section> }) {
  return (
    <nav className="review-steps" aria-label={text.stepsLabel}>
      <ol>
        {sections.map((section, index) => (
          <li key={section}>
            <a href={href('review', [id, section])} aria-current={section === at ? 'step' : undefined}>
              <span className="review-step-number" aria-hidden="true">
                {done.has(section) ? '✓' : index + 1}
              </span>
              {text.steps[section]}
              {done.has(section) ? <span className="visually-hidden">（{text.stepDone}）</span> : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
