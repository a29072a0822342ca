import { commonText } from '../../../strings/common';
import { incomingText as text } from '../../../strings/incoming';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import type { Opening } from './useOpening';

/** Every reason once, in words. */
function Refused({ name, codes }: { name: string; codes: readonly string[] }) {
  const reasons = [...new Map(codes.map(text.refusalOf).map((reason) => [reason.what, reason])).values()];
  return (
    <Notice
      tone="red"
      live
      what={text.refusedName(name)}
      todo={
        <ul className="incoming-reasons">
          {reasons.map(({ what, todo }) => (
            <li key={what}>
              {what}。{todo}
            </li>
          ))}
        </ul>
      }
      call={`${text.refusedNothing}${reasons.some(({ call }) => call !== undefined) ? commonText.callCounty : ''}`}
    />
  );
}

/** What became of the file that was given, where there is nothing to decide. */
export function Outcome({ opening }: { opening: Opening }) {
  switch (opening.at) {
    case 'nothing':
    case 'list':
    case 'message':
      return null;
    case 'reading':
      return <Waiting>{text.reading(opening.name)}</Waiting>;
    case 'trouble': {
      const words = opening.trouble === 'not-a-list' ? text.trust.troubles[opening.trouble] : text.troubles[opening.trouble];
      return <Notice tone="red" live {...words} call={text.refusedNothing} />;
    }
    case 'refused':
      return <Refused name={opening.name} codes={opening.codes} />;
    case 'unchanged':
      return <Notice tone="green" live what={text.unchanged(opening.kind)} todo={text.unchangedTodo} />;
  }
}
