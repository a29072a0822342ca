import { noticeRules } from '../../../src-bridge/resources/notices';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import type { CatalogueItem, NoticeTerm } from '../../../src-domain/catalogue/types';
import type { SheetChoice } from '../../../src-domain/notices/layout';
import { choiceKey } from '../../../src-domain/notices/sheetChoice';
import { kindRule, noticeTerm } from '../../../src-domain/notices/rules';
import type { NoticeKind } from '../../../src-domain/notices/types';
import { noticesText as text } from '../../strings/notices';
import { useWorkingCalendar } from '../../shell/calendar';
import { HowCounted } from '../../shell/HowCounted';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { DateField } from '../../ui/DateField';
import { SelectField } from '../../ui/SelectField';
import { Sheet } from '../../ui/Sheet';
import { NumberField, TextField, typedNumber } from '../../ui/TextField';
import { choiceOf, dateOf, kindOf, type DraftField, type SheetDraft } from './draft';
import type { DrawnSheet } from './sheetOf';

interface FormProps {
  draft: SheetDraft;
  drawn: DrawnSheet;
  item: CatalogueItem | null;
  /** Its list is long: papers are picked, and remembered, for long and for other sheets apart. */
  long: boolean;
  onChange: (change: Partial<SheetDraft>) => void;
}

const kinds = noticeRules.kinds.map(({ id }) => ({ value: id, label: id, hint: text.kindHints[id] }));
const units = (['working-day', 'calendar-day'] as const).map((value) => ({ value, label: text.dayUnits[value] }));

type TextFieldName = Exclude<
  DraftField,
  'kind' | 'publishedOn' | 'signedOn' | 'dayUnit' | 'days' | 'id' | 'seen' | 'longPaper' | 'shortPaper'
>;

interface LineProps extends Pick<FormProps, 'draft' | 'onChange'> {
  field: TextFieldName;
  label: string;
  hint?: string;
  optional?: boolean;
  lines?: number;
  error?: string | undefined;
}

function Line({ field, draft, onChange, ...words }: LineProps) {
  return (
    <TextField id={`notice-${field}`} {...words} value={draft[field]} width="full" onChange={(value) => onChange({ [field]: value })} />
  );
}

function termHint(term: NoticeTerm | null, days: number | undefined): string {
  if (term === null) return text.termUnknown;
  const unit = text.dayUnits[term.unit];
  return days !== undefined && days < term.n ? text.shorter(term.n, unit) : text.atLeast(term.n, unit);
}

function Period({ draft, drawn, item, onChange }: FormProps) {
  const { localWarning } = useWorkingCalendar();
  const { deadline, sheet } = drawn;
  const hint = termHint(noticeTerm(noticeRules, item, legalLimits), typedNumber(draft.days));
  const end = sheet?.period?.to ?? null;
  return (
    <>
      <NumberField id="notice-days" label={text.days} hint={hint} value={draft.days} onChange={(days) => onChange({ days })} />
      <SelectField
        id="notice-dayUnit"
        label={text.dayUnit}
        value={draft.dayUnit === 'calendar-day' ? 'calendar-day' : 'working-day'}
        options={units}
        onChange={(dayUnit) => onChange({ dayUnit })}
      />
      {deadline === null ? null : (
        <p className="notices-counted">
          <b>{end === null ? text.lastDayUnknown : text.lastDay(end)}</b>
          <HowCounted deadline={deadline} what={text.counted} localWarning={localWarning} />
        </p>
      )}
    </>
  );
}

function When(props: FormProps) {
  const { draft, onChange } = props;
  const kind = kindOf(draft.kind);
  return (
    <Sheet title={text.parts.when} padding="tight">
      <DateField
        id="notice-publishedOn"
        label={text.publishedOn}
        hint={text.publishedOnHint}
        value={dateOf(draft.publishedOn)}
        onChange={(date) => onChange({ publishedOn: date ?? '' })}
      />
      {kindRule(noticeRules, kind).period ? <Period {...props} /> : null}
      <DateField
        id="notice-signedOn"
        label={text.signedOn}
        value={dateOf(draft.signedOn)}
        onChange={(date) => onChange({ signedOn: date ?? '' })}
      />
    </Sheet>
  );
}

