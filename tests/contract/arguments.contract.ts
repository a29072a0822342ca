import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bridgeCalls, type CallName } from '../../src-bridge/contract';
import { noticeLayouts } from '../../src-bridge/resources/notices';
import { sheetLayout } from '../../src-domain/notices/layout';
import { everyHost } from './host';

const names = Object.keys(bridgeCalls) as CallName[];
const job = '00000000-0000-4000-8000-000000000000';
const digest = 'a'.repeat(64);

const blankPaper = { title: '表', unitName: '白阳镇人民政府', on: '2026-11-23', landscape: false, blocks: [] };
const blankSheet = {
  ...{ title: '公示', unitName: '白阳镇人民政府', on: '2026-11-23', pieces: [], list: null },
  layout: sheetLayout(noticeLayouts, { style: 'board', paper: 'A3', landscape: true }),
  foot: { mark: null, posting: [], lastPage: 'odd' },
};
const boardContext = { asOf: '2026-11-23', whitelist: [], channel: 'board' };

/** Names and places that climb out of their folder, and values that look right and are not. */
const climbing: readonly (readonly [CallName, unknown])[] = [
  ['openFolder', { folder: '../vault' }],
  ['filesMade', { folder: 'keys' }],
  ['fileChunk', { folder: 'papers', name: '../keys/unit.key.json', offset: 0 }],
  ['fileChunk', { folder: 'papers', name: '..\\keys\\unit.key.json', offset: 0 }],
  ['fileChunk', { folder: 'papers', name: 'a.pdf', offset: -1 }],
  ['exportFile', { folder: 'packages', name: '../journal/journal.jsonl', to: '.' }],
  ['paperPdf', { name: '../../sheet.pdf', html: '', paper: 'A4', landscape: false }],
  ['paperPdf', { name: '.hidden.pdf', html: '', paper: 'A4', landscape: false }],
  ['paperDocx', { name: '../keys/unit', paper: blankPaper }],
  ['sheetDocx', { name: '../keys/unit', paper: blankSheet }],
  ['readingCopyPdf', { name: 'a/../b', html: '', landscape: false, never: [], context: boardContext }],
  ['channelFile', { name: '../page.html', base64: '' }],
  ['channelFile', { name: 'page.exe', base64: '' }],
  ['gazetteDocx', { name: '../keys/unit', paper: { ...blankPaper, name: '', issueLine: '', periodLine: '', chapters: [] }, pages: {} }],
  ['packageVerify', { name: '/etc/passwd' }],
  ['vaultExamine', { sha256: '../../etc/passwd', extension: 'txt', context: { asOf: '2026-11-23', whitelist: [], channel: 'website' } }],
  ['proofKeep', { uploadId: '../../x' }],
  ['proofChunk', { sha256: '../../etc/passwd', offset: 0 }],
  ['proofChunk', { sha256: digest, offset: -1 }],
  ['intakeKeep', { intakeId: job, firstAnswer: 'marked' }],
  ['intakeChunk', { intakeId: '../x', offset: 0, base64: '' }],
  ['uploadBegin', { name: 'a/b.gkpkg', size: 1 }],
  ['uploadChunk', { uploadId: '../../x', offset: 0, base64: '' }],
  ['keyCreate', { unit: { code: '64042', name: '白阳镇人民政府' }, passphrase: '一句很长的口令' }],
  ['indexSerial', { year: 2026.5, documentId: 'd' }],
  ['journalAppend', { after: { length: 0, hash: digest }, rows: [] }],
  ['countySummary', { period: '2026-13' }],
  ['countyIssue', { job, passphrase: '一句很长的口令', audience: '../x', message: { kind: 'trust' } }],
  ['countyIssue', { job, passphrase: '一句很长的口令', audience: null, message: { kind: 'receipt' } }],
];

everyHost('arguments', (openHost) => {
  it('are checked for every call of the table before anything happens', async () => {
    const host = await openHost();
    for (const name of names) {
      for (const wrong of [null, 'text', 7, [], true]) {
        expect(await host.send(name, wrong), name).toEqual({ ok: false, error: 'bad-arguments' });
      }
    }
  });

  it('that climb out of their folder are refused', async () => {
    const host = await openHost();
    const before = readdirSync(host.dataFolder);
    for (const [name, args] of climbing)
      expect(await host.send(name, args), JSON.stringify(args)).toEqual({ ok: false, error: 'bad-arguments' });
    expect(readdirSync(host.dataFolder)).toEqual(before);
  });

  it('of calls that are not in the table lead nowhere', async () => {
    const host = await openHost();
    for (const name of ['close', 'constructor', 'toString', '__proto__', 'readFile']) {
      expect(await host.send(name, {}), name).toEqual({ ok: false, error: 'unknown-call' });
    }
  });

  it('a host says what it is', async () => {
    const host = await openHost();
    const info = await host.call('hostInfo', {});
    expect(info).toMatchObject({ dataFolder: host.dataFolder, writable: true, can: { printToPdf: true } });
  });
});
