import { useEffect, useRef } from 'react';
import type { KeyStatus } from '../../../../src-bridge/schemas/keys';
import { setupText, type SetupTrouble } from '../../../strings/setup';
import { shippedUnits } from '../../../../src-bridge/resources/units';
import { townshipCatalogue } from '../../../../src-bridge/resources/catalogue';
import { shippedCalendar } from '../../../../src-bridge/resources/calendar';
import { Brand } from '../../../shell/Brand';
import { Page } from '../../../ui/Page';
import { Steps } from '../../../ui/Steps';
import { DataStep } from './DataStep';
import { EnrolmentStep } from './EnrolmentStep';
import { FactStep } from './FactStep';
import { OfficerStep } from './OfficerStep';
import { PassphraseStep } from './PassphraseStep';
import { Progress } from './Progress';
import { linesOf, setupSteps, type SetupDraft } from './draft';
import type { StepProps } from './steps';
import { UnitStep } from './UnitStep';
import './setup.css';

interface WizardProps {
  draft: SetupDraft;
  keys: KeyStatus;
  onChange: (change: Partial<SetupDraft>) => void;
  makeKey: (passphrase: string) => Promise<SetupTrouble | undefined>;
  onFinish: () => void;
}

const countyCode = shippedUnits[0]?.county.code ?? '';

function CurrentStep({ draft, keys, makeKey, step }: Pick<WizardProps, 'draft' | 'keys' | 'makeKey'> & { step: StepProps }) {
  switch (draft.step) {
    case 'unit':
      return <UnitStep {...step} units={shippedUnits} />;
    case 'facts':
      return <FactStep {...step} countyCode={countyCode} />;
    case 'officers':
      return <OfficerStep {...step} />;
    case 'passphrase':
      return <PassphraseStep {...step} keys={keys} makeKey={makeKey} />;
    case 'data':
      return <DataStep {...step} catalogue={townshipCatalogue} calendar={shippedCalendar} />;
    case 'enrolment':
      return <EnrolmentStep {...step} keys={keys} />;
  }
}

/** Whoever handles disclosure is the natural contact until another is typed. */
function firstContact({ contact, officers, phones }: SetupDraft): Partial<SetupDraft> {
  const handler = officers.find(({ roles }) => roles.includes('handler')) ?? officers[0];
  if (contact.name !== '' || handler === undefined) return {};
  return { contact: { name: handler.name, phone: handler.phone ?? linesOf(phones)[0] ?? '' } };
}

/** A new step begins at its question, for eyes and ears. */
function useQuestionFocus(step: SetupDraft['step']) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo({ top: 0 });
    document.getElementById('setup-question')?.focus({ preventScroll: true });
  }, [step]);
}

/** The first-run pages: one decision a page, what is done so far beside it. */
export function Wizard({ draft, keys, makeKey, onChange, onFinish }: WizardProps) {
  const at = setupSteps.indexOf(draft.step);
  useQuestionFocus(draft.step);
  const move = (by: number) => {
    const next = setupSteps[at + by];
    if (next === undefined) onFinish();
    else onChange({ step: next, ...(next === 'enrolment' ? firstContact(draft) : {}) });
  };
  const step: StepProps = { draft, locked: keys.keyid !== null, onChange, onNext: () => move(1), onBack: () => move(-1) };
  return (
    <div className="setup">
      <aside className="setup-side not-printed">
        <Brand />
        <Progress draft={draft} keys={keys} onGo={(to) => onChange({ step: to })} />
      </aside>
      <main className="setup-main">
        <Page title={setupText.title} {...(at === 0 ? { subtitle: setupText.lead } : {})} width="read">
          <Steps at={at + 1} total={setupSteps.length} text={setupText.progress(at + 1, setupSteps.length)} />
          <CurrentStep draft={draft} keys={keys} makeKey={makeKey} step={step} />
        </Page>
      </main>
    </div>
  );
}
