import { runCli } from './index';

/** The process behind the command: streams, clock and exit code. The code is set, not forced, so that streams drain. */
async function main(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    now: () => new Date().toISOString(),
  });
}

void main();
