import { monthOf, type Month } from '../kernel/month';
import { firstPublication } from '../ledger/publications';
import type { DisclosureRecord } from '../ledger/types';
import type { Approval, DocumentVersion, OfficeDocument } from '../review/types';
import { isWithdrawn } from '../review/withdrawal';

export interface TravellingFile {
  /** `data/files/<sha256>.<ext>` */
  readonly path: string;
  /** The officer's own name for it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** One line of `data/documents.json` (formats.md, section 3). */
export interface TravellingDocument {
  readonly indexNumber: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly attribute: 'proactive';
  readonly reasonCode: string | null;
  readonly review: { readonly by: string; readonly at: string; readonly sha256: string };
  readonly files: readonly TravellingFile[];
}

export interface TravellingDocuments {
  readonly schema: 'gongkai/documents/1';
  readonly documents: readonly TravellingDocument[];
}

/**
 * The documents that travel with the return of a month: approved for proactive disclosure, with a record first published in the month;
 * of each the very bytes that were approved and no others.
 */
export const documentsOfPeriod = (
  documents: readonly OfficeDocument[],
  records: readonly DisclosureRecord[],
  period: Month,
): TravellingDocuments => {
  const published = new Map(records.filter((record) => isFirstPublishedIn(record, period)).map((record) => [record.id, record]));
  const travelling = documents.filter((document) => isStillOut(document, published.get(document.id))).flatMap(travellingOf);
  return { schema: 'gongkai/documents/1', documents: [...travelling].sort(byIndexNumber) };
};

/** What was taken off every channel is not sent round again (撤回、下架). */
const isStillOut = (document: OfficeDocument, record: DisclosureRecord | undefined): boolean =>
  record !== undefined && !isWithdrawn(document, record);

const byIndexNumber = (one: TravellingDocument, other: TravellingDocument): number => (one.indexNumber < other.indexNumber ? -1 : 1);

function isFirstPublishedIn(record: DisclosureRecord, period: Month): boolean {
  const first = firstPublication(record);
  return record.attribute === 'proactive' && first !== undefined && monthOf(first) === period;
}

function travellingOf({ stage, title, documentNumber, versions }: OfficeDocument): readonly TravellingDocument[] {
  if (stage.stage !== 'approved' || stage.attribute !== 'proactive') return [];
  const approved = versions.find(({ sha256 }) => sha256 === stage.sha256);
  return approved === undefined ? [] : [lineOf(stage, approved, title, documentNumber)];
}

const lineOf = (approval: Approval, version: DocumentVersion, title: string, documentNumber: string | null): TravellingDocument => ({
  indexNumber: approval.indexNumber,
  title,
  documentNumber,
  attribute: 'proactive',
  reasonCode: approval.reasonCode,
  review: { by: approval.reviewer, at: approval.at, sha256: approval.sha256 },
  files: [fileOf(version)],
});

const fileOf = ({ sha256, extension, name, size }: DocumentVersion): TravellingFile => ({
  path: `data/files/${sha256}.${extension}`,
  name,
  size,
  sha256,
});
