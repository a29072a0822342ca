// npm run check: what can be said about the code without running it. One line a tool; the whole output only when it fails.
import { cruiseRooms } from './lib/rooms';
import { runTool } from './lib/runTool';

// npm runs scripts in the folder of package.json; tests run this one in a planted house.
const root = process.cwd();

interface Finding {
  readonly passed: boolean;
  /** Shown behind the name when it passed. */
  readonly note: string;
  readonly output: string;
}

async function command(packageName: string, name: string, args: readonly string[], note: string): Promise<Finding> {
  const run = await runTool(root, packageName, name, args);
  return { passed: run.code === 0, note, output: `${run.stdout}${run.stderr}` };
}

/** The fewest source files this house can have: fewer means that the tool, not the house, is empty. */
const fewestModules = 20;

async function rooms(): Promise<Finding> {
  const { onDisk, unseen, violations } = await cruiseRooms(root);
  const lines = [
    ...violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
    ...unseen.map((file) => `not read by dependency-cruiser: ${file}`),
    ...(onDisk < fewestModules ? [`only ${onDisk} source files found, at least ${fewestModules} expected`] : []),
  ];
  return { passed: lines.length === 0, note: `${onDisk} files of the rooms read`, output: lines.join('\n') };
}

const tools: readonly { readonly name: string; readonly run: () => Promise<Finding> }[] = [
  {
    name: 'prettier',
    run: () => command('prettier', 'prettier', ['--check', '--log-level', 'warn', '--cache', '.'], 'formatted'),
  },
  { name: 'types', run: () => command('typescript', 'tsc', ['--build', '--pretty', 'false'], 'rooms, tests and scripts compile') },
  { name: 'rooms', run: rooms },
  {
    name: 'knip',
    run: () => command('knip', 'knip', ['--no-progress', '--treat-config-hints-as-errors'], 'no dead file, export or package'),
  },
  // Without a cache: a typed rule in one file depends on every file it imports, and a cache would not notice those.
  { name: 'eslint', run: () => command('eslint', 'eslint', ['--max-warnings', '0', '.'], 'no finding') },
];

async function timed(tool: (typeof tools)[number]): Promise<boolean> {
  const start = performance.now();
  const { passed, note, output } = await tool.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${tool.name.padEnd(9)}${passed ? note : 'failed'} (${seconds} s)`);
  if (!passed) console.log(`${output.trimEnd()}\n`);
  return passed;
}

/** `npm run check -- types eslint` runs only those. */
const wanted = process.argv.slice(2);
const chosen = tools.filter((tool) => wanted.length === 0 || wanted.includes(tool.name));
const slow = chosen.filter((tool) => tool.name === 'eslint');
const quick = chosen.filter((tool) => tool.name !== 'eslint');

async function inTurn(queue: typeof tools): Promise<readonly boolean[]> {
  const results: boolean[] = [];
  for (const tool of queue) results.push(await timed(tool));
  return results;
}

// Two cores: the slow one beside the others.
const results = await Promise.all([inTurn(quick), inTurn(slow)]);
if (chosen.length === 0 || results.flat().includes(false)) process.exitCode = 1;
