import { judgeTrustStep } from '../../../../src-domain/packages/countyKeys';
import type { TrustList } from '../../../../src-domain/packages/trustList';
import { incomingText } from '../../../strings/incoming';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { TrustCompare } from './TrustCompare';

const text = incomingText.trust;

interface TrustCandidateProps {
  held: TrustList | null;
  list: TrustList;
  onUse: () => Promise<void>;
  onLeave: () => void;
}

/** A list of the county's keys: compared the first time and whenever the county's own key is another; else only newer. */
export function TrustCandidate({ held, list, onUse, onLeave }: TrustCandidateProps) {
  const step = judgeTrustStep(held, list);
  const leave = <Button onClick={onLeave}>{incomingText.leave}</Button>;
  if (!step.ok) return <Notice tone="red" live {...text.troubles[step.error]} action={leave} />;
  switch (step.value) {
    case 'unchanged':
      return <Notice tone="green" live what={text.unchanged} action={leave} />;
    case 'first':
    case 'compare':
      return <TrustCompare list={list} again={step.value === 'compare'} onUse={onUse} onLeave={onLeave} />;
    case 'same-keys':
      return (
        <Sheet
          title={text.next}
          footer={
            <>
              {leave}
              <Button kind="primary" onClick={() => void onUse()}>
                {text.useNext}
              </Button>
            </>
          }
        >
          <p>{text.nextWhat(held?.version ?? 0, list.version)}</p>
        </Sheet>
      );
  }
}
