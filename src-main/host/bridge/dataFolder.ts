import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const name = 'gongkai-desk';

function platformFolder(): string {
  const home = homedir();
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), name);
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(process.env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), name);
}

/** `--option value` or `--option=value`. */
export function optionOf(argv: readonly string[], option: string): string | undefined {
  const at = argv.indexOf(option);
  if (at >= 0) return argv[at + 1];
  return argv.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
}

/**
 * `--data DIR`, else GONGKAI_DATA, else the platform's place for data. The same for both hosts: the journal there is what they share, so
 * an officer whose machine starts in the browser one day and in Electron the next finds the same office.
 */
export function dataFolderOf(argv: readonly string[]): string {
  return resolve(optionOf(argv, '--data') ?? process.env['GONGKAI_DATA'] ?? platformFolder());
}
