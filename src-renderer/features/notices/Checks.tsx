import { noticeRules } from '../../../src-bridge/resources/notices';
import type { NoticeBlockId, NoticeSheet } from '../../../src-domain/notices/types';
import { noticesText as text } from '../../strings/notices';
import { TextButton } from '../../ui/Button';
import { Check } from '../../ui/Checks';
import { Notice } from '../../ui/Notice';
import type { SheetDraft } from './draft';
import { useRarePlaces } from './paper/rareSigns';
import { forbids, type DrawnSheet } from './sheetOf';

const labelOf = (id: NoticeBlockId): string => noticeRules.blocks.find((block) => block.id === id)?.label ?? id;

function goTo(field: string): void {
  const target = document.getElementById(field);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

function Missing({ missing }: { missing: readonly NoticeBlockId[] }) {
  return (
    <Notice
      tone="yellow"
      what={text.lacking(missing.length)}
      todo={
        <span className="notices-missing">
          {text.lackingTodo}
          {missing.map((id) => {
            const field = text.fieldOf[id];
            return field === undefined ? (
              <span key={id}>{labelOf(id)}</span>
            ) : (
              <TextButton key={id} onClick={() => goTo(field)} label={text.lackingWord(labelOf(id))}>
                {labelOf(id)}
              </TextButton>
            );
          })}
        </span>
      }
    />
  );
}

/** Findings shown one by one; the rest are counted. */
const shownFindings = 5;

function Personal({ drawn, draft, onChange }: ChecksProps) {
  const { findings, findingsKey } = drawn;
  const blocked = findings.some(forbids);
  return (
    <Notice
      tone="red"
      what={text.personal(findings.length)}
      todo={
        <>
          <ul className="notices-findings">
            {findings.slice(0, shownFindings).map(({ key, where, label, masked }) => (
              <li key={key}>{text.personalLine(where, label, masked)}</li>
            ))}
            {findings.length > shownFindings ? <li>{text.personalMore(findings.length - shownFindings)}</li> : null}
          </ul>
          {blocked ? text.personalBlocked : text.personalTodo}
          {blocked ? null : (
            <div>
              <Check checked={draft.seen === findingsKey} onChange={(on) => onChange({ seen: on ? findingsKey : '' })}>
                {text.personalSeen}
              </Check>
            </div>
          )}
        </>
      }
    />
  );
}

/** Places named one by one; the rest are counted. */
const shownPlaces = 8;

function Rare({ sheet }: { sheet: NoticeSheet }) {
  const places = useRarePlaces(sheet);
  if (places.length === 0) return null;
  const named = places.slice(0, shownPlaces).map(({ row, text: cell }) => text.rarePlace(row, cell));
  const more = places.length - named.length;
  return (
    <Notice
      tone="yellow"
      what={text.rare(places.length)}
      todo={`${text.rareTodo}${named.join('；')}${more > 0 ? text.rareMore(more) : ''}。`}
    />
  );
}

interface ChecksProps {
  drawn: DrawnSheet;
  draft: SheetDraft;
  onChange: (change: Partial<SheetDraft>) => void;
}

/** What still keeps the sheet a draft, each with the way to its field. */
export function Checks(props: ChecksProps) {
  const { sheet, missing, trouble, findings } = props.drawn;
  return (
    <>
      {trouble === null ? null : <Notice tone={trouble === 'no-date' ? 'yellow' : 'red'} {...text.troubles[trouble]} />}
      {missing.length > 0 ? <Missing missing={missing} /> : null}
      {findings.length > 0 ? <Personal {...props} /> : null}
      {sheet === null ? null : <Rare sheet={sheet} />}
    </>
  );
}
