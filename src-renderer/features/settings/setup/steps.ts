import type { SetupDraft } from './draft';

/** What every step gets. */
export interface StepProps {
  draft: SetupDraft;
  /** The unit can no longer change: the key was made for it. */
  locked: boolean;
  onChange: (change: Partial<SetupDraft>) => void;
  onNext: () => void;
  onBack: () => void;
}
