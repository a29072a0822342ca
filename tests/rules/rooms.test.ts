import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseRooms, type RoomsReport } from '../../scripts/lib/rooms';
import { plant, root, type Planted } from './plant';

interface Crossing {
  readonly rule: string;
  readonly from: string;
  readonly line: string;
  readonly to: string;
}

const crossing = (rule: string, from: string, line: string, to: string): Crossing => ({ rule, from, line, to });

// Type-only imports where possible: they must not slip through either.
const crossings: readonly Crossing[] = [
  crossing(
    'domain-stands-alone',
    'src-domain/topic/a.ts',
    "export type { Bridge } from '../../src-bridge/contract';",
    'src-bridge/contract.ts',
  ),
  crossing('domain-stands-alone', 'src-domain/topic/b.ts', "export { type ReactNode } from 'react';", 'node_modules/react/'),
  crossing('domain-stands-alone', 'src-domain/topic/c.ts', "export { Dexie } from 'dexie';", 'node_modules/dexie/'),
  crossing('domain-stands-alone', 'src-domain/topic/d.ts', "export { readFileSync } from 'node:fs';", 'fs'),
  crossing('domain-stands-alone', 'src-domain/topic/e.ts', "export { app } from 'electron';", 'node_modules/electron/'),
  crossing('domain-stands-alone', 'src-domain/topic/f.ts', "export { default } from '../../resources/form.json';", 'resources/form.json'),
  crossing(
    'domain-tests-stay-low',
    'src-domain/topic/a.test.ts',
    "export type { Bridge } from '../../src-bridge/contract';",
    'src-bridge/contract.ts',
  ),
  crossing('bridge-knows-domain-and-zod', 'src-bridge/a.ts', "export { createHash } from 'node:crypto';", 'crypto'),
  crossing(
    'bridge-knows-domain-and-zod',
    'src-bridge/b.ts',
    "export type { Vault } from '../src-main/host/vault';",
    'src-main/host/vault.ts',
  ),
  crossing('bridge-knows-domain-and-zod', 'src-bridge/c.ts', "export { Dexie } from 'dexie';", 'node_modules/dexie/'),
  crossing(
    'main-never-sees-renderer',
    'src-main/host/a.ts',
    "export type { Row } from '../../src-renderer/store/row';",
    'src-renderer/store/row.ts',
  ),
  crossing(
    'renderer-never-sees-main',
    'src-renderer/store/a.ts',
    "export type { Vault } from '../../src-main/host/vault';",
    'src-main/host/vault.ts',
  ),
  crossing('electron-only-in-its-room', 'src-main/host/b.ts', "export { app } from 'electron';", 'node_modules/electron/'),
  crossing('electron-only-in-its-room', 'src-main/loopback/a.ts', "export type { App } from 'electron';", 'node_modules/electron/'),
  crossing('electron-only-in-its-room', 'src-renderer/hosts/a.ts', "export { ipcRenderer } from 'electron';", 'node_modules/electron/'),
  crossing('shells-stand-apart', 'src-main/cli/a.ts', "export { serve } from '../loopback/index';", 'src-main/loopback/index.ts'),
  crossing('shells-stand-apart', 'src-main/electron/a.ts', "export { serve } from '../loopback/index';", 'src-main/loopback/index.ts'),
  crossing('host-below-shells', 'src-main/host/c.ts', "export { serve } from '../loopback/index';", 'src-main/loopback/index.ts'),
  crossing('dexie-only-in-store', 'src-renderer/features/today/a.ts', "export { Dexie } from 'dexie';", 'node_modules/dexie/'),
  crossing(
    'dexie-only-in-store',
    'src-renderer/shell/a.ts',
    "export { useLiveQuery } from 'dexie-react-hooks';",
    'node_modules/dexie-react-hooks/',
  ),
  crossing(
    'store-knows-no-page',
    'src-renderer/store/b.ts',
    "export type { Sheet } from '../features/returns/sheet';",
    'src-renderer/features/returns/sheet.ts',
  ),
  crossing(
    'no-feature-imports-a-feature',
    'src-renderer/features/today/b.ts',
    "export type { Sheet } from '../returns/sheet';",
    'src-renderer/features/returns/sheet.ts',
  ),
  crossing('ui-knows-no-office', 'src-renderer/ui/a.ts', "export type { Row } from '../store/row';", 'src-renderer/store/row.ts'),
  crossing(
    'ui-knows-no-office',
    'src-renderer/ui/b.ts',
    "export type { Ledger } from '../../src-domain/ledger/types';",
    'src-domain/ledger/types.ts',
  ),
  crossing('strings-know-no-page', 'src-renderer/strings/a.ts', "export type { Row } from '../store/row';", 'src-renderer/store/row.ts'),
  crossing(
    'no-cycles',
    'src-domain/topic/left.ts',
    "import type { Right } from './right';\nexport type Left = Right[];",
    'src-domain/topic/right.ts',
  ),
  crossing(
    'nothing-ships-tests',
    'src-main/host/d.ts',
    "export { aLedger } from '../../tests/builders/ledger';",
    'tests/builders/ledger.ts',
  ),
  crossing('ships-with-its-packages', 'src-main/host/e.ts', "export { chromium } from 'playwright';", 'node_modules/playwright/'),
  crossing('not-to-unresolvable', 'src-main/host/f.ts', "export { gone } from './gone';", './gone'),
];

