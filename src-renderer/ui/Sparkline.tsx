import './marks.css';

/** Bars for the last months, the newest dark; blank (`null`) is a gap, zero a hairline. `label` says it in words. */
export function Sparkline({ values, label }: { values: readonly (number | null)[]; label: string }) {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  return (
    <svg className="spark" role="img" aria-label={label} viewBox={`0 0 ${values.length * 8} 18`} preserveAspectRatio="none">
      {values.map((value, at) => {
        const height = value === null ? 0 : (value / most) * 15 + 1;
        return <rect key={at} x={at * 8} y={17 - height + 1} width={6} height={height} rx={1} />;
      })}
    </svg>
  );
}
