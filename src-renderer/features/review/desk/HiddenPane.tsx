import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../../src-domain/screening/types';
import { evidenceText as text } from '../../../strings/review';
import { Pager } from '../../../ui/Pager';
import type { Part } from './part';
import { scrollToMark, type Chosen } from './chosen';
import { hiddenKindsOf, kindOfFinding, type HiddenKind } from './hiddenKinds';
import { byPlace, markId, Marked, type MarkedProps } from './Marked';
import './hidden.css';

const placesAtOnce = 20;

interface KindProps extends Pick<MarkedProps, 'findings' | 'onChoose'> {
  kind: HiddenKind;
  /** The finding that says that there is such a thing at all. */
  finding: Finding | undefined;
  chosen: Chosen | null;
}

/** One kind of hidden text: where each piece stands, and what it says. */
function Kind({ kind, finding, findings, chosen, onChoose }: KindProps) {
  const { code, parts } = kind;
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<Chosen | null>(null);
  if (chosen !== shown) {
    setShown(chosen);
    const at = parts.findIndex(({ where }) => (findings.get(where) ?? []).some(({ key }) => key === chosen?.key));
    if (at >= 0) setPage(Math.floor(at / placesAtOnce));
  }
  const pages = Math.ceil(parts.length / placesAtOnce);
  const at = Math.min(page, pages - 1);
  const isChosen = finding !== undefined && finding.key === chosen?.key;
  return (
    <section className="review-kind" aria-label={text.hiddenKinds[code]}>
      <h4
        id={finding === undefined ? undefined : markId('hidden', finding.key)}
        tabIndex={-1}
        className={isChosen ? 'review-kind-chosen' : undefined}
      >
        {text.hiddenKinds[code]} <span className="muted">{text.places(parts.length)}</span>
      </h4>
      <ul>
        {parts.slice(at * placesAtOnce, (at + 1) * placesAtOnce).map((part) => (
          <li key={part.where}>
            <span className="muted small review-kind-where">{part.where}</span>
            <span className="review-kind-words">
              <Marked pane="hidden" part={part} findings={findings} chosen={chosen?.key ?? null} onChoose={onChoose} />
            </span>
          </li>
        ))}
      </ul>
      {pages > 1 ? <Pager at={at} pages={pages} total={parts.length} onGo={setPage} /> : null}
    </section>
  );
}

interface HiddenPaneProps {
  parts: readonly Part[];
  findings: readonly Finding[];
  chosen: Chosen | null;
  onChoose?: ((key: string) => void) | undefined;
}

/** What the file holds beside what a reader sees, by kind. */
export function HiddenPane({ parts, findings, chosen, onChoose }: HiddenPaneProps) {
  const kinds = useMemo(() => hiddenKindsOf(parts), [parts]);
  const places = useMemo(() => byPlace(findings), [findings]);
  const [open, setOpen] = useState(true);
  const inside = chosen === null ? undefined : findings.find(({ key }) => key === chosen.key);
  const isHere =
    inside !== undefined &&
    kinds.some((kind) => kindOfFinding(inside) === kind.code || kind.parts.some(({ where }) => where === inside.where));
  // Asked to look at something in here: it opens by itself.
  const [asked, setAsked] = useState<Chosen | null>(null);
  if (chosen !== asked) {
    setAsked(chosen);
    if (isHere && chosen?.from !== 'text') setOpen(true);
  }
  useEffect(() => {
    if (chosen !== null) scrollToMark(markId('hidden', chosen.key), chosen);
  }, [chosen, open]);
  const count = kinds.reduce((sum, kind) => sum + kind.parts.length, 0);
  if (kinds.length === 0)
    return (
      <p className="review-hidden-none">
        <span className="tone-green" aria-hidden="true">
          ●{' '}
        </span>
        {text.nothingHidden}
      </p>
    );
  return (
    <section className="review-hidden" aria-label={text.hidden}>
      <h3>
        <button type="button" className="review-hidden-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? '▾' : '▸'}</span> {text.hidden}
          <span className="second">{text.hiddenCount(kinds.length, count)}</span>
        </button>
      </h3>
      {open ? (
        <div className="review-hidden-body" tabIndex={0} role="region" aria-label={text.hidden}>
          {kinds.map((kind) => (
            <Kind
              key={kind.code}
              kind={kind}
              finding={findings.find((one) => kindOfFinding(one) === kind.code)}
              findings={places}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </div>
      ) : null}
    </section>
  );
}
