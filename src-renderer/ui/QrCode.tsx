import { create } from 'qrcode';
import { useMemo } from 'react';
import './marks.css';

/** The dark squares of a QR code as one SVG path, in modules, with the quiet zone of four. */
function qrPath(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const at = Array.from({ length: modules.size * modules.size }, (_, index) => index).filter((index) => modules.data[index] === 1);
  const path = at.map((index) => `M${(index % modules.size) + 4} ${Math.floor(index / modules.size) + 4}h1v1h-1z`).join('');
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
