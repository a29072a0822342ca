import type { StatForm } from '../../../src-domain/returns/form';
import type { Finding } from '../../../src-domain/returns/check';
import { rowName } from '../../../src-domain/returns/rowName';
import { returnsText } from '../../strings/returns';
import { RuleCard, RuleCounts } from '../../shell/findings/RuleCard';
import { Sheet } from '../../ui/Sheet';
import { findingId } from './obstacles';
import type { SheetView } from './sheetView';

const text = returnsText.rules;

interface FindingsSheetProps {
  view: SheetView;
  onGo: (row: string) => void;
  onNote: (rule: string, note: string) => void;
}

const isQuestion = ({ questions }: StatForm, rule: string): boolean => questions.some(({ id }) => id === rule);

/** Hard by the form, soft because the county says so. */
const isSoftened = ({ rules }: StatForm, { rule, severity }: Finding): boolean =>
  severity === 'soft' && rules.some(({ id, severity: own, downgradable }) => id === rule && own === 'hard' && downgradable);

/** A rule's or a question's sentence. */
const messageOf = ({ rules, questions }: StatForm, rule: string): string | undefined =>
  [...rules, ...questions].find(({ id }) => id === rule)?.message;

/** A hard rule and a question lead to every cell; of the sums of a soft rule the first is enough. */
const placesOf = (form: StatForm, { rule, severity, rows }: Finding) =>
  (severity === 'hard' || isQuestion(form, rule) ? rows : rows.slice(0, 1)).map((id) => ({ id, name: rowName(form, id) }));

/** Rules as they stand at this moment: the hard ones lead to a cell, the soft ones want a word. */
export function FindingsSheet({ view, onGo, onNote }: FindingsSheetProps) {
  const noteOf = (rule: string) => view.acknowledged.find((each) => each.rule === rule)?.note;
  if (view.draft === null)
    return (
      <Sheet title={text.frozen} padding="tight">
        {view.acknowledged.length === 0 ? <p className="second small">{text.frozenNone}</p> : null}
        <ul className="findings">
          {view.acknowledged.map(({ rule, note }) => (
            <li key={rule} className="finding">
              <p>
                <b>{rule}</b> {messageOf(view.form, rule)}
              </p>
              <span className="small">{text.noted(note)}</span>
            </li>
          ))}
        </ul>
      </Sheet>
    );
  return (
    <Sheet title={text.title} padding="tight" aside={<RuleCounts findings={view.findings} noted={(rule) => noteOf(rule) !== undefined} />}>
      {view.findings.length === 0 ? <p className="second small">{text.allPass}</p> : null}
      <ul className="findings">
        {view.findings.map((finding) => (
          <RuleCard
            key={finding.rule}
            {...finding}
            places={placesOf(view.form, finding)}
            note={noteOf(finding.rule)}
            {...(isSoftened(view.form, finding) ? { aside: text.softened } : {})}
            id={findingId(finding.rule)}
            onGo={onGo}
            onNote={onNote}
          />
        ))}
      </ul>
    </Sheet>
  );
}
