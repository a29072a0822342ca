import type { ItemPostings } from '../../../../src-domain/catalogue/village/postingIndex';
import type { VillagePosting } from '../../../../src-domain/catalogue/village/posting';
import { planCorrection } from '../../../../src-domain/catalogue/village/register';
import { villageText as text } from '../../../strings/village';
import { Button } from '../../../ui/Button';
import { RegisterForm } from './RegisterForm';
import type { Registering } from './useRegistering';

interface CorrectFormProps {
  posting: VillagePosting;
  /** What is registered of the same village and item. */
  postings: ItemPostings;
  registering: Registering;
  onDone: () => void;
  onLeave: () => void;
}

/** Another day, name or note for something registered. */
export function CorrectForm({ posting, postings, registering, onDone, onLeave }: CorrectFormProps) {
  return (
    <>
      <RegisterForm
        registering={registering}
        initial={posting}
        keepWords={text.panel.keepCorrection}
        trouble={({ on, by, note }) =>
          planCorrection(posting, { on, by, note }, postings).ok ? undefined : { field: 'village-on', text: text.register.twice }
        }
        onKeep={async ({ on, by, note }) => {
          const change = planCorrection(posting, { on, by, note }, postings);
          if (change.ok) await registering.correct(posting, change.value);
          onDone();
        }}
      />
      <Button onClick={onLeave}>{text.panel.leave}</Button>
    </>
  );
}
