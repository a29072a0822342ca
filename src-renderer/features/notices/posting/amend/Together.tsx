import { postingAmendText as text } from '../../../../strings/postingAmends';
import { Check } from '../../../../ui/Checks';
import { FieldGroup } from '../../../../ui/Field';

interface TogetherProps {
  id: string;
  /** Sheets registered in the same act, the one on the page left out; nothing is asked where there are none. */
  others: number;
  words: (others: number) => string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** The same for the other sheets of the act. */
export function Together({ id, others, words, checked, onChange }: TogetherProps) {
  if (others === 0) return null;
  return (
    <FieldGroup id={id} label={text.others} optional>
      <Check checked={checked} onChange={onChange}>
        {words(others)}
      </Check>
    </FieldGroup>
  );
}
