import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typed = ['src-*/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.{ts,mts}', '*.config.ts'];
const tests = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'];

// The domain must give the same answer for the same input on every machine and every day.
// Each message says what to use instead.
const clock = 'The domain reads no clock: take `today: CalendarDate` as an argument.';
const hostGlobals = {
  process: 'The domain knows no host: take what you need as an argument.',
  window: 'The domain knows no screen: this belongs in src-renderer.',
  document: 'The domain knows no screen: this belongs in src-renderer.',
  globalThis: 'The domain knows no host: take what you need as an argument.',
  console: 'The domain does not speak: return a code, the edge turns it into a sentence.',
  crypto: 'The domain has no cryptography: take the digest or the verdict as an argument; src-main/host computes it.',
  TextEncoder: 'The domain handles text, not bytes: src-main/host and src-renderer encode.',
  TextDecoder: 'The domain handles text, not bytes: src-main/host and src-renderer decode.',
  Buffer: 'The domain handles text, not bytes: src-main/host encodes.',
  fetch: 'Nothing here reaches a network.',
  setTimeout: 'The domain does not wait: return what is to be done and let the caller decide when.',
  setInterval: 'The domain does not wait: return what is to be done and let the caller decide when.',
  performance: clock,
};
const localTime = 'get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)';
const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: 'Reads the time zone of the machine: use kernel/calendarDate (day, addDays).',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: clock },
  { selector: 'MemberExpression[object.name="Date"][property.value="now"]', message: clock },
  {
    selector: `CallExpression[callee.property.name=/^(${localTime}|toLocale(Date|Time)?String)$/]`,
    message: 'Depends on the time zone or language of the machine: use kernel/calendarDate.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The domain does not roll dice: take the id or number as an argument.',
  },
];
const expectedTrouble = 'Expected trouble is a value: return fail(code) from kernel/result.';
const noThrow = [
  { selector: 'ThrowStatement', message: expectedTrouble },
  { selector: 'CallExpression[callee.object.name="Promise"][callee.property.name="reject"]', message: expectedTrouble },
];
// Dexie counts the awaits of a scope only when it sees an async function. Handed a plain one, it loses the transaction after a few
// nested awaits and the reading fails with PrematureCommitError (tests/store/desk.test.ts, the desk without a catalogue).
const asyncScopes = {
  selector: 'CallExpression[callee.property.name="transaction"] > :matches(ArrowFunctionExpression, FunctionExpression)[async=false]',
  message: 'Give the transaction an async function, or Dexie commits it before its last reading.',
};
// day('2026-02-30') in our own code is a programmer's mistake, and the only thing the domain throws for.
const kernelThrowsOnlyRangeErrors = {
  selector: 'ThrowStatement:not([argument.type="NewExpression"][argument.callee.name="RangeError"])',
  message: 'Kernel constructors throw RangeError for a mistake in our own code; for anything else return fail(code).',
};

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'coverage/', '.cache/', '.tsbuild/', 'tests/fixtures/', 'tests/planted/', 'resources/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    // One program over all rooms: a third faster than one a room. What a room may see is TypeScript's own business (tsc --build).
    languageOptions: { parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      // React event handlers may be async; everything else that ignores a promise is reported.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Off: [...text] counts code points, and that is what we want to count.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Off: they dispute taste more often than they find a mistake, or cost seconds for what cannot occur here.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['src-renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['src-renderer/store/**/*.ts'], rules: { 'no-restricted-syntax': ['error', asyncScopes] } },
  {
    files: ['src-domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noClock, ...noThrow],
      'no-restricted-globals': ['error', ...Object.entries(hostGlobals).map(([name, message]) => ({ name, message }))],
    },
  },
  {
    files: ['src-domain/kernel/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock, kernelThrowsOnlyRangeErrors] },
  },
  {
    // Tests read JSON fixtures and page values freely; `any` itself stays forbidden.
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
