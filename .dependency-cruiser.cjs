// Which room may import what. `src-domain ← src-bridge ← (src-main | src-renderer)`; nothing points back.
// One planted violation of each rule is in tests/rules/rooms.test.ts.
const test = '\\.test\\.tsx?$';
const npm = (name) => `(^|/)node_modules/${name}/`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'domain-stands-alone',
      'The rules of the office are plain TypeScript: no package, no Node, no JSON. Take data as arguments.',
      { path: '^src-domain/', pathNot: test },
      { pathNot: '^src-domain/' },
    ),
    rule(
      'domain-tests-stay-low',
      'A unit test of the domain may use shipped data and schemas (src-bridge/resources, payload), nothing else above it. Tests across walls live in tests/.',
      { path: `^src-domain/.*${test}` },
      { path: '^src-(bridge|main|renderer)/', pathNot: '^src-bridge/(resources|payload)/' },
    ),
    rule(
      'bridge-knows-domain-and-zod',
      'The bridge states calls and shapes: it imports the domain, zod and shipped JSON only.',
      { path: '^src-bridge/', pathNot: test },
      { pathNot: ['^src-(domain|bridge)/', '^resources/.+\\.json$', npm('zod')] },
    ),
    rule('main-never-sees-renderer', 'What both need goes through src-bridge.', { path: '^src-main/' }, { path: '^src-renderer/' }),
    rule('renderer-never-sees-main', 'What both need goes through src-bridge.', { path: '^src-renderer/' }, { path: '^src-main/' }),
    rule(
      'electron-only-in-its-room',
      'Only src-main/electron may import electron; any host must do without it.',
      { path: '^src-(main|renderer)/', pathNot: '^src-main/electron/' },
      { path: ['^electron(/|$)', npm('electron')] },
    ),
    rule(
      'shells-stand-apart',
      'electron, loopback and cli do not import one another: what they share is in src-main/host.',
      { path: '^src-main/(electron|loopback|cli)/' },
      { path: '^src-main/(electron|loopback|cli)/', pathNot: '^src-main/$1/' },
    ),
    rule(
      'host-below-shells',
      'What any host does knows no shell.',
      { path: '^src-main/host/' },
      { path: '^src-main/(electron|loopback|cli)/' },
    ),
    rule(
      'dexie-only-in-store',
      'Only src-renderer/store knows tables and indexes; ask one of its repositories.',
      { path: '^src-(main|renderer)/', pathNot: '^src-renderer/store/' },
      { path: npm('dexie(-react-hooks)?') },
    ),
    rule(
      'store-knows-no-page',
      'The store is below the pages: it imports no feature, part, frame or sentence.',
      { path: '^src-renderer/store/' },
      { path: '^src-renderer/(features|ui|shell|strings)/' },
    ),
    rule(
      'no-feature-imports-a-feature',
      'Share through the domain, the store or ui; link by route.',
      { path: '^src-renderer/features/([^/]+)/' },
      { path: '^src-renderer/features/([^/]+)/', pathNot: '^src-renderer/features/$1/' },
    ),
    rule(
      'ui-knows-no-office',
      'Any app would want a part of ui: it knows no feature, store, host, bridge or topic (the kernel is allowed).',
      { path: '^src-renderer/ui/' },
      { path: ['^src-renderer/(features|store|shell|hosts)/', '^src-bridge/', '^src-domain/(?!kernel/)'] },
    ),
    rule(
      'strings-know-no-page',
      'Sentences know codes of the domain, not who shows them.',
      { path: '^src-renderer/strings/' },
      { path: '^src-renderer/(features|store|ui|shell|hosts)/' },
    ),
    rule('no-cycles', 'Neither file can be read first. Move what both need below them.', {}, { circular: true }),
    rule(
      'nothing-ships-tests',
      'Shipped code imports no test, builder or fixture.',
      { path: '^src-', pathNot: test },
      { path: ['^tests/', test] },
    ),
    rule(
      'ships-with-its-packages',
      'Shipped code uses `dependencies`; electron is provided by the shell itself.',
      { path: '^src-', pathNot: test },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('electron') },
    ),
    rule('not-to-unresolvable', 'Nothing is at this path.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.cache|\\.tsbuild|tests/(planted|fixtures))/' },
    // Type-only imports cross walls too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
