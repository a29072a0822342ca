import { reviewRules } from '../../../../src-bridge/resources/review';
import { currentVersion } from '../../../../src-domain/review/approval';
import type { InterviewState } from '../../../../src-domain/review/interview';
import { reasonOf } from '../../../../src-domain/review/rules';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { firstVersion } from '../../../../src-domain/review/versions';
import { checkText as text } from '../../../strings/review';
import { commonText } from '../../../strings/common';
import { Button, TextButton } from '../../../ui/Button';
import { KeyValue, type Fact } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { FactsSaid } from '../facts/FactsPanel';
import { decisionOn } from '../findings/groups';
import { AnswersSoFar } from '../interview/AnswersSoFar';
import { PanelTitle } from '../desk/PanelTitle';
import { stateOf, submissionTroubles, undecided, type Section } from '../stages';
import type { Office } from '../useOffice';

/** 结论: what was decided, how strong, on what grounds, and what still belongs to it. Nothing before there is an outcome. */
export function outcomeFacts(state: InterviewState): readonly Fact[] {
  if (state.at !== 'outcome') return [];
  const { outcome, reasonCode, path } = state;
  const { attribute } = outcome;
  const strength = reviewRules.strengths.find(({ code }) => code === outcome.strength);
  const reason = reasonCode === null ? null : reasonOf(reviewRules, reasonCode);
  const written = reason?.text === true ? `：${path.at(-1)?.answer.note ?? ''}` : '';
  const second = outcome.secondAttribute === null ? '' : `，${text.second(text.attributes[outcome.secondAttribute])}`;
  return [
    { term: text.outcome, detail: <b>{outcome.label}</b> },
    ...(attribute === null || text.attributes[attribute] === outcome.label
      ? []
      : [{ term: text.attribute, detail: text.attributes[attribute] + second }]),
    ...(strength === undefined || strength.label === outcome.label ? [] : [{ term: text.strength, detail: strength.label }]),
    { term: text.article, detail: outcome.article },
    ...(reason === null ? [] : [{ term: text.reason, detail: `${reason.label}（${reason.article}）${written}` }]),
    ...(outcome.requires.length === 0 ? [] : [{ term: text.requires, detail: outcome.requires.join('；') }]),
    ...(attribute === null ? [] : [{ term: text.imprint, detail: reviewRules.imprint[attribute] }]),
  ];
}

/** How many findings of all versions were masked away, kept with a reason, left. */
function findingsLine(document: OfficeDocument): string {
  const version = currentVersion(document);
  if (version === null) return '';
  const kept = version.report.findings.filter((one) => decisionOn(document, version.sha256, one) !== null).length;
  const first = firstVersion(document)?.report.findings.length ?? 0;
  return text.findingsLine(Math.max(0, first - version.report.findings.length), kept, undecided(document).length);
}

const sectionOf: Partial<Record<string, Section>> = {
  'interview-unfinished': 'interview',
  'not-for-approval': 'interview',
  'clean-copy-missing': 'findings',
  'finding-undecided': 'findings',
  unreadable: 'findings',
  'facts-open': 'facts',
};

function Blocked({ codes, onGo }: { codes: readonly (keyof typeof text.troubles)[]; onGo: (section: Section) => void }) {
  return (
    <div className="stack">
      {codes.map((code) => {
        const section = sectionOf[code];
        return (
          <Notice
            key={code}
            tone="yellow"
            what={text.troubles[code]}
            action={
              section === undefined ? undefined : (
                <Button size="small" onClick={() => onGo(section)}>
                  {text.go}
                </Button>
              )
            }
          />
        );
      })}
    </div>
  );
}

function Part({ title, onEdit, children }: { title: string; onEdit?: (() => void) | undefined; children: React.ReactNode }) {
  return (
    <section className="review-part">
      <h3>
        {title}
        {onEdit === undefined ? null : (
          <TextButton onClick={onEdit} label={`${commonText.change}${title}`}>
            {commonText.change}
          </TextButton>
        )}
      </h3>
      {children}
    </section>
  );
}

interface CheckPanelProps {
  office: Office;
  document: OfficeDocument;
  factsOpen: boolean;
  /** The stored bytes are not those that were submitted: nothing can be signed for them. */
  voided: boolean;
  locked: boolean;
  onEdit: (node: string) => void;
  onGo: (section: Section) => void;
}

/** 检查答案: everything on one sheet. */
export function CheckPanel({ office, document, factsOpen, voided, locked, onEdit, onGo }: CheckPanelProps) {
  const state = stateOf(document);
  const version = currentVersion(document);
  const elsewhere = document.stage.stage === 'closed-elsewhere';
  const troubles = [...(factsOpen ? (['facts-open'] as const) : []), ...submissionTroubles(document).map(({ code }) => code)];
  // What voided it, and what to do, stands above the steps; nothing here can mend it.
  const closed = locked || voided;
  const codes = closed || elsewhere ? [] : [...new Set(troubles)];
  const edit = (section: Section) => (closed ? undefined : () => onGo(section));
  const note = elsewhere && 'note' in document.stage ? document.stage.note : '';
  return (
    <div className="stack">
      <PanelTitle {...(codes.length === 0 ? {} : { why: text.blocked(codes.length) })}>{text.title}</PanelTitle>
      <Blocked codes={codes} onGo={onGo} />
      {state.at === 'outcome' ? (
        <Part title={text.conclusion}>
          <KeyValue facts={outcomeFacts(state)} />
          {note === '' ? null : <p className="second">{note}</p>}
        </Part>
      ) : null}
      <Part title={text.answers}>
        <AnswersSoFar path={state.path} {...(closed ? {} : { onEdit })} />
      </Part>
      <Part title={text.facts} onEdit={edit('facts')}>
        <FactsSaid office={office} document={document} />
      </Part>
      <Part title={text.file} onEdit={edit('findings')}>
        <KeyValue
          facts={[
            { term: text.file, detail: `${version?.name ?? ''}，${version?.origin === 'masked' ? text.fileMasked : text.fileOriginal}` },
            { term: text.findings, detail: findingsLine(document) },
            { term: text.hash, detail: <span className="review-hash">{version?.sha256}</span> },
          ]}
        />
      </Part>
      {closed || elsewhere ? null : (
        <div className="review-acts">
          <span />
          <Button kind="primary" disabled={codes.length > 0} onClick={() => onGo('sign')}>
            {text.next}
          </Button>
        </div>
      )}
    </div>
  );
}
