import type { Finding } from '../../../../src-domain/screening/types';
import { evidenceText as text } from '../../../strings/review';
import type { Part } from './part';
import { segmentsOf } from './segments';

/** Which of the two panes a mark stands in: what was inserted under tracked changes stands in both. */
export type Pane = 'paper' | 'hidden';

export const markId = (pane: Pane, key: string): string => `${pane}-mark-${key}`;

export interface MarkedProps {
  pane: Pane;
  part: Part;
  /** By place. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  chosen: string | null;
  onChoose: ((key: string) => void) | undefined;
}

interface MarkProps extends Pick<MarkedProps, 'pane' | 'onChoose'> {
  words: string;
  finding: Finding;
  chosen: boolean;
}

export function Mark({ pane, words, finding, chosen, onChoose }: MarkProps) {
  const className = `review-mark review-mark-${finding.severity}${chosen ? ' review-mark-chosen' : ''}`;
  if (onChoose === undefined)
    return (
      <mark id={markId(pane, finding.key)} className={className} title={finding.label}>
        {words}
      </mark>
    );
  // A button element would not break over two lines as the text does.
  return (
    <span
      role="button"
      tabIndex={0}
      id={markId(pane, finding.key)}
      className={className}
      title={finding.label}
      aria-label={`${words}，${text.marked(finding.label)}`}
      aria-pressed={chosen}
      onClick={() => onChoose(finding.key)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(finding.key);
      }}
    >
      {words}
    </span>
  );
}

/** The text of one part, everything found in it marked in place. */
export function Marked({ part, findings, chosen, ...rest }: MarkedProps) {
  return segmentsOf(part.text, findings.get(part.where) ?? []).map(({ text: words, start, finding }) =>
    finding === null ? (
      <span key={start}>{words}</span>
    ) : (
      <Mark key={start} words={words} finding={finding} chosen={finding.key === chosen} {...rest} />
    ),
  );
}

/** Findings with a text of their own, by the place they stand in. */
export function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = places.get(finding.where) ?? [];
    own.push(finding);
    places.set(finding.where, own);
  }
  return places;
}
