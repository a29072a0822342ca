import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, type CliIo } from './io';
import { demoText } from './text/demo';

/** The script drives the real app in a browser: it lies in the source tree, above the folder this program was built into. */
function findScript(): string | undefined {
  const above = ['../..', '../../..'].map((steps) => join(__dirname, steps, 'scripts', 'demo.mts'));
  return above.find((path) => existsSync(path));
}

/**
 * `gongkai demo [--out <folder>]`: a township's month end to end on real input, and a list of what it made. Exit 2 where the source tree
 * is not there: the installed app has no browser driver.
 */
export async function runDemo(args: string[], io: CliIo): Promise<number> {
  const script = findScript();
  if (script === undefined) {
    io.err(demoText.noSource);
    return exitCodes.usage;
  }
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.setEncoding('utf8').on('data', (text: string) => io.out(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => io.err(text));
  return new Promise((done) => child.once('close', (code) => done(code ?? exitCodes.usage)));
}
