import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import type { PublicationDays } from '../../../../src-domain/catalogue/village/publicationDay';
import { useStore } from '../../../store';
import { villageText } from '../../../strings/village';
import { Button } from '../../../ui/Button';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { FieldGroup } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { readDays, toDraft, type DayDraft, type RuleName } from './daysDraft';

const text = villageText.days;

const before: Readonly<Record<RuleName, string>> = { month: text.everyMonth, quarter: text.everyQuarter, year: text.everyYear };

interface BoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const Box = ({ label, value, onChange }: BoxProps) => (
  <Input
    className="village-day"
    aria-label={label}
    inputMode="numeric"
    autoComplete="off"
    maxLength={2}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

interface RuleProps {
  rule: RuleName;
  draft: DayDraft;
  error: string | undefined;
  onChange: (draft: DayDraft) => void;
}

function Rule({ rule, draft, error, onChange }: RuleProps) {
  const month: ReactNode = (
    <>
      <Box label={text.monthInput(text[rule])} value={draft.month} onChange={(value) => onChange({ ...draft, month: value })} />
      {rule === 'quarter' ? text.nthMonth : text.monthOf}
    </>
  );
  return (
    <FieldGroup id={`village-day-${rule}`} label={text[rule]} optional error={error}>
      <span className="row">
        {before[rule]}
        {rule === 'month' ? null : month}
        <Box label={text.dayInput(text[rule])} value={draft.day} onChange={(value) => onChange({ ...draft, day: value })} />
        {text.dayOf}
      </span>
    </FieldGroup>
  );
}

const rules = ['month', 'quarter', 'year'] as const;

/** 固定公布日: the days a township has fixed; blank ones are the last day of each period. */
export function DaysForm({ days }: { days: PublicationDays }) {
  const { settings } = useStore();
  const [draft, setDraft] = useState(toDraft(days));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [kept, setKept] = useState(false);
  const keep = async () => {
    const read = readDays(draft);
    setProblems('problems' in read ? read.problems : []);
    if ('problems' in read) return;
    await settings.change({ villageDays: read.days });
    setKept(true);
  };
  return (
    <Sheet title={text.title} padding="tight">
      <StackForm problems={problems} onSubmit={keep}>
        <p className="second">{text.what}</p>
        {rules.map((rule) => (
          <Rule
            key={rule}
            rule={rule}
            draft={draft[rule]}
            error={problemOf(problems, `village-day-${rule}`)}
            onChange={(next) => {
              setKept(false);
              setDraft({ ...draft, [rule]: next });
            }}
          />
        ))}
        <p className="small muted">{text.hint}</p>
        {kept ? <Notice tone="green" live what={text.kept} /> : null}
        <div className="form-actions">
          <Button type="submit">{text.keep}</Button>
        </div>
      </StackForm>
    </Sheet>
  );
}
