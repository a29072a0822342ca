import { useId } from 'react';
import { flowSizes } from '../../../../src-domain/catalogue/flow/boxes';
import type { FlowConnector } from '../../../../src-domain/catalogue/flow/connectors';
import type { FlowBox, FlowDrawing } from '../../../../src-domain/catalogue/flow/layout';
import type { FlowPage } from '../../../../src-domain/catalogue/flow/pages';
import './flowPaper.css';

/** From the middle of a sign to its base line, in its size. */
const baseline = 0.36;

function Shape({ kind, x, y, width, height }: FlowBox) {
  if (kind !== 'decision')
    return <rect className={`flows-box flows-${kind}`} x={x} y={y} width={width} height={height} rx={kind === 'step' ? 3 : height / 2} />;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const corners = [`${middleX},${y}`, `${x + width},${middleY}`, `${middleX},${y + height}`, `${x},${middleY}`];
  return <polygon className="flows-box flows-decision" points={corners.join(' ')} />;
}

function Box({ box, chosen }: { box: FlowBox; chosen: boolean }) {
  const { x, y, width, height, lines, notes } = box;
  const { text, line, note, noteLine } = flowSizes;
  const top = y + height / 2 - (lines.length * line) / 2;
  return (
    <g className={chosen ? 'flows-chosen' : undefined}>
      <Shape {...box} />
      {lines.map((words, at) => (
        <text key={at} className="flows-text" x={x + width / 2} y={top + (at + 0.5) * line + text * baseline}>
          {words}
        </text>
      ))}
      {notes?.lines.map(({ kind, text: words }, at) => (
        <text
          key={at}
          className={`flows-note flows-${kind}`}
          x={notes.x + notes.width}
          y={notes.y + (at + 0.5) * noteLine + note * baseline}
        >
          {words}
        </text>
      ))}
    </g>
  );
}

/** The head of an arrow, px. */
const head = { length: 8, half: 4 };

function Arrow({ points }: { points: FlowConnector['points'] }) {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return null;
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const [baseX, baseY] = [end.x - dx * head.length, end.y - dy * head.length];
  const sides = [`${baseX + dy * head.half},${baseY + dx * head.half}`, `${baseX - dy * head.half},${baseY - dx * head.half}`];
  return <polygon className="flows-arrow" points={[`${end.x},${end.y}`, ...sides].join(' ')} />;
}

function Way({ points, label }: FlowConnector) {
  return (
    <>
      <polyline className="flows-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <Arrow points={points} />
      {label === null ? null : (
        <text className="flows-label" x={label.x} y={label.y + label.height / 2 + flowSizes.label * baseline}>
          {label.text}
        </text>
      )}
    </>
  );
}

interface FlowSvgProps {
  drawing: FlowDrawing;
  title: string;
  /** How many px of the page one px of the drawing takes. */
  scale?: number;
  /** Only a piece of it, for a page of paper. */
  page?: FlowPage;
  /** The step that is being changed. */
  chosen?: number | null;
}

/** A chart as lines and words: sharp in every size. What it says stands in the list of its steps, too. */
export function FlowSvg({ drawing, title, scale = 1, page, chosen = null }: FlowSvgProps) {
  const id = useId();
  const { top, height } = page ?? { top: 0, height: drawing.height };
  return (
    <svg
      className="flows-svg"
      role="img"
      aria-labelledby={id}
      width={drawing.width * scale}
      height={height * scale}
      viewBox={`0 ${top} ${drawing.width} ${height}`}
    >
      <title id={id}>{title}</title>
      {drawing.connectors.map((connector, at) => (
        <Way key={at} {...connector} />
      ))}
      {drawing.boxes.map((box, at) => (
        <Box key={at} box={box} chosen={at === chosen} />
      ))}
    </svg>
  );
}
