import { listDetector } from '../../../../src-domain/channels/screenWords';
import type { Finding } from '../../../../src-domain/screening/types';
import { channelsText as text } from '../../../strings/channels';
import { href } from '../../../shell/router';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';

/** Findings shown one by one; the rest are counted. */
const shown = 5;

function Lines({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="channels-findings">
      {findings.slice(0, shown).map(({ key, where, label, masked }) => (
        <li key={key}>{text.stoppedLine(where, label, masked)}</li>
      ))}
      {findings.length > shown ? <li>{text.stoppedMore(findings.length - shown)}</li> : null}
    </ul>
  );
}

interface StopsProps {
  record: string;
  stops: readonly Finding[];
  onDropTables: () => void;
}

/** Why the words may not leave here, and the ways out. */
export function Stops({ record, stops, onDropTables }: StopsProps) {
  if (stops.length === 0) return null;
  const list = stops.some(({ detector }) => detector === listDetector);
  return (
    <Notice
      tone="red"
      live
      what={list ? text.listStopped : text.stopped(stops.length)}
      todo={
        <>
          {list ? text.listTodo : text.stoppedTodo}
          <Lines findings={stops.filter(({ detector }) => detector !== listDetector)} />
          <span className="row">
            {list ? <Button onClick={onDropTables}>{text.dropTables}</Button> : null}
            {list ? <LinkButton href={href('notices', ['sheet', record])}>{text.toBoard}</LinkButton> : null}
            <LinkButton href={href('review', [record])}>{text.toReviewOf}</LinkButton>
          </span>
        </>
      }
    />
  );
}
