import type { ReportFinding } from '../../../../src-domain/returns/annual/consistency/types';
import { annualText, findingTitles, findingWords } from '../../../strings/annual';
import '../../../shell/findings/findings.css';
import './check.css';

const text = annualText.check;

/** How much of a long sentence is shown around the words that matter. */
const around = 70;

interface Said {
  readonly sentence: string;
  readonly mark: string;
}

/** The sentence with the words that do not agree marked; a long one is cut to what stands around them. */
function Sentence({ sentence, mark }: Said) {
  const at = sentence.indexOf(mark);
  if (at < 0 || mark === sentence || mark.length > around)
    return <q className="annual-said">{sentence.length > around * 2 ? `${sentence.slice(0, around * 2)}…` : sentence}</q>;
  const from = Math.max(0, at - around);
  const to = Math.min(sentence.length, at + mark.length + around);
  return (
    <q className="annual-said">
      {from > 0 ? '…' : ''}
      {sentence.slice(from, at)}
      <mark>{mark}</mark>
      {sentence.slice(at + mark.length, to)}
      {to < sentence.length ? '…' : ''}
    </q>
  );
}

function Finding({ finding }: { finding: ReportFinding }) {
  return (
    <li className="finding">
      <p>
        <b>{findingTitles[finding.kind]}</b> {finding.where === '' ? null : <span className="muted">{finding.where}</span>}
      </p>
      {'sentence' in finding ? <Sentence sentence={finding.sentence} mark={finding.mark} /> : null}
      <p className="annual-computed">{findingWords(finding)}</p>
      {finding.kind === 'conflict' ? (
        <>
          <p className="muted small">{text.otherPlace(finding.other.where)}</p>
          <Sentence sentence={finding.other.sentence} mark={finding.other.mark} />
        </>
      ) : null}
    </li>
  );
}

/** What does not agree, one after another, with the place, the sentence and what was computed. */
export const ReportFindings = ({ findings }: { findings: readonly ReportFinding[] }) => (
  <ul className="findings">
    {findings.map((finding, at) => (
      <Finding key={at} finding={finding} />
    ))}
  </ul>
);
