import { channelsText as text } from '../../strings/channels';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';

/** Nothing was approved for everybody yet. */
export function NoRecords() {
  return (
    <EmptyState title={text.none} action={<LinkButton href={href('review')}>{text.toReview}</LinkButton>}>
      {text.noneWhat}
    </EmptyState>
  );
}
