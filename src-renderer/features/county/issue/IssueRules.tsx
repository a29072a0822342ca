import { useState } from 'react';
import { supervision as shipped, supervisionFile } from '../../../../src-bridge/resources/supervision';
import type { SupervisionRules } from '../../../../src-domain/catalogue/supervision';
import { supervisionChanges } from '../../../../src-domain/catalogue/supervisionChanges';
import { useCatalogue, useStore } from '../../../store';
import { cardRulesText } from '../../../strings/cardRules';
import { issueText } from '../../../strings/issue';
import { useSupervision } from '../../../shell/calendar';
import { RuleChanges } from '../../../shell/moves/RuleChanges';
import { Button } from '../../../ui/Button';
import { CheckGroup } from '../../../ui/Checks';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { NumberField } from '../../../ui/TextField';
import { examplesOf, readRules, rulesDraftOf, softenable, wholeRules, type RulesDraft, type RulesReading } from './rulesDraft';
import { SignSheet, type AudienceUnit } from './SignSheet';

const text = issueText.rules;

const fields = [
  { field: 'redFrom', label: text.red, unit: text.redUnit },
  { field: 'yellowTo', label: text.yellow, unit: text.unit },
  { field: 'blueTo', label: text.blue, unit: text.unit },
  { field: 'period', label: text.period, unit: text.periodUnit },
  { field: 'remind', label: text.remind, unit: text.remindUnit },
  { field: 'due', label: text.due, unit: text.dueUnit },
] as const;

function Checked({ reading: { rules, faults, odd, good } }: { reading: RulesReading }) {
  if (odd.length > 0) return null;
  if (!good) return <Notice tone="red" what={text.check} todo={faults.map((fault) => cardRulesText.fault(fault)).join('')} />;
  const parts = examplesOf(rules).map(({ left, card }) => text.part(text.left(left), cardRulesText.names[card]));
  return <Notice tone="green" what={text.good} todo={`${text.example}：${text.exampleOf(parts)}`} />;
}

interface RulesFormProps {
  draft: RulesDraft;
  reading: RulesReading;
  /** Limits that may only remind. */
  limits: SupervisionRules['exemptFromRed'];
  onChange: (draft: RulesDraft) => void;
}

function RulesForm({ draft, reading, limits, onChange }: RulesFormProps) {
  const items = useCatalogue()?.items ?? [];
  const itemsOf = (code: string) => [...new Set(items.filter(({ limit }) => limit.code === code).map(({ level2 }) => level2))].join('、');
  return (
    <>
      {fields.map(({ field, label, unit }) => (
        <NumberField
          key={field}
          id={`issue-${field}`}
          label={label}
          unit={unit}
          error={reading.odd.includes(field) ? text.needNumber : undefined}
          value={draft[field]}
          onChange={(typed) => onChange({ ...draft, [field]: typed })}
        />
      ))}
      {limits.length === 0 ? null : (
        <CheckGroup
          id="issue-exempt"
          label={text.exemptTitle}
          optional
          values={draft.exempt}
          onChange={(exempt) => onChange({ ...draft, exempt })}
          options={limits.map(({ limit, text: why }) => ({ value: limit, label: text.exempt(itemsOf(limit), why) }))}
        />
      )}
      <CheckGroup
        id="issue-soften"
        label={text.softenTitle}
        optional
        values={draft.softened}
        onChange={(softened) => onChange({ ...draft, softened })}
        options={softenable.map(({ rule, text: message }) => ({ value: rule, label: text.soften(rule, message) }))}
      />
    </>
  );
}

/** The rules of cards as numbers, checked to fit together while they are typed, and sent to the units. */
export function IssueRules({ units }: { units: readonly AudienceUnit[] }) {
  const { settings } = useStore();
  const inForce = useSupervision();
  // The exemptions of the shipped rules can be put back.
  const [base] = useState(() => wholeRules({ ...inForce, exemptFromRed: mergedExemptions(inForce.exemptFromRed) }));
  const [draft, setDraft] = useState(() => rulesDraftOf(inForce));
  const reading = readRules(base, draft);
  const message = reading.good ? ({ kind: 'supervision', payload: supervisionFile.parse(reading.rules) } as const) : undefined;
  return (
    <div className="stack issue-read">
      <Sheet title={text.title} aside={<Button onClick={() => setDraft(rulesDraftOf(shipped))}>{text.restore}</Button>}>
        <div className="stack">
          <p className="second">{text.what}</p>
          <RulesForm draft={draft} reading={reading} limits={base.exemptFromRed} onChange={setDraft} />
          <Checked reading={reading} />
        </div>
      </Sheet>
      {reading.good ? (
        <Sheet title={text.says}>
          <RuleChanges changes={supervisionChanges(inForce, reading.rules)} />
        </Sheet>
      ) : null}
      <SignSheet units={units} message={message} onMade={() => settings.change({ supervision: reading.rules })} />
    </div>
  );
}

type Exemptions = typeof shipped.exemptFromRed;

const mergedExemptions = (inForce: Readonly<Exemptions>): Exemptions => [
  ...inForce,
  ...shipped.exemptFromRed.filter(({ limit }) => inForce.every((each) => each.limit !== limit)),
];
