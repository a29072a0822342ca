import { beforeAll, describe, expect, it } from 'vitest';
import { codesIn, compileSnippets, type CompilerError } from './compiled';

// The house stands three folders below the project: .cache/planted/house-…
const contract = "import type { Bridge } from '../../../src-bridge/contract';\ndeclare const whole: Bridge;\n";

const snippets = {
  'lacksACall.ts': `${contract}const { hostInfo, ...rest } = whole;\nexport const bridge: Bridge = rest;\nexport const aside = hostInfo;\n`,
  'wrongReply.ts': `${contract}export const bridge: Bridge = { ...whole, openFolder: () => Promise.resolve({ opened: 'yes' }) };\n`,
  'wrongArguments.ts': `${contract}export const asked = whole.openFolder({ folder: 'elsewhere' });\n`,
  'unknownOutcome.ts': `${contract}export const bridge: Bridge = { ...whole, indexSerial: () => Promise.resolve({ ok: false, error: { code: 'tired' } }) };\n`,
  'honest.ts': `${contract}const { hostInfo, ...rest } = whole;
export const bridge: Bridge = { ...rest, hostInfo, openFolder: () => Promise.resolve({ opened: true }) };
export const asked = whole.openFolder({ folder: 'papers' });
export const full: Bridge = { ...whole, indexSerial: () => Promise.resolve({ ok: false, error: { code: 'disk-full' } }) };
`,
};

describe('the bridge, compiled', () => {
  let errors: readonly CompilerError[];
  beforeAll(async () => {
    errors = await compileSnippets(snippets);
  }, 120_000);

  it('refuses a host that lacks a call', () => {
    expect(codesIn(errors, 'lacksACall.ts')).toEqual(['TS2741']);
    expect(errors.find(({ file }) => file === 'lacksACall.ts')?.message).toContain("'hostInfo'");
  });

  it('refuses a host that replies the wrong shape', () => {
    expect(codesIn(errors, 'wrongReply.ts')).toEqual(['TS2322']);
  });

  it('refuses trouble the table does not name', () => {
    expect(codesIn(errors, 'unknownOutcome.ts')).toEqual(['TS2322']);
  });

  it('refuses a page that asks for the wrong thing', () => {
    expect(codesIn(errors, 'wrongArguments.ts')).toEqual(['TS2322']);
  });

  it('has nothing against a whole host', () => {
    expect(errors.filter(({ file }) => file === 'honest.ts' || file.includes('src-bridge'))).toEqual([]);
  });
});
