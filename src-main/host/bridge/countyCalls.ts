import { join } from 'node:path';
import type { CountyStatus, ImportOutcome } from '../../../src-bridge/schemas/county';
import { parseDate } from '../../../src-domain/kernel/calendarDate';
import { parseMonth, type Month } from '../../../src-domain/kernel/month';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { Predicate } from '../../../src-domain/packages/statement';
import { fingerprintOf, type TrustList } from '../../../src-domain/packages/trustList';
import { formInForce } from '../../../src-domain/returns/formats/inForce';
import type { CountyDb, CountyDbTrouble } from '../county/countyDb';
import { countyImport } from '../county/countyImport';
import { readProposals } from '../county/countyProposals';
import { countySummary } from '../county/countySummary';
import { countyEnrol, emptyTrust, inspectEnrolment } from '../county/enrolment';
import type { CheckPackage } from '../county/importVerdict';
import { summaryWorkbook } from '../county/summaryWorkbook';
import { inTurn, writeDurably } from '../disk/durableFile';
import { writeTrustFile } from '../packages/trustFile';
import type { Uploads } from '../papers/uploads';
import type { CountyOffice } from './countyOffice';
import { refused, type HostContext } from './folders';
import type { Handlers } from './hostBridge';

const statusOf = (trust: TrustList | undefined): CountyStatus => ({
  county: trust?.county ?? null,
  trustVersion: trust?.version ?? 0,
  keys: (trust?.keys ?? []).map(({ unit, name, role, keyid }) => ({ unit, name, role, keyid, fingerprint: fingerprintOf(keyid) })),
});

async function started(office: CountyOffice): Promise<Result<TrustList, 'failed' | 'no-county'>> {
  const trust = await office.trust();
  if (!trust.ok) return trust;
  return trust.value === undefined ? fail('no-county') : ok(trust.value);
}

interface Open {
  readonly trust: TrustList;
  readonly db: CountyDb;
}

async function opened(office: CountyOffice): Promise<Result<Open, 'failed' | 'no-county' | CountyDbTrouble>> {
  const trust = await started(office);
  if (!trust.ok) return trust;
  const db = await office.db();
  return db.ok ? ok({ trust: trust.value, db: db.value }) : db;
}

function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (!month.ok) throw new RangeError(`period: ${text}`);
  return month.value;
}

type TrustCall = 'countyStatus' | 'countyStart' | 'enrolmentInspect' | 'enrolmentAccept';

/** Whom the county trusts. */
export const trustHandlers = ({ now }: HostContext, office: CountyOffice, uploads: Uploads): Handlers<TrustCall> => ({
  countyStatus: async () => {
    const trust = await office.trust();
    return trust.ok ? ok(statusOf(trust.value)) : refused(trust.error);
  },
  countyStart: ({ county }) =>
    inTurn('trust', async () => {
      const there = await office.trust();
      if (!there.ok) return refused(there.error);
      if (there.value !== undefined) return refused('already-there');
      const trust = emptyTrust(county, now());
      const saved = await office.saveTrust(trust);
      return saved.ok ? ok(statusOf(trust)) : refused(saved.error);
    }),
  enrolmentInspect: async ({ uploadId }) => {
    const path = uploads.pathOf(uploadId);
    if (path === undefined) return refused('unknown-upload');
    const found = await inspectEnrolment(path);
    if (!found.ok) return refused(found.error);
    const { unit, keyid, fingerprint, contact } = found.value;
    return ok({ unit, keyid, fingerprint, contact });
  },
  enrolmentAccept: ({ uploadId, keyid, validFrom }) =>
    inTurn('trust', async () => {
      const path = uploads.pathOf(uploadId);
      if (path === undefined) return refused('unknown-upload');
      const trust = await started(office);
      if (!trust.ok) return refused(trust.error);
      const from = parseDate(validFrom);
      if (!from.ok) throw new RangeError(`validFrom: ${validFrom}`);
      const list = await countyEnrol(path, { trust: trust.value, keyid, validFrom: from.value, now: now() });
      if (!list.ok) return refused(list.error);
      const saved = await office.saveTrust(list.value);
      return saved.ok ? ok(statusOf(list.value)) : refused(saved.error);
    }),
});

type Sender = ImportOutcome['senders'][number];

type ReturnsCall = 'countyImport' | 'countySummary' | 'countyProposals' | 'countyPapers';

/** What came from the units. */
export const countyHandlers = (
  context: HostContext,
  office: CountyOffice,
  uploads: Uploads,
  check: CheckPackage,
): Handlers<ReturnsCall> => ({
  countyImport: async ({ uploads: given, softened }) => {
    const files = given.flatMap(({ uploadId, name }) => {
      const path = uploads.pathOf(uploadId);
      return path === undefined ? [] : [{ path, file: name }];
    });
    if (files.length < given.length) return refused('unknown-upload');
    const county = await opened(office);
    if (!county.ok) return refused(county.error);
    const senders: Sender[] = [];
    const onRead = (file: string, says: Predicate | null) => {
      if (says !== null) senders.push({ file, unit: says.unit.code, period: says.period, sequence: says.sequence });
    };
    const outcome = await countyImport(files, {
      ...county.value,
      forms: context.forms,
      now: context.now(),
      check: (path, trust) => check(path, trust, softened),
      onRead,
    });
    return ok({ ...outcome, senders });
  },
  countySummary: async ({ period }) => {
    const county = await opened(office);
    return county.ok
      ? ok(await countySummary(county.value.db, formInForce(context.forms, monthOf(period)), monthOf(period)))
      : refused(county.error);
  },
  countyProposals: async () => {
    const county = await opened(office);
    return county.ok ? ok([...(await readProposals(county.value.db))]) : refused(county.error);
  },
  countyPapers: async ({ period }) => {
    const county = await opened(office);
    if (!county.ok) return refused(county.error);
    const { db, trust } = county.value;
    const form = formInForce(context.forms, monthOf(period));
    const summary = await countySummary(db, form, monthOf(period));
    const names = { xlsx: `${trust.county.name}政务公开月报汇总${period}.xlsx`, trust: `${trust.county.name}信任名单.json` };
    const book = await summaryWorkbook(form, monthOf(period), summary);
    const first = await writeDurably(join(context.folders.papers, names.xlsx), book);
    const second = first.ok ? await writeTrustFile(join(context.folders.papers, names.trust), trust) : first;
    return second.ok ? ok(names) : refused(second.error);
  },
});
