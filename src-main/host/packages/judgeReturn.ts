import { z } from 'zod';
import { coveragePayload, proposalsReceived, type ProposalPayload } from '../../../src-bridge/payload/coverage';
import { documentsPayload } from '../../../src-bridge/payload/documents';
import { ledgerPayload } from '../../../src-bridge/payload/ledger';
import { returnPayload } from '../../../src-bridge/payload/return';
import { parseDate } from '../../../src-domain/kernel/calendarDate';
import { readLedger } from '../../../src-domain/ledger/plain';
import type { Ledger } from '../../../src-domain/ledger/types';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { Predicate } from '../../../src-domain/packages/statement';
import { checkReturn, type Finding } from '../../../src-domain/returns/check';
import { readReturn, type ReturnDocument } from '../../../src-domain/returns/document';
import { formNamed, type Forms, type OtherForm } from '../../../src-domain/returns/formats/inForce';
import { verifyReturnFigures } from '../../../src-domain/returns/verifyFigures';
import { readPart, type Part } from './contentPart';
import { judgeDocuments } from './judgeDocuments';
import type { OpenedBag } from './openBag';

export interface ReturnReading {
  readonly document?: ReturnDocument;
  readonly ledger?: Ledger;
  /** Wishes for the catalogue. They are no part of version 1 of the formats: what cannot be read of them refuses nothing. */
  readonly proposals?: readonly ProposalPayload[];
  readonly problems: readonly Problem[];
  /** Soft rules that do not hold: they never refuse. */
  readonly soft: readonly Finding[];
}

const paths = {
  document: 'data/return.json',
  ledger: 'data/ledger.json',
  coverage: 'data/catalogue.json',
  documents: 'data/documents.json',
};

/** The payload of a `return`: shapes, agreement with the statement, figures recomputed from the ledger, rules, files. */
export function judgeReturn(bag: OpenedBag, statement: Predicate | null, forms: Forms): ReturnReading {
  const document = documentPart(bag);
  const ledger = ledgerPart(bag);
  const coverage = readPart(bag, paths.coverage, coveragePayload, false);
  const documents = readPart(
    bag,
    paths.documents,
    documentsPayload,
    bag.files.some(({ path }) => path.startsWith('data/files/')),
  );
  const figures = judgeFigures(document.value, ledger.value, forms);
  return {
    ...(document.value === undefined ? {} : { document: document.value }),
    ...(ledger.value === undefined ? {} : { ledger: ledger.value }),
    proposals: readPart(bag, paths.coverage, proposalsReceived, false).value?.proposals ?? [],
    soft: figures.soft,
    problems: [
      ...[document, ledger, coverage, documents].flatMap(({ problems }) => problems),
      ...coverageDates(coverage.value?.items),
      ...judgeDocuments(bag.files, documents.value?.documents),
      ...judgeAgreement(statement, document.value, ledger.value),
      ...figures.problems,
    ],
  };
}

/** Other programs may write a blank cell as null instead of leaving the row out; rule H01 refuses either. */
const cells = z.record(z.string(), z.number().nullable());
const receivedReturn = returnPayload.extend({ values: cells, yearToDate: cells });

const withoutBlanks = (figures: z.infer<typeof cells>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).flatMap(([row, figure]): [string, number][] => (figure === null ? [] : [[row, figure]])));

function documentPart(bag: OpenedBag): Part<ReturnDocument> {
  const { value, problems } = readPart(bag, paths.document, receivedReturn, true);
  if (value === undefined) return { problems };
  const read = readReturn({ ...value, values: withoutBlanks(value.values), yearToDate: withoutBlanks(value.yearToDate) });
  return read.ok ? { value: read.value, problems } : { problems: [problem('content/schema', paths.document, read.error)] };
}

function ledgerPart(bag: OpenedBag): Part<Ledger> {
  const { value, problems } = readPart(bag, paths.ledger, ledgerPayload, true);
  if (value === undefined) return { problems };
  const read = readLedger(value);
  return read.ok
    ? { value: read.value, problems }
    : { problems: [problem('content/schema', paths.ledger, `${read.error.kind} ${read.error.at}`)] };
}

const coverageDates = (items: readonly { lastPublishedOn: string | null; dueOn: string | null }[] = []): Problem[] =>
  items.flatMap(({ lastPublishedOn, dueOn }, index) =>
    [lastPublishedOn, dueOn].every((date) => date === null || parseDate(date).ok)
      ? []
      : [problem('content/schema', paths.coverage, `items.${index}`)],
  );

function judgeAgreement(statement: Predicate | null, document: ReturnDocument | undefined, ledger: Ledger | undefined): Problem[] {
  if (statement === null) return [];
  const otherPeriod = document !== undefined && document.period !== statement.period;
  const { unit } = statement;
  const otherUnit = ledger !== undefined && (ledger.unit.code !== unit.code || ledger.unit.name !== unit.name);
  return [
    ...(otherPeriod ? [problem('content/period-mismatch', paths.document, `${document.period} / ${statement.period ?? ''}`)] : []),
    ...(otherUnit ? [problem('content/unit-mismatch', paths.ledger, `${ledger.unit.code} / ${unit.code}`)] : []),
  ];
}

/** It is refused by name: figures on another form are not judged by rules that were not made for them. */
export const otherForm = (where: string, { name, period, inForce }: OtherForm): Problem =>
  problem('content/unknown-form', where, `${name} / ${period} ${inForce}`);

function judgeFigures(
  document: ReturnDocument | undefined,
  ledger: Ledger | undefined,
  forms: Forms,
): Pick<ReturnReading, 'problems' | 'soft'> {
  if (document === undefined) return { problems: [], soft: [] };
  const named = formNamed(forms, document.form, document.period);
  if (!named.ok) return { problems: [otherForm(paths.document, named.error)], soft: [] };
  const form = named.value;
  const findings = checkReturn(form, document, [], ledger);
  const mismatches = ledger === undefined ? [] : verifyReturnFigures(form, document, ledger);
  return {
    soft: findings.filter(({ severity }) => severity === 'soft'),
    problems: [
      ...findings
        .filter(({ severity }) => severity === 'hard')
        .map(({ rule, rows, message }) => problem('content/hard-rule', rows.join(' '), `${rule} ${message}`)),
      ...mismatches.map(({ row, why }) => problem('content/basis-mismatch', row, why)),
    ],
  };
}
