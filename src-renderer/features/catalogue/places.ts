import type { ComponentType } from 'react';
import { ImportPlace } from './import';
import { Incoming } from './incoming';
import { VillagePlace } from './village';
import { CardsPlace } from './cards/CardsPlace';
import { ProposalsPlace } from './proposals';
import { VersionsPlace } from './versions';
import { Flows } from './flows';
import { RegistersPlace } from './registers';

export interface PlaceProps {
  /** What follows the place's own word in the address. */
  readonly path: readonly string[];
}

/** The places of 目录 beside the list and the items, by the word of their address. Items begin with a capital letter, places with a small one. */
export const places: Readonly<Record<string, ComponentType<PlaceProps>>> = {
  import: ImportPlace,
  incoming: Incoming,
  village: VillagePlace,
  cards: CardsPlace,
  versions: VersionsPlace,
  proposals: ProposalsPlace,
  flows: Flows,
  registers: RegistersPlace,
};
