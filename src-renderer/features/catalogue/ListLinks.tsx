import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import { proposalsText } from '../../strings/proposals';
import { versionsText } from '../../strings/versions';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';

/** From the list of items to what stands beside it. */
export const ListLinks = () => (
  <span className="row">
    <LinkButton href={href('catalogue', ['versions'])}>{versionsText.history.link}</LinkButton>
    <LinkButton href={href('catalogue', ['proposals'])}>{proposalsText.link}</LinkButton>
    <LinkButton href={href('catalogue', ['proposals', 'new'])}>{proposalsText.toAdd}</LinkButton>
  </span>
);

/** From an item to a wish for it. */
export const ProposeChange = ({ item }: { item: CatalogueItem }) => (
  <LinkButton href={href('catalogue', ['proposals', 'for', item.id])}>{proposalsText.toChange}</LinkButton>
);
