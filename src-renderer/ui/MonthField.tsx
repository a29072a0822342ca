import { addMonths, monthOf, type Month } from '../../src-domain/kernel/month';
import { commonText } from '../strings/common';
import { TextButton } from './Button';
import { useToday } from './today';
import { typedMonth } from './typedDate';
import { TypedField, type TypedValueProps } from './TypedField';

/** A month, typed (202610, 2026年10月) or stepped. */
export function MonthField(props: TypedValueProps<Month>) {
  const today = useToday();
  const from = props.value ?? monthOf(today);
  return (
    <TypedField
      {...props}
      read={(text) => typedMonth(text, today)}
      placeholder={commonText.typeMonth}
      odd={commonText.oddMonth}
      beside={(change) => (
        <>
          <TextButton onClick={() => change(addMonths(from, -1))}>{commonText.monthBefore}</TextButton>
          <TextButton onClick={() => change(addMonths(from, 1))}>{commonText.monthAfter}</TextButton>
        </>
      )}
    />
  );
}
