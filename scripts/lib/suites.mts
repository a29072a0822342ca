// Running one vitest suite: a live line while it runs, its own report as JSON, the output only when something failed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Names of skipped tests. */
  readonly skippedNames: readonly string[];
}

export interface Suite {
  readonly name: string;
  /** Arguments of `vitest run`. */
  readonly args: readonly string[];
  /** A program that starts it, `unshare` for the run without a network. */
  readonly inside?: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function countOf(report: Report, ended: number): Count {
  // A file that breaks before its first test counts as one failure; so does a run that fails without naming a test.
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = report.numFailedTests + broken;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skippedNames = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && ended !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    skippedNames,
  };
}

/** Tests that passed at a second try only; their first failure stays in the report. */
const secondTries = ({ testResults }: Report): readonly string[] =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `!!! passed at the second try only: ${fullName}\n${failureMessages[0] ?? ''}`);

/** One line that is written over on a terminal; elsewhere only the last one is printed. */
function progress(name: string): { readonly show: (line: string) => void; readonly end: (line: string) => void } {
  const live = process.stdout.isTTY;
  return {
    show: (line) => void (live && process.stdout.write(`\r\u001b[K… ${name}: ${line.slice(0, 100)}`)),
    end: (line) => void process.stdout.write(`${live ? '\r\u001b[K' : ''}${line}\n`),
  };
}

/** Runs vitest and counts; what it says is printed only when something failed. */
export function runSuite({ name, args, inside = [] }: Suite): Promise<Count> {
  const json = inRoot('test-results', `${name}.json`);
  rmSync(json, { force: true });
  const vitest = [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${json}`,
  ];
  const [program = process.execPath, ...before] = inside;
  const words = inside.length > 0 ? [...before, process.execPath, ...vitest] : vitest;
  const child = spawn(program, words, { cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  const line = progress(name);
  const startedAt = Date.now();
  let output = '';
  const hear = (text: string): void => {
    output += text;
    line.show(text.trim().split('\n').pop() ?? '');
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((done) => {
    child.once('close', (code) => {
      const ended = code ?? 1;
      const report = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Report) : undefined;
      const count = report === undefined ? { passed: 0, failed: 1, skipped: 0, skippedNames: [] } : countOf(report, ended);
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
      line.end(
        `${count.failed > 0 ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds} s)`,
      );
      if (count.failed > 0) console.log(output);
      else if (report !== undefined) for (const name of secondTries(report)) console.log(name);
      done(count);
    });
  });
}
