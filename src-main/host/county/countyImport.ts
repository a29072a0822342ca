import { missingSequences, planImport } from '../../../src-domain/county/importPlan';
import { addMonths } from '../../../src-domain/kernel/month';
import { problem } from '../../../src-domain/packages/problemCodes';
import type { Predicate } from '../../../src-domain/packages/statement';
import type { TrustList } from '../../../src-domain/packages/trustList';
import { checkReturn } from '../../../src-domain/returns/check';
import { formInForce, type Forms } from '../../../src-domain/returns/formats/inForce';
import { tell, type ToldProblem } from '../packages/problemText';
import type { CountyDb } from './countyDb';
import { checkHere, type CheckPackage } from './importVerdict';
import { insertProposals } from './countyProposals';
import { heldOf, insertPackage, rememberUnits, sequencesByUnit, settle, sheetOf, type ArrivedReturn } from './countyRows';

export interface ImportedPackage {
  readonly file: string;
  readonly unit: string;
  readonly period: string | null;
  readonly sequence: number;
  readonly state: 'accepted' | 'pending';
}

export interface CountyImportOutcome {
  readonly imported: readonly ImportedPackage[];
  readonly unchanged: readonly string[];
  readonly refused: readonly { readonly file: string; readonly problems: readonly ToldProblem[] }[];
  /** Packages that must exist and have not come, over all that is held. */
  readonly missing: readonly { readonly unit: string; readonly sequence: number }[];
  /** Taken in all the same: a month that does not continue the one before (H14). */
  readonly warnings: readonly { readonly file: string; readonly problems: readonly ToldProblem[] }[];
}

export interface CountyImportOptions {
  readonly db: CountyDb;
  readonly trust: TrustList;
  readonly forms: Forms;
  /** RFC 3339. */
  readonly now: string;
  /** Where packages are checked; in this thread unless told otherwise. */
  readonly check?: CheckPackage | undefined;
  /** Told of every file as it was read: what it says of itself, believed or not; null when that cannot be read. */
  readonly onRead?: ((file: string, says: Predicate | null) => void) | undefined;
}

/** `file` is what the outcome calls it. */
export interface FileToImport {
  readonly path: string;
  readonly file: string;
}

type Taken =
  | { readonly kind: 'imported'; readonly item: ImportedPackage; readonly warnings: readonly ToldProblem[] }
  | { readonly kind: 'unchanged'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly ToldProblem[] };

/**
 * Verifies packages and takes the good ones in, each sender's in the order of its chain, each whole or not at all. The same packages
 * again change nothing.
 */
export async function countyImport(files: readonly FileToImport[], options: CountyImportOptions): Promise<CountyImportOutcome> {
  const { db, trust } = options;
  await db.transaction(() => rememberUnits(db, trust));
  const read = [];
  for (const file of files) read.push(await readOne(file, options));
  const arrived = read.flatMap((each) => ('arrived' in each ? [each.arrived] : [])).sort(byChain);
  const taken = read.flatMap((each) => ('taken' in each ? [each.taken] : []));
  for (const each of arrived) taken.push(await db.transaction(() => takeIn(each, options)));
  return { ...gather(taken), missing: await missingIn(db) };
}

const byChain = (a: ArrivedReturn, b: ArrivedReturn): number =>
  a.statement.unit.code.localeCompare(b.statement.unit.code) || a.statement.sequence - b.statement.sequence;

async function readOne(
  { path, file }: FileToImport,
  { trust, forms, check = checkHere(forms), onRead }: CountyImportOptions,
): Promise<{ arrived: ArrivedReturn } | { taken: Taken }> {
  const { accepted, problems, statement, statementSha256, document, proposals = [] } = await check(path, trust);
  onRead?.(file, statement);
  if (!accepted || statement === null || statementSha256 === null) return { taken: { kind: 'refused', file, problems } };
  // What the county sends itself is no return.
  if (document === undefined && statement.kind !== 'enrolment')
    return { taken: { kind: 'refused', file, problems: [tell(problem('content/schema', 'kind', statement.kind))] } };
  // An enrolment whose key is trusted already has nothing to add.
  return document === undefined
    ? { taken: { kind: 'unchanged', file } }
    : { arrived: { statement, statementSha256, document, proposals, file } };
}

async function takeIn(arrived: ArrivedReturn, { db, forms, now }: CountyImportOptions): Promise<Taken> {
  const { statement, statementSha256, file } = arrived;
  const { unit, sequence, previous, period } = statement;
  const held = await heldOf(db, unit.code);
  const plan = planImport(held, { sequence, previous, statementSha256 });
  if (plan.kind === 'unchanged') return { kind: 'unchanged', file };
  if (plan.kind === 'refuse') return { kind: 'refused', file, problems: plan.problems.map(tell) };
  const state = plan.kind === 'accept' ? 'accepted' : 'pending';
  await insertPackage(db, arrived, state, now);
  await insertProposals(db, arrived);
  if (plan.kind === 'accept') await settle(db, unit.code, plan.settles);
  return { kind: 'imported', item: { file, unit: unit.code, period, sequence, state }, warnings: await continuity(arrived, db, forms) };
}

/** H14 with the month before, and of the month after with this one where that came first. */
async function continuity({ statement, document }: ArrivedReturn, db: CountyDb, forms: Forms): Promise<readonly ToldProblem[]> {
  const sheet = (period: typeof document.period) => sheetOf(db, statement.unit.code, document.form, period);
  const [before, here, after] = [
    await sheet(addMonths(document.period, -1)),
    await sheet(document.period),
    await sheet(addMonths(document.period, 1)),
  ];
  const pairs = [
    [before, here],
    [here, after],
  ] as const;
  return pairs.flatMap(([earlier, later]) => {
    if (earlier === undefined || later === undefined) return [];
    const broken = checkReturn(formInForce(forms, later.period), later, [earlier]).filter(({ rule }) => rule === 'H14');
    return broken.map(({ rule, rows, message }) => ({ code: rule, where: `${later.period} ${rows.join(' ')}`, message }));
  });
}

const gather = (taken: readonly Taken[]): Omit<CountyImportOutcome, 'missing'> => ({
  imported: taken.flatMap((each) => (each.kind === 'imported' ? [each.item] : [])),
  unchanged: taken.flatMap((each) => (each.kind === 'unchanged' ? [each.file] : [])),
  refused: taken.flatMap((each) => (each.kind === 'refused' ? [{ file: each.file, problems: each.problems }] : [])),
  warnings: taken.flatMap((each) =>
    each.kind === 'imported' && each.warnings.length > 0 ? [{ file: each.item.file, problems: each.warnings }] : [],
  ),
});

async function missingIn(db: CountyDb): Promise<CountyImportOutcome['missing']> {
  return [...(await sequencesByUnit(db))].flatMap(([unit, sequences]) =>
    missingSequences(sequences.map((sequence) => ({ sequence }))).map((sequence) => ({ unit, sequence })),
  );
}
