import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import packageJson from './package.json' with { type: 'json' };

const from = (path: string): string => resolve(import.meta.dirname, path);

// `"type": "module"` makes every .js an ES module, so what Electron loads is named .cjs.
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
  // Electron 25 cannot import() from inside an asar; require() works there.
  dynamicImportInCjs: false,
} as const;

/** Not bundled: PGlite finds its wasm and data beside itself, pg-native is an optional extra of pg that nobody installs. */
const stayOutside = ['@electric-sql/pglite', 'pg-native'];

export default defineConfig({
  main: {
    define: { APP_VERSION: JSON.stringify(packageJson.version) },
    build: {
      target: 'node18.15',
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        external: stayOutside,
        input: {
          index: from('src-main/electron/index.ts'),
          loopback: from('src-main/loopback/index.ts'),
          gongkai: from('src-main/cli/gongkai.ts'),
          'extraction-worker': from('src-main/host/extraction/worker.ts'),
          'package-worker': from('src-main/host/county/checkWorker.ts'),
          'catalogue-worker': from('src-main/host/catalogue/worker.ts'),
          'picture-worker': from('src-main/host/pictures/worker.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: 'node18.15',
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload cannot be an ES module and cannot load a second file.
      rolldownOptions: { input: { index: from('src-main/electron/preload.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: from('src-renderer'),
    plugins: [react()],
    build: {
      outDir: from('out/renderer'),
      emptyOutDir: true,
      target: 'chrome108',
      cssTarget: 'chrome108',
      minify: true,
      // A font or picture inlined as data: would be refused by font-src 'self'.
      assetsInlineLimit: 0,
      rolldownOptions: { input: from('src-renderer/index.html') },
    },
    worker: { format: 'es' },
  },
});
