import { officersFor } from '../../../../src-domain/unit/officers';
import { href } from '../../../shell/router';
import { intakeText as text } from '../../../strings/review';
import { LinkButton } from '../../../ui/Button';
import { FolderPick } from '../../../ui/FolderPick';
import { Notice } from '../../../ui/Notice';
import type { Picked } from '../../../ui/pickedFiles';
import { SelectField } from '../../../ui/SelectField';
import { WorkProgress } from '../../../ui/WorkProgress';
import type { Office } from '../useOffice';
import type { Intake, IntakeState } from './useIntake';
import './dropPlace.css';

function Reading({ state, onCancel }: { state: Extract<IntakeState, { at: 'sending' }>; onCancel: () => void }) {
  const { done, total, pages } = state;
  if (pages !== undefined)
    return <WorkProgress label={text.recognising(pages.page, pages.pages)} done={pages.page} total={pages.pages} onCancel={onCancel} />;
  const sending = done < total;
  return (
    <WorkProgress
      label={sending ? text.sending : text.examining}
      done={sending ? done : 0}
      total={sending ? total : 0}
      onCancel={onCancel}
    />
  );
}

interface DropPlaceProps {
  office: Office;
  intake: Intake;
  handler: string;
  onHandler: (name: string) => void;
  /** Several files, or a folder. */
  onBatch: (picked: Picked) => void;
}

/** Where files come in: dropped or picked, one or many, with the name of who answers for them. */
export function DropPlace({ office, intake, handler, onHandler, onBatch }: DropPlaceProps) {
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
        <Reading state={state} onCancel={intake.leave} />
      </div>
    );
  return (
    <div className="stack">
      {state.at === 'trouble' ? (
        <Notice tone={state.trouble === 'stopped' ? 'grey' : 'red'} live {...text.troubles[state.trouble]} call={text.nothingKept} />
      ) : null}
      <div className="review-drop">
        <FolderPick
          label={text.drop}
          button={text.pick}
          folderButton={text.pickFolder}
          hint={text.hint}
          onPicked={(picked) => {
            const [only, second] = picked.files;
            if (only !== undefined && second === undefined && picked.broken === 0) void intake.begin(only.file, handler);
            else onBatch(picked);
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
