import { runTool } from '../../scripts/lib/runTool';
import { plant } from './plant';

export interface CompilerError {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

const shape = /^(.+?)\(\d+,\d+\): error (TS\d+): (.+)$/;

/** What TypeScript says; paths relative to its folder. A failure it cannot pin to a file is thrown: the house itself is wrong. */
async function compile(folder: string, args: readonly string[]): Promise<readonly CompilerError[]> {
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

/** What TypeScript says of a house with these files (see `plant`), which is gone again afterwards. */
export async function compilePlanted(files: Readonly<Record<string, string>>, args: readonly string[]): Promise<readonly CompilerError[]> {
  const house = plant(files);
  try {
    return await compile(house.folder, args);
  } finally {
    house.remove();
  }
}

/** What it says of snippets that stand three folders below the project (.cache/planted/house-…), under the project's strictness. */
export function compileSnippets(snippets: Readonly<Record<string, string>>): Promise<readonly CompilerError[]> {
  const config = JSON.stringify({
    extends: './tsconfig.base.json',
    compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
    files: Object.keys(snippets),
  });
  return compilePlanted({ ...snippets, 'tsconfig.snippets.json': config }, ['--project', 'tsconfig.snippets.json']);
}
