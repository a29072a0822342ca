import { fixDeadline } from '../../../../src-domain/ledger/requests/clocks';
import { lastOf } from '../../../../src-domain/ledger/requests/steps';
import { useWorkingCalendar } from '../../../shell/calendar';
import { href } from '../../../shell/router';
import { clockText, requestsText } from '../../../strings/requests';
import { stepText } from '../../../strings/requestSteps';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Split } from '../../../ui/Page';
import { StateMark } from '../../../ui/StateMark';
import { FrozenMonths } from '../amend/FrozenMonths';
import { LockNotice } from '../applicants/LockNotice';
import { mostPressing, type Standing } from '../useRequestClocks';
import { Clocks } from './Clocks';
import { Facts } from './Facts';
import { History } from './History';
import { LetterLinks } from './LetterLinks';
import { NextStep } from './NextStep';
import { Same } from './Same';

/** 补正告知 after its seven working days: it is said, for the restart of the answer's limit may be disputed. */
function FixLate({ standing: { file } }: { standing: Standing }) {
  const calendar = useWorkingCalendar();
  const asked = lastOf(file.steps, 'fix-asked');
  const due = fixDeadline(calendar, file)?.due ?? null;
  return asked !== undefined && due !== null && asked.on > due ? <Notice tone="yellow" {...stepText.fixLate} /> : null;
}

/** One request: left what is known and what happened, right the clocks and the next step. */
export function RequestPage({ standing, standings }: { standing: Standing; standings: readonly Standing[] }) {
  const { file, state } = standing;
  const tone = state === 'closed' ? 'grey' : (mostPressing(standing)?.card.card ?? 'blue');
  return (
    <Page
      title={`${requestsText.title} ${file.number}`}
      status={<StateMark tone={tone}>{clockText.states[state]}</StateMark>}
      actions={<LinkButton href={href('requests')}>{requestsText.back}</LinkButton>}
    >
      <Split
        sideWidth={470}
        main={
          <div className="stack">
            <LockNotice />
            <FrozenMonths file={file} />
            <Same standing={standing} standings={standings} />
            <Facts file={file} />
            <History file={file} />
            <LetterLinks file={file} />
          </div>
        }
        side={
          <div className="stack">
            <FixLate standing={standing} />
            <Clocks standing={standing} />
            <NextStep file={file} state={state} />
          </div>
        }
      />
    </Page>
  );
}
