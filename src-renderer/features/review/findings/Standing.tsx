import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { needsCleanCopy } from '../../../../src-domain/review/interview';
import { isChangedCopy } from '../../../../src-domain/review/versions';
import { extensionOf, isRewritable } from '../../../../src-domain/screening/formats';
import type { Finding } from '../../../../src-domain/screening/types';
import { findingsText as text, unreadFixes } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { stateOf } from '../stages';
import { kindOfFinding } from '../desk/hiddenKinds';

/** 无法检查: what could not be read, and how each is got out of the way. */
function Unread({ version }: { version: DocumentVersion }) {
  const { unread } = version.report;
  if (unread.length === 0) return null;
  return (
    <Notice
      tone="red"
      what={text.unreadable}
      todo={
        <>
          {text.unreadableTodo}
          <ul className="review-list">
            {unread.map(({ part, why }) => (
              <li key={`${part} ${why}`}>
                {part}：{unreadFixes[why]}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

/** The formats that are masked in the program that made the file. */
function ByHand({ version }: { version: DocumentVersion }) {
  const extension = extensionOf(version.extension);
  const matters = version.report.findings.some(({ severity }) => severity !== 'warn');
  if (isRewritable(extension) || !matters) return null;
  const formats: Readonly<Partial<Record<string, string>>> = text.formats;
  return <Notice tone="yellow" what={text.byHand.what(formats[extension] ?? text.formats.other)} todo={text.byHand.todo} />;
}

interface CopyOfferProps {
  version: DocumentVersion;
  busy: boolean;
  onMake: (findings: readonly Finding[]) => void;
}

/** What nobody sees and everybody gets: one step makes a copy without it. */
export function CopyOffer({ version, busy, onMake }: CopyOfferProps) {
  const { findings } = version.report;
  const kinds = findings.filter((one) => kindOfFinding(one) !== null);
  const properties = findings.filter(({ detector }) => detector === 'metadata');
  if (kinds.length + properties.length === 0 || !isRewritable(extensionOf(version.extension))) return null;
  return (
    <Notice
      tone="yellow"
      what={text.copy.what(kinds.length, properties.length)}
      todo={text.copy.todo}
      action={
        <Button disabled={busy} onClick={() => onMake([...kinds, ...properties])}>
          {text.copy.make}
        </Button>
      }
    />
  );
}

interface StandingProps {
  document: OfficeDocument;
  version: DocumentVersion;
  left: readonly Finding[];
  onLook: (key: string) => void;
}

/** How far the findings are dealt with, and what stands in the way. */
export function Standing({ document, version, left, onLook }: StandingProps) {
  const missingCopy = needsCleanCopy(stateOf(document)) && !isChangedCopy(document);
  const [first] = left;
  return (
    <>
      <Unread version={version} />
      {missingCopy ? <Notice tone="yellow" what={text.needCopy} todo={text.needCopyTodo} /> : null}
      <ByHand version={version} />
      {version.report.findings.length === 0 && document.versions.length === 1 ? (
        <Notice tone="green" what={text.clean} todo={text.cleanTodo} />
      ) : first === undefined ? (
        <Notice tone="green" what={text.none} todo={text.cleanTodo} />
      ) : (
        <Notice
          tone="yellow"
          what={text.left(left.length)}
          todo={text.leftTodo}
          action={
            <Button size="small" onClick={() => onLook(first.key)}>
              {text.toFirst}
            </Button>
          }
        />
      )}
    </>
  );
}
