import { boardsAndChannels } from './boardsAndChannels';
import { catalogueVersions } from './catalogueVersions';
import { countedBooks } from './countedBooks';
import { MigrationPath } from './path';
import { publicationList } from './publicationList';
import { reviewHistory } from './reviewHistory';

const first = {
  settings: 'key',
  officers: 'id',
  catalogues: 'catalogue',
  catalogueItems: 'id',
  nilConfirmations: 'id',
  documents: 'id',
  records: 'id, &indexNumber, formedOn',
  events: 'id, on, kind',
  requests: 'id, receivedOn',
  cases: 'id, receivedOn',
  complaints: 'id, on',
  organisation: 'asOf',
  returns: 'id',
  packages: 'id',
  refusals: 'id',
  outbox: '++seq',
  meta: 'key',
};

export const migrations = MigrationPath.startingAt(1, first)
  .then(publicationList)
  .then(reviewHistory)
  .then(catalogueVersions)
  .then(countedBooks)
  .then(boardsAndChannels);

/** The schema version this program writes. */
export const schemaVersion = migrations.current;
