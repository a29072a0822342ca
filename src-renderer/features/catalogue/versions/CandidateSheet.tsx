import { useState } from 'react';
import type { CatalogueSource } from '../../../../src-domain/catalogue/adoption';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { useOfficers } from '../../../store';
import { troubleWords, versionsText } from '../../../strings/versions';
import { Button } from '../../../ui/Button';
import { CheckGroup } from '../../../ui/Checks';
import { ErrorSummary, problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { KeyValue, type Fact } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { Differences } from './Differences';
import { sourceWords } from './sourceWords';
import type { Look } from './useLook';

const text = versionsText.candidate;

interface CandidateSheetProps {
  candidate: Catalogue;
  source: CatalogueSource;
  look: Look;
  /** False: it could not be kept. */
  onUse: (by: string, otherAgreed: boolean) => Promise<boolean>;
  onLeave: () => void;
}

const named = ({ catalogue, version }: Catalogue): string => `${versionsText.names(catalogue)} ${versionsText.version(version)}`;

function versionWords(candidate: Catalogue, { inForce, isOther }: Look): string {
  const { version } = candidate;
  if (inForce === null) return text.first(version);
  if (!isOther) return text.becomes(inForce.version, version);
  return text.other(named(inForce), named(candidate));
}

const factsOf = (candidate: Catalogue, source: CatalogueSource, look: Look): readonly Fact[] => [
  { term: text.versionTerm, detail: versionWords(candidate, look) },
  { term: text.validFrom, detail: candidate.validFrom },
  { term: text.source, detail: sourceWords(source) },
  { term: text.size, detail: text.sizeOf(candidate.items.length, look.found.unchanged) },
  ...(look.found.tail === null
    ? []
    : [
        {
          term: text.tail,
          detail: (
            <>
              <del className="versions-line">{look.found.tail.before}</del>
              <ins className="versions-line">{look.found.tail.after}</ins>
            </>
          ),
        },
      ]),
];

const Troubles = ({ look }: { look: Look }) => (
  <>
    {look.troubles.map((trouble) => (
      <Notice key={trouble.code} tone="red" live {...troubleWords(trouble)} call={text.call} />
    ))}
  </>
);

function problemsOf(by: string | undefined, needsYes: boolean): readonly FieldProblem[] {
  return [
    ...(needsYes ? [{ field: 'adopt-other', text: text.otherMissing }] : []),
    ...(by === undefined ? [{ field: 'adopt-by', text: text.byMissing }] : []),
  ];
}

/** Everything there is to know before a version is applied, and the one button that applies it. */
export function CandidateSheet({ candidate, source, look, onUse, onLeave }: CandidateSheetProps) {
  const officers = useOfficers() ?? [];
  const [by, setBy] = useState<string>();
  const [agreed, setAgreed] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const refused = look.troubles.length > 0;
  const use = async () => {
    const found = problemsOf(by, look.isOther && !agreed);
    setProblems(found);
    if (by === undefined || found.length > 0 || busy) return;
    setBusy(true);
    const done = await onUse(by, agreed).catch(() => false);
    setBusy(false);
    setFailed(!done);
  };
  const footer = (
    <>
      <Button onClick={onLeave}>{text.leave}</Button>
      {refused ? null : (
        <span className="row">
          <span className="small second">{text.notYet}</span>
          <Button kind="primary" busy={busy} onClick={() => void use()}>
            {text.use}
          </Button>
        </span>
      )}
    </>
  );
  return (
    <Sheet title={named(candidate)} note={text.kept} footer={footer}>
      <div className="stack">
        <Troubles look={look} />
        {failed ? <Notice tone="red" live {...text.failed} call={text.call} /> : null}
        <ErrorSummary problems={problems} />
        <KeyValue facts={factsOf(candidate, source, look)} />
        <div>
          <Differences found={look.found} effects={look.effects} />
        </div>
        {look.isOther && !refused ? (
          <CheckGroup
            id="adopt-other"
            label={text.otherLabel}
            error={problemOf(problems, 'adopt-other')}
            values={agreed ? ['yes'] : []}
            onChange={(values) => setAgreed(values.length > 0)}
            options={[{ value: 'yes', label: text.otherAsk(versionsText.names(look.inForce?.catalogue ?? '')) }]}
          />
        ) : null}
        {refused ? null : (
          <SelectField
            id="adopt-by"
            label={text.by}
            error={problemOf(problems, 'adopt-by')}
            value={by}
            onChange={setBy}
            options={officers.filter(({ active }) => active).map(({ name }) => ({ value: name, label: name }))}
          />
        )}
      </div>
    </Sheet>
  );
}
