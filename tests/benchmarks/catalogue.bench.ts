import { bigCatalogue } from '../builders/bigCatalogue';
import { todayStart } from './todayStart';

const size = { items: 10_000, records: 20_000 } as const;

/** `npm run bench -- catalogue`: an office ten times the size of the real county's. */
export async function* bench(): AsyncGenerator<string> {
  yield* todayStart(bigCatalogue(size.items), size.records);
}
