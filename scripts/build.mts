// npm run build: out/main, out/preload, out/renderer.
import { build } from './lib/build.mts';

await build();
console.log('已构建到 out/。');
