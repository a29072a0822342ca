import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import { placesText } from '../../strings/places';
import { proposalsText } from '../../strings/proposals';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';

/** From the list of items to what stands beside it, in the order officers need it. */
export const ListLinks = () => (
  <nav className="catalogue-places" aria-label={placesText.label}>
    {placesText.links.map(({ path, words }) => (
      <a key={words} href={href('catalogue', path)}>
        {words}
      </a>
    ))}
  </nav>
);

/** From an item to a wish for it. */
export const ProposeChange = ({ item }: { item: CatalogueItem }) => (
  <LinkButton href={href('catalogue', ['proposals', 'for', item.id])}>{proposalsText.toChange}</LinkButton>
);
