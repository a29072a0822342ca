import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { coverageToSend } from '../../../src-bridge/payload/coverage';
import type { documentsPayload } from '../../../src-bridge/payload/documents';
import type { Result } from '../../../src-domain/kernel/result';
import { ledgerOfPeriod } from '../../../src-domain/ledger/ofPeriod';
import type { Ledger } from '../../../src-domain/ledger/types';
import type { ReturnDocument } from '../../../src-domain/returns/document';
import { writeNext, writeUnchained, type ChainedIo, type WriteFailure, type WrittenPackage } from './chainedWrite';
import type { BuildFailure, BuildIo } from './buildPackage';
import type { PayloadSource } from './planBag';

export interface ReturnInput {
  readonly document: ReturnDocument;
  /** Whole or already cut to the period; titles that must not leave are emptied here in any case. */
  readonly ledger: Ledger;
  readonly coverage: z.input<typeof coverageToSend>;
  readonly documents: z.input<typeof documentsPayload>;
  /** Where the vault keeps the bytes of a digest. */
  readonly fileOf: (sha256: string) => string;
  /** The same figures on paper. */
  readonly prints?: { readonly xlsx: Uint8Array; readonly docx: Uint8Array } | undefined;
  /** RFC 3339 with `Z`. */
  readonly createdAt: string;
  /** Name and version of this program. */
  readonly software: string;
}

/** Writes the unit's next package, a `return`: streamed, signed, read back and verified; only then the chain moves on. */
export const writeReturnPackage = (input: ReturnInput, io: ChainedIo): Promise<Result<WrittenPackage, WriteFailure>> =>
  writeNext(
    {
      packageId: randomUUID(),
      kind: 'return',
      unit: io.signer.unit,
      period: input.document.period,
      createdAt: input.createdAt,
      software: input.software,
    },
    returnSources(input),
    io,
  );

const json = (path: string, value: unknown): PayloadSource => ({ path, bytes: Buffer.from(`${JSON.stringify(value, null, 1)}\n`) });

function returnSources({ document, ledger, coverage, documents, fileOf, prints }: ReturnInput): readonly PayloadSource[] {
  const files = new Map(documents.documents.flatMap((each) => each.files.map(({ path, sha256 }) => [path, sha256] as const)));
  return [
    json('data/return.json', document),
    json('data/ledger.json', ledgerOfPeriod(ledger, document.period)),
    json('data/catalogue.json', coverage),
    json('data/documents.json', documents),
    ...[...files].map(([path, sha256]) => ({ path, file: fileOf(sha256), sha256 })),
    ...(prints === undefined
      ? []
      : [
          { path: 'data/print/return.xlsx', bytes: prints.xlsx },
          { path: 'data/print/return.docx', bytes: prints.docx },
        ]),
  ];
}

export interface EnrolmentInput {
  readonly contact: { readonly name: string; readonly phone: string };
  readonly createdAt: string;
  readonly software: string;
}

/** Writes the package that asks the county to trust this unit's key; it stands outside the chain. */
export const writeEnrolmentPackage = (input: EnrolmentInput, io: BuildIo): Promise<Result<WrittenPackage, BuildFailure>> => {
  const { unit, publicKey } = io.signer;
  const enrolment = { schema: 'gongkai/enrolment/1', unit, publicKey, contact: input.contact, endorsement: null };
  const core = { packageId: randomUUID(), kind: 'enrolment', unit, period: null, sequence: 0, previous: null };
  return writeUnchained({ ...core, createdAt: input.createdAt, software: input.software }, [json('data/enrolment.json', enrolment)], io);
};
