import type { CountyMessage } from '../../../../src-domain/county/messages';
import { incomingText } from '../../../strings/incoming';
import { Button } from '../../../ui/Button';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import type { Going } from './going';
import { isInForce, type Used } from './used';

const text = incomingText.history;

function goingOf({ content }: CountyMessage): Going | undefined {
  if (content === null) return undefined;
  return content.kind === 'calendar' ? { kind: 'calendar', to: content.payload } : { kind: 'supervision', to: content.payload };
}

function Use({ message, used, onGo }: { message: CountyMessage; used: Used; onGo: (going: Going) => void }) {
  const going = goingOf(message);
  if (going === undefined) return null;
  if (isInForce(message, used)) return <StateMark tone="green">{text.inForce}</StateMark>;
  return (
    <Button size="small" onClick={() => onGo(going)} label={text.useAgainOf(message.kind, message.sequence)}>
      {text.useAgain}
    </Button>
  );
}

interface HistoryProps {
  taken: readonly CountyMessage[];
  used: Used;
  onGo: (going: Going) => void;
}

/** Every package of the county that was taken in here, the newest first. */
export function History({ taken, used, onGo }: HistoryProps) {
  const rows = [...taken].sort((one, other) => other.takenInOn.localeCompare(one.takenInOn) || other.sequence - one.sequence);
  const columns: readonly Column<CountyMessage>[] = [
    { id: 'on', header: text.columns.on, width: '8em', cell: ({ takenInOn }) => takenInOn },
    { id: 'kind', header: text.columns.kind, names: true, cell: ({ kind }) => incomingText.kinds[kind] },
    { id: 'sequence', header: text.columns.sequence, width: '14em', cell: ({ sequence, createdAt }) => text.number(sequence, createdAt) },
    { id: 'changed', header: text.columns.changed, width: '6em', cell: ({ changed }) => text.changed(changed) },
    { id: 'by', header: text.columns.by, width: '7em', cell: ({ by }) => by },
    { id: 'use', header: text.columns.use, width: '9em', cell: (message) => <Use message={message} used={used} onGo={onGo} /> },
  ];
  return (
    <Sheet title={text.title} padding="tight">
      <PlainTable
        caption={text.caption}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        pageSize={12}
        empty={<p className="second">{text.none}</p>}
      />
    </Sheet>
  );
}
