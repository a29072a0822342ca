import { numberOf, periodOf, type ReturnVersion } from '../../../src-domain/returns/versions';
import { returnsText } from '../../strings/returns';
import { href } from '../../shell/router';
import { Sheet } from '../../ui/Sheet';
import { StateMark, type Tone } from '../../ui/StateMark';
import { frozenOf } from './sheetView';

const text = returnsText.versions;

const stateTones: Readonly<Record<ReturnVersion['state'], Tone>> = {
  draft: 'grey',
  finalised: 'blue',
  exported: 'blue',
  received: 'green',
  'sent-back': 'red',
  superseded: 'grey',
};

/** What happened to a version, in order. */
function eventsOf(version: ReturnVersion): readonly string[] {
  const { correction } = version.state === 'superseded' ? version.was : version;
  const why = correction === null ? [] : [text.correction(correction.version, correction.reason)];
  if (version.state === 'draft') return why;
  const frozen = frozenOf(version);
  const left = frozen.state === 'finalised' ? [] : [text.exported(frozen.export.exportedOn, frozen.export.sequence)];
  const word = frozen.state === 'received' ? text.received : text.sentBack;
  const said = frozen.state === 'received' || frozen.state === 'sent-back' ? [receiptWords(word, frozen.receipt)] : [];
  const by = version.state === 'superseded' ? [text.by(version.by)] : [];
  return [...why, text.finalised(frozen.finalisedOn), ...left, ...said, ...by];
}

const receiptWords = (word: (day: string) => string, { on, note }: { on: string; note: string }): string =>
  note === '' ? word(on) : `${word(on)}：${note}`;

/** Every version of the month, the newest first; nothing is overwritten. */
export function VersionsSheet({ versions, looking }: { versions: readonly ReturnVersion[]; looking: number }) {
  const link = (version: ReturnVersion) => href('returns', [periodOf(version)], { version: String(numberOf(version)) });
  return (
    <Sheet title={text.title} padding="tight">
      <ol className="returns-versions">
        {[...versions].reverse().map((version) => (
          <li key={numberOf(version)}>
            <div className="row">
              <b>{text.nth(numberOf(version))}</b>
              <StateMark tone={stateTones[version.state]}>{returnsText.states[version.state]}</StateMark>
              <span className="small returns-look">
                {numberOf(version) === looking ? <span className="muted">{text.looking}</span> : <a href={link(version)}>{text.look}</a>}
              </span>
            </div>
            {eventsOf(version).map((each) => (
              <div key={each} className="second small">
                {each}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
