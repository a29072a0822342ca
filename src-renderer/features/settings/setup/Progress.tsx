import type { KeyStatus } from '../../../../src-bridge/schemas/keys';
import { setupText } from '../../../strings/setup';
import { shapes } from '../../../ui/StateMark';
import { setupSteps, type SetupDraft, type SetupStep } from './draft';

function said(step: SetupStep, draft: SetupDraft, keys: KeyStatus): string {
  switch (step) {
    case 'unit':
      return draft.name;
    case 'facts':
      return draft.code;
    case 'officers':
      return draft.officers.map(({ name }) => name).join('、');
    case 'passphrase':
      return keys.keyid === null ? '' : setupText.passphrase.made;
    case 'data':
    case 'enrolment':
      return '';
  }
}

/** Filled in already, though one has gone back to an earlier step. */
const isFilled = (step: SetupStep, draft: SetupDraft, keys: KeyStatus): boolean =>
  (step === 'officers' || step === 'passphrase') && said(step, draft, keys) !== '';

interface ProgressProps {
  draft: SetupDraft;
  keys: KeyStatus;
  onGo: (step: SetupStep) => void;
}

/** What is done so far; a finished step can be opened again. */
export function Progress({ draft, keys, onGo }: ProgressProps) {
  const at = setupSteps.indexOf(draft.step);
  return (
    <nav aria-label={setupText.soFar}>
      <ol className="setup-steps">
        {setupSteps.map((step, index) => {
          const state = index === at ? 'now' : index < at || isFilled(step, draft, keys) ? 'done' : 'later';
          return (
            <li key={step} className={`setup-step setup-step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
              <button type="button" disabled={index >= at} onClick={() => onGo(step)}>
                <span className="setup-shape" aria-hidden="true">
                  {state === 'done' ? '✓' : state === 'now' ? '▸' : shapes.grey}
                </span>
                <span>
                  {setupText.steps[step]}
                  <span className="visually-hidden">，{setupText.stepState[state]}</span>
                  {state === 'done' && said(step, draft, keys) !== '' ? (
                    <span className="setup-said">{said(step, draft, keys)}</span>
                  ) : null}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
