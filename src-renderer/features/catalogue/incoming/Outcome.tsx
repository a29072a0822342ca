import { incomingText as text } from '../../../strings/incoming';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import type { Opening } from './useOpening';

function Refused({ name, codes }: { name: string; codes: readonly string[] }) {
  const { what, todo, call = '' } = text.refusalOf(codes);
  return <Notice tone="red" live what={`${text.refusedName(name)}：${what}`} todo={todo} call={`${text.refusedNothing}${call}`} />;
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
      return <Notice tone="red" live {...words} call={`${text.refusedNothing}${'call' in words ? words.call : ''}`} />;
    }
    case 'refused':
      return <Refused name={opening.name} codes={opening.codes} />;
    case 'unchanged':
      return <Notice tone="green" live what={text.unchanged(opening.kind)} todo={text.unchangedTodo} />;
  }
}