/** What an honest house looks like: every allowed direction once, and nothing reported. */
const honest: Readonly<Record<string, string>> = {
  'resources/form.json': '{}\n',
  'src-domain/kernel/result.ts': 'export type Result = { readonly ok: boolean };\n',
  'src-domain/ledger/types.ts': "import type { Result } from '../kernel/result';\nexport interface Ledger { readonly last: Result }\n",
  'src-domain/ledger/types.test.ts':
    "import { it } from 'vitest';\nimport form from '../../src-bridge/resources/form';\nit(String(form), () => {});\n",
  // The other half of the planted cycle; a cycle is reported once.
  'src-domain/topic/right.ts': "import type { Left } from './left';\nexport type Right = Left[];\n",
  'src-bridge/resources/form.ts': "import form from '../../resources/form.json';\nexport default form;\n",
  'src-bridge/contract.ts':
    "import { z } from 'zod';\nimport type { Ledger } from '../src-domain/ledger/types';\nexport interface Bridge { readonly ledger: Ledger }\nexport const call = z.string();\n",
  'src-main/host/vault.ts': "import { readFileSync } from 'node:fs';\nexport type Vault = typeof readFileSync;\n",
  'src-main/loopback/index.ts': "import type { Vault } from '../host/vault';\nexport const serve = (vault: Vault) => vault;\n",
  'src-main/electron/index.ts':
    "import { app } from 'electron';\nimport type { Vault } from '../host/vault';\nexport const open = (vault: Vault) => [app, vault];\n",
  'src-renderer/store/row.ts':
    "import { Dexie } from 'dexie';\nimport type { Ledger } from '../../src-domain/ledger/types';\nexport interface Row { readonly ledger: Ledger; readonly store: Dexie }\n",
  'src-renderer/strings/row.ts':
    "import type { Ledger } from '../../src-domain/ledger/types';\nexport const say = (ledger: Ledger) => String(ledger);\n",
  'src-renderer/ui/part.ts':
    "import type { Result } from '../../src-domain/kernel/result';\nexport const part = (result: Result) => result.ok;\n",
  'src-renderer/features/returns/sheet.ts':
    "import type { Row } from '../../store/row';\nimport { part } from '../../ui/part';\nexport interface Sheet { readonly row: Row; readonly part: typeof part }\n",
  'tests/builders/ledger.ts':
    "import type { Ledger } from '../../src-domain/ledger/types';\nexport const aLedger = (ledger: Ledger) => ledger;\n",
};

const inRooms = (files: readonly string[]) => files.filter((name) => name.startsWith('src-'));

const told = ({ violations }: RoomsReport) => violations.map(({ rule, from, to }) => ({ rule, from, to }));

describe('dependency-cruiser', () => {
  let house: Planted;
  let report: RoomsReport;

  beforeAll(async () => {
    house = plant({ ...honest, ...Object.fromEntries(crossings.map(({ from, line }) => [from, `${line}\n`])) });
    report = await cruiseRooms(house.folder);
  }, 120_000);

  afterAll(() => house.remove());

  it.each(crossings)('reports $rule: $from → $to', ({ rule, from, to }) => {
    const here = told(report).filter((violation) => violation.from === from);
    expect(here.map((violation) => violation.rule)).toEqual([rule]);
    expect(here[0]?.to).toContain(to);
  });

  it('reports nothing in files that keep the rules', () => {
    const planted = crossings.map(({ from }) => from);
    expect(told(report).filter(({ from }) => !planted.includes(from))).toEqual([]);
  });

  it('has a planted violation for every rule in force', () => {
    const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: readonly { name: string }[] };
    expect(new Set(crossings.map(({ rule }) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });

  it('has read every source file', () => {
    expect(report.unseen).toEqual([]);
    expect(report.onDisk).toBe(inRooms([...Object.keys(honest), ...crossings.map(({ from }) => from)]).length);
  });

  it('is not believed when it reads nothing', async () => {
    // A configuration that follows nothing looks just like a TypeScript the tool does not know: silence.
    const blind = plant({ ...honest, '.dependency-cruiser.cjs': "module.exports = { options: { includeOnly: '^nowhere/' } };\n" });
    const { unseen, violations } = await cruiseRooms(blind.folder).finally(() => blind.remove());
    expect(violations).toEqual([]);
    expect(unseen).toHaveLength(inRooms(Object.keys(honest)).length);
  });
});

describe('this house', () => {
  it('is read whole', async () => {
    const { onDisk, unseen } = await cruiseRooms(root);
    expect(unseen).toEqual([]);
    expect(onDisk).toBeGreaterThan(20);
  }, 120_000);
});
