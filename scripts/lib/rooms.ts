import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './runTool';

/** The walls: what dependency-cruiser looks at. Folders that are not there yet are left out. */
const cruised = ['src-domain', 'src-bridge', 'src-main', 'src-renderer', 'tests', 'scripts'];

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

export interface RoomsReport {
  /** Source files of the rooms on disk, and how many of them the tool really read. */
  readonly onDisk: number;
  readonly unseen: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

function sourcesOnDisk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

/**
 * With a TypeScript it does not know, dependency-cruiser reads nothing and reports no violation.
 * So every source file on disk must be among the modules it saw.
 */
export async function cruiseRooms(root: string): Promise<RoomsReport> {
  const present = readdirSync(root).filter((name) => cruised.includes(name));
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...present];
  const run = await runTool(root, 'dependency-cruiser', 'depcruise', args);
  if (run.stdout === '') throw new Error(`dependency-cruiser did not answer: ${run.stderr}`);
  const { modules, summary } = JSON.parse(run.stdout) as Cruise;
  const seen = new Set(modules.map((module) => module.source));
  const rooms = present.filter((name) => name.startsWith('src-'));
  const expected = rooms.flatMap((room) => sourcesOnDisk(path.join(root, room)).map((file) => `${room}/${file}`));
  return {
    onDisk: expected.length,
    unseen: expected.filter((file) => !seen.has(file)),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
