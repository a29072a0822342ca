import { bigCatalogue } from '../builders/bigCatalogue';
import { bigOffice } from '../builders/bigOffice';
import { everyDeadline } from './everyDeadline';
import { inProcess, searchSize } from './search.bench';
import { todayStart } from './todayStart';

const size = { items: 10_000, records: 20_000 } as const;

/** `npm run bench -- catalogue`: an office ten times the size of the real county's; searching in the page itself is `-- search`. */
export async function* bench(): AsyncIterable<string> {
  const catalogue = bigCatalogue(size.items);
  yield* everyDeadline(catalogue, size.records);
  yield* todayStart(catalogue, size.records);
  yield* inProcess(bigOffice(searchSize.records, searchSize.items));
}
