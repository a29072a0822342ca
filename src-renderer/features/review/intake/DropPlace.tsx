import { officersFor } from '../../../../src-domain/unit/officers';
import { href } from '../../../shell/router';
import { intakeText as text } from '../../../strings/review';
import { LinkButton } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { WorkProgress } from '../../../ui/WorkProgress';
import type { Office } from '../useOffice';
import type { Intake } from './useIntake';
import './dropPlace.css';

interface DropPlaceProps {
  office: Office;
  intake: Intake;
  handler: string;
  onHandler: (name: string) => void;
}

/** Where a file comes in: dropped or picked, with the name of who answers for it. */
export function DropPlace({ office, intake, handler, onHandler }: DropPlaceProps) {
  const { state } = intake;
  const handlers = officersFor(office.officers, 'handler');
  if (handlers.length === 0)
    return (
      <Notice
        tone="yellow"
        what={text.noHandler}
        todo={text.noHandlerTodo}
        action={<LinkButton href={href('settings', ['officers'])}>{text.toSettings}</LinkButton>}
      />
    );
  if (state.at === 'sending')
    return (
      <div className="sheet review-sending">
        <p className="second">{state.name}</p>
        {state.done < state.total ? (
          <WorkProgress label={text.sending} done={state.done} total={state.total} onCancel={intake.leave} />
        ) : (
          <WorkProgress label={text.examining} done={0} total={0} onCancel={intake.leave} />
        )}
      </div>
    );
  return (
    <div className="stack">
      {state.at === 'trouble' ? (
        <Notice tone={state.trouble === 'stopped' ? 'grey' : 'red'} live {...text.troubles[state.trouble]} call={text.nothingKept} />
      ) : null}
      <div className="review-drop">
        <FilePick
          label={text.drop}
          button={text.pick}
          hint={text.hint}
          onFiles={(files) => {
            if (files[0] !== undefined) void intake.begin(files[0], handler);
          }}
        />
        {handlers.length < 2 ? null : (
          <SelectField
            id="intake-handler"
            label={text.handler}
            value={handler}
            options={handlers.map(({ name }) => ({ value: name, label: name }))}
            onChange={onHandler}
          />
        )}
      </div>
    </div>
  );
}
