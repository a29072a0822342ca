// npm run demo -- --out DIR: a township's month without a human. The real app in a headless Chromium on the loopback host, from an empty
// data folder to a package that the county has imported; what it made and a picture of every step lie in DIR afterwards.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openInChromium } from '../tests/harness/chromiumDesk';
import { walkMonth, type Made } from '../tests/journey/month';
import { buildIfStale } from './lib/build.mts';
import { findChromium } from './lib/chromium.mts';

const words = process.argv.slice(2);
const json = words.includes('--json');
const outAt = words.indexOf('--out');
const out = path.resolve((outAt >= 0 ? words[outAt + 1] : undefined) ?? 'demo-out');

const tell = (line: string): void => void (json ? process.stderr : process.stdout).write(`${line}\n`);

function keep(made: Made): readonly string[] {
  return made.files.map((file) => {
    copyFileSync(file, path.join(out, path.basename(file)));
    return path.basename(file);
  });
}

function summary(made: Made, files: readonly string[], pictures: readonly string[]): string {
  return [
    `# 白阳镇人民政府 ${made.period} 的一个月`,
    '',
    ...made.steps.map((step, at) => `${at + 1}. ${step}`),
    '',
    '## 做出来的文件',
    '',
    ...files.map((name) => `- ${name}`),
    '',
    '## 每一步的截图',
    '',
    ...pictures.map((name) => `- screenshots/${name}`),
    '',
  ].join('\n');
}

async function run(executable: string, scratch: string): Promise<void> {
  const pictures: string[] = [];
  mkdirSync(path.join(out, 'screenshots'), { recursive: true });
  const open = async (name: string) => {
    const folder = path.join(scratch, name);
    mkdirSync(folder);
    return openInChromium(executable, folder);
  };
  const made = await walkMonth(open, async (page, name) => {
    const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(out, 'screenshots', file) });
    pictures.push(file);
    tell(`  ${file}`);
  });
  const files = keep(made);
  writeFileSync(path.join(out, 'summary.md'), summary(made, files, pictures));
  writeFileSync(
    path.join(out, 'summary.json'),
    `${JSON.stringify({ period: made.period, steps: made.steps, files, pictures }, null, 2)}\n`,
  );
  if (json) process.stdout.write(`${JSON.stringify({ out, files, pictures })}\n`);
  tell(`做好了，都在 ${out}：`);
  for (const name of [...files, 'summary.md', 'summary.json']) tell(`  ${name}`);
}

await buildIfStale();
const found = await findChromium();
if ('missing' in found) {
  process.stderr.write(`没有能用的浏览器：${found.missing}\n`);
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-demo-'));
  try {
    await run(found.path, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
