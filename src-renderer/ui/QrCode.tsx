import { create } from 'qrcode';
import { useMemo } from 'react';
import './marks.css';

/** The dark squares of a QR code as one SVG path, in modules, with the quiet zone of four. */
function qrPath(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    modules.data.subarray(row * modules.size, (row + 1) * modules.size).join(''),
  );
  // One stroke for neighbours: a long list carries its code on every page.
  const strokes = rows.flatMap((row, down) =>
    [...row.matchAll(/1+/gu)].map(({ index, 0: { length } }) => `M${index + 4} ${down + 4}h${length}v1h-${length}z`),
  );
  const path = strokes.join('');
  return { path, size: modules.size + 8 };
}

/** `size` is a CSS length; use mm on paper. */
export function QrCode({ text, label, size = '30mm' }: { text: string; label: string; size?: string }) {
  const { path, size: modules } = useMemo(() => qrPath(text), [text]);
  return (
    <span className="qr" style={{ width: size, height: size }}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${modules} ${modules}`} shapeRendering="crispEdges">
        <rect width={modules} height={modules} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </span>
  );
}
