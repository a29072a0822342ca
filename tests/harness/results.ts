import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../test-results/', import.meta.url));

/** A path under test-results/, which git ignores. */
export const results = (...parts: string[]): string => path.join(folder, ...parts);
