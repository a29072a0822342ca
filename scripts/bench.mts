// npm run bench -- <name>: one of tests/benchmarks. Prints figures and ratios measured in one run; machines differ, so no limit fails it.
import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './lib/paths.mts';

const folder = inRoot('tests', 'benchmarks');
const name = process.argv[2] ?? '';
const file = inRoot('tests', 'benchmarks', `${name}.bench.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder).flatMap((one) => /^(.+)\.bench\.ts$/.exec(one)?.[1] ?? []);
  console.error(`用法：npm run bench -- <${names.join('|')}>`);
  process.exit(1);
}
const { bench } = (await import(pathToFileURL(file).href)) as { readonly bench: () => AsyncIterable<string> };
for await (const line of bench()) console.log(line);
process.exit(0);
