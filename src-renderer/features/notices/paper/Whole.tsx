import { airPt, type SheetPiece } from '../../../../src-domain/notices/paper';

const Title = ({ lines }: Extract<SheetPiece, { kind: 'title' }>) => (
  <div className="notice-title" style={{ paddingBottom: `${airPt.underTitle}pt` }}>
    {lines.map((line, at) => (
      <div key={at}>{line}</div>
    ))}
  </div>
);

const factsAir = { padding: `${airPt.inFacts}pt 0`, marginBottom: `${airPt.underFacts}pt` };

const Facts = ({ facts, columns }: Extract<SheetPiece, { kind: 'facts' }>) => (
  <div className="notice-facts" style={{ ...factsAir, gridTemplateColumns: `repeat(${columns}, auto)` }}>
    {facts.map((fact) => (
      <div key={fact}>{fact}</div>
    ))}
  </div>
);

const Sign = ({ unit, on, seal }: Extract<SheetPiece, { kind: 'sign' }>) => (
  <div className="notice-sign">
    <div>{unit}</div>
    <div>{on}</div>
    <div className="notice-seal">{seal}</div>
  </div>
);

/** A piece that is never divided between pages. */
export function Whole({ piece }: { piece: Exclude<SheetPiece, { kind: 'text' | 'row' }> }) {
  switch (piece.kind) {
    case 'title':
      return <Title {...piece} />;
    case 'facts':
      return <Facts {...piece} />;
    case 'gap':
      return <div style={{ height: `${airPt.gap}pt` }} />;
    case 'sign':
      return <Sign {...piece} />;
  }
}
