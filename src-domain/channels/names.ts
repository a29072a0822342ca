import type { Persons } from '../screening/persons';

/** People stand in cells of their own, in rows divided by 、, and before how they are addressed. */
const rowOfNames = /\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})+/gu;
const addressed = /(\p{Script=Han}{2,4})(?:等?同志|先生|女士|等[\d一二三四五六七八九十]+[名位人])/gu;
const appointed = /(?:任命|免去|聘任|聘请|选举|推选|授予|表彰)(\p{Script=Han}{2,4})/gu;

/** Every ending of a run that may be a name: how long the name is, the run does not say. */
const endings = (run: string): readonly string[] => [4, 3, 2].map((length) => run.slice(-length));
const beginnings = (run: string): readonly string[] => [4, 3, 2].map((length) => run.slice(0, length));

const inLine = (line: string): readonly string[] => [
  ...[...line.matchAll(rowOfNames)].flatMap(([row]) => row.split('、')),
  ...[...line.matchAll(addressed)].flatMap(([, run = '']) => endings(run)),
  ...[...line.matchAll(appointed)].flatMap(([, run = '']) => beginnings(run)),
];

/** Names of people that a text itself tells: in its tables, in rows and where they are addressed. Some are none; that costs a cut a place, no more. */
export function namesIn(lines: readonly string[], persons: Persons): readonly string[] {
  const found = lines.flatMap((line) => (line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : inLine(line)));
  return [...new Set(found)].filter((each) => each.length >= 2 && persons.isName(each));
}
