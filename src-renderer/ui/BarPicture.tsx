import './barPicture.css';

/** How a part is drawn: by its hatching as well, so that a black printer tells parts apart. */
export type BarLook = 'solid' | 'rows' | 'columns' | 'grid' | 'empty';

export interface BarSeries {
  readonly key: string;
  readonly label: string;
  readonly look: BarLook;
  /** Late or wrong: drawn in the seal's colour. */
  readonly strong?: boolean;
}

export interface Bar {
  readonly id: string;
  /** Under the bar, e.g. 10月; `group` in a second line where it begins, e.g. 2026. */
  readonly label: string;
  readonly group?: string | undefined;
  /** In words: 2026年10月 12 条. */
  readonly title: string;
  /** Opens what the bar counts. */
  readonly href?: string | undefined;
  /** By series; null is unknown, which is not zero. */
  readonly values: Readonly<Record<string, number>> | null;
}

interface BarPictureProps {
  label: string;
  bars: readonly Bar[];
  series: readonly BarSeries[];
}

const width = 960;
const ground = 150;
const top = 22;

const sumOf = ({ values }: Bar): number => Object.values(values ?? {}).reduce((sum, value) => sum + value, 0);

/** Lines across or down within a rectangle. */
function hatch(look: BarLook, x: number, y: number, w: number, h: number): string {
  const lines: string[] = [];
  if (look === 'rows' || look === 'grid') for (let at = y + 3; at < y + h; at += 4) lines.push(`M${x} ${at}h${w}`);
  if (look === 'columns' || look === 'grid') for (let at = x + 3; at < x + w; at += 4) lines.push(`M${at} ${y}v${h}`);
  return lines.join('');
}

interface PartProps {
  series: BarSeries;
  x: number;
  y: number;
  w: number;
  h: number;
}

function Part({ series: { look, strong = false }, x, y, w, h }: PartProps) {
  return (
    <g className={strong ? 'bar-strong' : undefined}>
      <rect className={look === 'solid' ? 'bar-solid' : 'bar-open'} x={x} y={y} width={w} height={h} />
      <path className="bar-hatch" d={hatch(look, x, y, w, h)} />
    </g>
  );
}

function Stack({ bar, series, x, w, scale }: { bar: Bar; series: readonly BarSeries[]; x: number; w: number; scale: number }) {
  const { values } = bar;
  if (values === null)
    return (
      <text className="bar-none" x={x + w / 2} y={ground - 6}>
        —
      </text>
    );
  const heights = series.map(({ key }) => (values[key] ?? 0) * scale);
  return series.map((each, at) => {
    const below = heights.slice(0, at).reduce((sum, height) => sum + height, 0);
    const h = heights[at] ?? 0;
    return h === 0 ? null : <Part key={each.key} series={each} x={x} y={ground - below - h} w={w} h={h} />;
  });
}

function Column({ bar, series, at, step, scale }: { bar: Bar; series: readonly BarSeries[]; at: number; step: number; scale: number }) {
  const w = Math.min(44, step * 0.62);
  const [left, middle] = [at * step + (step - w) / 2, at * step + step / 2];
  const drawn = (
    <>
      <title>{bar.title}</title>
      <rect className="bar-field" x={at * step} y={0} width={step} height={ground + 38} />
      <Stack bar={bar} series={series} x={left} w={w} scale={scale} />
      {bar.values === null ? null : (
        <text className="bar-value" x={middle} y={ground - sumOf(bar) * scale - 5}>
          {sumOf(bar)}
        </text>
      )}
      <text className="bar-label" x={middle} y={ground + 16}>
        {bar.label}
      </text>
      {bar.group === undefined ? null : (
        <text className="bar-group" x={middle} y={ground + 33}>
          {bar.group}
        </text>
      )}
    </>
  );
  return bar.href === undefined ? (
    <g>{drawn}</g>
  ) : (
    <a href={bar.href} aria-label={bar.title}>
      {drawn}
    </a>
  );
}

function Legend({ series }: { series: readonly BarSeries[] }) {
  if (series.length < 2) return null;
  return (
    <p className="bar-legend">
      {series.map((each) => (
        <span key={each.key}>
          <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
            <Part series={each} x={1} y={1} w={20} h={12} />
          </svg>
          {each.label}
        </span>
      ))}
    </p>
  );
}

/** Bars over time, stacked where there are several series; the sum stands on each, and each opens what it counts. */
export function BarPicture({ label, bars, series }: BarPictureProps) {
  const most = Math.max(1, ...bars.map(sumOf));
  const scale = (ground - top) / most;
  const step = width / Math.max(1, bars.length);
  return (
    <div className="bar-picture">
      <Legend series={series} />
      <svg viewBox={`0 0 ${width} ${ground + 40}`} role="group" aria-label={label}>
        <line className="bar-ground" x1={0} x2={width} y1={ground} y2={ground} />
        {bars.map((bar, at) => (
          <Column key={bar.id} bar={bar} series={series} at={at} step={step} scale={scale} />
        ))}
      </svg>
    </div>
  );
}
