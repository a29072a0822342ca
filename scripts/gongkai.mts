// npm run gongkai -- <command>: the command line, built first when a source is newer.
import { spawnSync } from 'node:child_process';
import { buildIfStale } from './lib/build.mts';
import { inRoot } from './lib/paths.mts';

await buildIfStale();
const run = spawnSync(process.execPath, [inRoot('out', 'main', 'gongkai.cjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
