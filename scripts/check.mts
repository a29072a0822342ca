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

const lint = ['--max-warnings', '0', '--no-error-on-unmatched-pattern'];
/** Typed lint is the slowest tool; its two halves keep two cores busy. */
const belowPages = ['src-domain', 'src-bridge', 'src-main'];

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
  { name: 'eslint 1', run: () => command('eslint', 'eslint', [...lint, ...belowPages], 'domain, bridge, host: no finding') },
  {
    name: 'eslint 2',
    run: () =>
      command(
        'eslint',
        'eslint',
        [...lint, '.', ...belowPages.flatMap((room) => ['--ignore-pattern', `${room}/`])],
        'pages, tests, scripts: no finding',
      ),
  },
];

interface Report {
  readonly passed: boolean;
  readonly text: string;
}

async function timed({ name, run }: (typeof tools)[number]): Promise<Report> {
  const start = performance.now();
  const { passed, note, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${passed ? '✓' : '✗'} ${name.padEnd(9)}${passed ? note : 'failed'} (${seconds} s)`;
  return { passed, text: passed ? line : `${line}\n${output.trimEnd()}\n` };
}

/** `npm run check -- types eslint` runs only those. */
const wanted = process.argv.slice(2);
const chosen = tools.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));

/** Two lanes for two cores; the longest tools, last in the list, go first. */
function start(): readonly Promise<Report>[] {
  const lanes = [Promise.resolve<unknown>(undefined), Promise.resolve<unknown>(undefined)];
  const reports = [...chosen].reverse().map((tool, at) => {
    const report = (lanes[at % 2] ?? Promise.resolve()).then(() => timed(tool));
    lanes[at % 2] = report;
    return report;
  });
  return reports.reverse();
}

// Told in the order of the list, each as soon as it and those before it are done.
for (const report of start()) {
  const { passed, text } = await report;
  console.log(text);
  if (!passed) process.exitCode = 1;
}
if (chosen.length === 0) process.exitCode = 1;
