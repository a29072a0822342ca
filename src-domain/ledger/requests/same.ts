import { receivedOn, type Applicant, type RequestFile } from './file';

/** Two texts that ask the same share four of five pairs of signs. */
const alike = 0.8;

/** Words of courtesy and marks say nothing of what is asked. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/申请公开|请求公开|我想|希望|请|关于|的|《|》/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function pairs(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const signs = [...text];
  for (let at = 0; at + 1 < signs.length; at += 1) {
    const pair = `${signs[at] ?? ''}${signs[at + 1] ?? ''}`;
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** Whether two requests seem to ask for the same information: a suggestion for the officer, never a verdict. */
export function asksTheSame(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const [mine, theirs] = [pairs(left), pairs(right)];
  const total = [...mine.values(), ...theirs.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...mine].reduce((sum, [pair, count]) => sum + Math.min(count, theirs.get(pair) ?? 0), 0);
  return total > 0 && (2 * shared) / total >= alike;
}

export interface OpenedRequest {
  readonly id: string;
  readonly applicant: Applicant;
}

const personOf = ({ name, proof }: Applicant): string => plain(`${name}${proof}`);

/**
 * Others who ask for the same (条例第四十四条: several applicants, so it may become public for all), and earlier requests of the same
 * applicant for the same (第三十六条第（六）项).
 */
export function sameAs(
  one: OpenedRequest,
  all: readonly OpenedRequest[],
): { readonly others: readonly string[]; readonly own: readonly string[] } {
  const alikes = all.filter(({ id, applicant }) => id !== one.id && asksTheSame(applicant.asked, one.applicant.asked));
  const isOwn = ({ applicant }: OpenedRequest): boolean => personOf(applicant) === personOf(one.applicant);
  return { others: alikes.filter((each) => !isOwn(each)).map(({ id }) => id), own: alikes.filter(isOwn).map(({ id }) => id) };
}

/**
 * How many other requests of the same applicant were received in the same calendar month, up to this one: what 按件 begins from
 * (国办函〔2020〕109号第四条). Null while it cannot be known: locked, not written down, or not confirmed.
 */
export function earlierThisMonth(
  one: RequestFile,
  files: readonly RequestFile[],
  opened: ReadonlyMap<string, Applicant | null>,
): number | null {
  const [mine, day] = [opened.get(one.id), receivedOn(one.receipt)];
  if (mine === null || mine === undefined || day === null) return null;
  return files.filter((file) => {
    const [theirs, on] = [opened.get(file.id), receivedOn(file.receipt)];
    if (file.id === one.id || theirs === null || theirs === undefined || on === null) return false;
    return on.slice(0, 7) === day.slice(0, 7) && file.number < one.number && personOf(theirs) === personOf(mine);
  }).length;
}