const styles = (['document', 'board'] as const).map((value) => ({ value, ...text.styles[value] }));
const papers = (['A4-portrait', 'A4-landscape', 'A3-portrait', 'A3-landscape'] as const).map((value) => ({
  value,
  label: text.papers[value],
}));

function Paper({ draft, long, onChange }: FormProps) {
  const choice = choiceOf(draft, long);
  const pick = (part: Partial<SheetChoice>) => onChange({ [long ? 'longPaper' : 'shortPaper']: choiceKey({ ...choice, ...part }) });
  const lying: 'landscape' | 'portrait' = choice.landscape ? 'landscape' : 'portrait';
  return (
    <Sheet title={text.parts.paper} padding="tight">
      <ChoiceCards
        id="notice-style"
        legend={text.style}
        value={choice.style}
        options={styles}
        onChange={(style: SheetChoice['style']) => pick({ style })}
        across
      />
      <div className="notices-gap" />
      <SelectField
        id="notice-paper"
        label={text.paperSize}
        hint={long ? text.paperLong : undefined}
        value={`${choice.paper}-${lying}` as const}
        options={papers}
        onChange={(value) => pick({ paper: value.startsWith('A3') ? 'A3' : 'A4', landscape: value.endsWith('landscape') })}
      />
    </Sheet>
  );
}

function listHint({ pasted }: DrawnSheet, typed: string): string {
  if (typed.trim() === '') return text.listHint;
  if (pasted.list === null) return text.listHeadOnly;
  const { columns, rows, total } = pasted.list;
  return `${text.listRead(rows.length, columns.join('、'))}${total === null ? '' : text.listTotal}`;
}

/** The blocks of the sheet, one form row each. */
export function SheetForm(props: FormProps) {
  const { draft, drawn, onChange } = props;
  const line = { draft, onChange };
  const kind = kindOf(draft.kind);
  const title = drawn.sheet?.blocks.find((block) => block.id === 'title');
  const tooWide = drawn.pasted.tooWide.join('、');
  return (
    <div className="stack notices-form">
      <Sheet title={text.parts.what} padding="tight">
        <ChoiceCards
          id="notice-kind"
          legend={text.kind}
          value={kind}
          options={kinds}
          onChange={(next: NoticeKind) => onChange({ kind: next })}
          across
        />
        <div className="notices-gap" />
        <Line
          {...line}
          field="matter"
          label={text.matter}
          lines={1}
          {...(title?.id === 'title' ? { hint: text.matterHint(title.text) } : {})}
        />
        <Line {...line} field="documentNumber" label={text.documentNumber} optional />
      </Sheet>
      <Paper {...props} />
      <When {...props} />
      <Sheet title={text.parts.text} padding="tight">
        <Line {...line} field="basis" label={text.basis} hint={text.basisHint} lines={2} />
        <Line {...line} field="body" label={text.body} hint={text.bodyHint} lines={5} />
        <Line
          {...line}
          field="list"
          label={text.list}
          hint={listHint(drawn, draft.list)}
          optional
          lines={3}
          error={tooWide === '' ? undefined : text.listTooWide(tooWide)}
        />
      </Sheet>
      <Sheet title={text.parts.contact} padding="tight">
        {kindRule(noticeRules, kind).objections ? (
          <>
            <Line {...line} field="phone" label={text.phone} />
            <Line {...line} field="address" label={text.address} />
            <Line {...line} field="hours" label={text.hours} hint={text.hoursHint} />
            <Line {...line} field="office" label={text.office} />
          </>
        ) : null}
        <Line {...line} field="supervision" label={text.supervision} hint={text.supervisionHint} />
      </Sheet>
    </div>
  );
}
