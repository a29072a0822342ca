import { runTool } from '../../scripts/lib/runTool';

export interface CompilerError {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

const shape = /^(.+?)\(\d+,\d+\): error (TS\d+): (.+)$/;

/** What TypeScript says of a house; paths relative to its folder. A failure it cannot pin to a file is thrown: the house itself is wrong. */
export async function compile(folder: string, args: readonly string[]): Promise<readonly CompilerError[]> {
  const { stdout, stderr } = await runTool(folder, 'typescript', 'tsc', [...args, '--pretty', 'false']);
  const heads = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('error TS'));
  return heads.map((line) => {
    const [, file, code, message] = shape.exec(line) ?? [];
    if (file === undefined || code === undefined || message === undefined) throw new Error(line);
    return { file, code, message };
  });
}

export const codesIn = (errors: readonly CompilerError[], file: string): readonly string[] =>
  errors.filter((error) => error.file === file).map(({ code }) => code);
