import { periodFrom } from '../../../../../src-domain/notices/correct';
import { mayComeDown } from '../../../../../src-domain/notices/posting';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { Check } from '../../../../ui/Checks';
import { DateField } from '../../../../ui/DateField';
import { problemOf } from '../../../../ui/ErrorSummary';
import { FieldGroup } from '../../../../ui/Field';
import { TextField } from '../../../../ui/TextField';
import { amendFields as fields } from './amendDraft';
import type { PartProps } from './AmendPart';

/** Only for a sheet that is registered as taken down. */
export function Down({ notice, counted, draft, problems, onDraft }: PartProps) {
  if (notice.takenDownOn === null) return null;
  const { isDown, takenDownOn, postedOn } = draft;
  const period = periodFrom(notice, postedOn ?? notice.postedOn, counted);
  const early = takenDownOn !== null && !mayComeDown(period, takenDownOn);
  return (
    <>
      <FieldGroup id={fields.down} label={text.down}>
        <Check checked={!isDown} onChange={(stillUp) => onDraft({ isDown: !stillUp })}>
          {text.stillUp}
        </Check>
      </FieldGroup>
      {isDown ? (
        <>
          <DateField
            id={fields.takenDownOn}
            label={text.takenDownOn}
            error={problemOf(problems, fields.takenDownOn)}
            value={takenDownOn}
            onChange={(on) => onDraft({ takenDownOn: on })}
          />
          <TextField
            id={fields.takenDownBy}
            label={text.takenDownBy}
            error={problemOf(problems, fields.takenDownBy)}
            value={draft.takenDownBy}
            onChange={(by) => onDraft({ takenDownBy: by })}
            width="short"
            maxLength={20}
          />
          {early ? (
            <TextField
              id={fields.early}
              label={text.early}
              hint={text.earlyHint}
              error={problemOf(problems, fields.early)}
              value={draft.early}
              onChange={(why) => onDraft({ early: why })}
              width="full"
              maxLength={100}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}
