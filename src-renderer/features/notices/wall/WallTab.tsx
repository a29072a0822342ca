import { useMemo, useState } from 'react';
import { go, href, useRoute } from '../../../shell/router';
import { MadePaper } from '../../../shell/papers/PaperView';
import { wallText as text } from '../../../strings/wall';
import { Button, LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { PaperPreview } from '../../../ui/PaperPreview';
import { SelectField } from '../../../ui/SelectField';
import { useToday } from '../../../ui/today';
import { planOf, type BoardPlan } from './planOf';
import { useWall, type Wall } from './useWall';
import { useWallPaper } from './useWallPaper';
import { WallPaper } from './WallPaper';
import './wall.css';

const everyBoard = 'all';

function Desk({ plans }: { plans: readonly BoardPlan[] }) {
  const today = useToday();
  const asked = useRoute().query.get('board') ?? '';
  const [size, setSize] = useState<'A4' | 'A3'>('A4');
  const chosen = asked === everyBoard ? plans : plans.filter(({ id }) => id === asked);
  const shown = chosen.length > 0 ? chosen : plans.slice(0, 1);
  const [first] = shown;
  const value = asked === everyBoard ? everyBoard : (first?.id ?? '');
  const { paper, print, toPdf, busy, made } = useWallPaper(text.fileName(shown.length > 1 ? '' : (first?.name ?? ''), today), size);
  const boards = plans.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="stack">
      <div className="notices-wall-bar">
        <SelectField
          id="wall-board"
          label={text.board}
          value={value}
          onChange={(board) => go('notices', ['wall'], { query: { board }, replace: true })}
          options={plans.length > 1 ? [{ value: everyBoard, label: text.all }, ...boards] : boards}
        />
        <SelectField
          id="wall-paper"
          label={text.paper}
          value={size}
          onChange={setSize}
          options={(['A4', 'A3'] as const).map((each) => ({ value: each, label: text.papers[each] }))}
        />
        <span className="row">
          <Button kind="primary" onClick={print}>
            {text.print}
          </Button>
          <Button busy={busy === 'pdf'} onClick={toPdf}>
            {text.pdf}
          </Button>
        </span>
      </div>
      <MadePaper made={made} />
      <p className="muted small">{text.lead}</p>
      <PaperPreview label={text.region} paper={size} landscape>
        <WallPaper plans={shown} today={today} size={size} ref={paper} />
      </PaperPreview>
    </div>
  );
}

function Plans({ wall }: { wall: Wall }) {
  const plans = useMemo(() => planOf(wall), [wall]);
  if (plans.length === 0)
    return (
      <EmptyState title={text.none} action={<LinkButton href={href('notices', ['boards'])}>{text.toBoards}</LinkButton>}>
        {text.noneWhat}
      </EmptyState>
    );
  return <Desk plans={plans} />;
}

/** 墙面图: what hangs on which board now, printable. */
export function WallTab() {
  const wall = useWall();
  return wall === undefined ? null : <Plans wall={wall} />;
}
