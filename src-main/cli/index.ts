import { exitCodes, type CliIo, type Command } from './io';
import { usage } from './text/usage';

/** One line a command; each is loaded only when it is asked for. */
const commands: Record<string, () => Promise<Command>> = {
  form: async () => (await import('./form')).runForm,
  deadline: async () => (await import('./deadline')).runDeadline,
  verify: async () => (await import('./verify')).runVerify,
  county: async () => (await import('./county')).runCounty,
  screen: async () => (await import('./screen')).runScreen,
  demo: async () => (await import('./demo')).runDemo,
};

/** Runs one command of `gongkai`; resolves to the exit code and never ends the process itself. */
export async function runCli(args: string[], io: CliIo): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) return explain(name, io);
  const command = await load();
  return command(rest, io);
}

function explain(name: string, io: CliIo): number {
  io.err(usage(name));
  return name === '' || name === 'help' || name === '--help' ? exitCodes.accepted : exitCodes.usage;
}
