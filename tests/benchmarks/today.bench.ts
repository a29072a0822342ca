import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { bigCatalogue } from '../builders/bigCatalogue';
import { todayOpening } from './todayOpening';

/** `npm run bench -- today`: whether 今日 can answer while it is opened, with the real catalogue and with one of many periods. */
export async function* bench(): AsyncIterable<string> {
  yield* todayOpening(townshipCatalogue, 20_000);
  yield* todayOpening(bigCatalogue(500), 20_000);
}
