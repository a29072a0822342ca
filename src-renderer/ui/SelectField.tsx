import { Select } from 'antd';
import { Field, type FieldWords } from './Field';
import { changed } from './mended';
import { commonText } from '../strings/common';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

interface SelectFieldProps<Value extends string> extends FieldWords {
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly Option<Value>[];
  placeholder?: string;
  /** `full` for long titles. */
  width?: 'medium' | 'full';
}

/** One of a list too long for cards; typing finds. */
export function SelectField<Value extends string>({
  id,
  label,
  hint,
  error,
  optional = false,
  value,
  options,
  onChange,
  placeholder = commonText.choose,
  width = 'medium',
}: SelectFieldProps<Value>) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(links) => (
        <Select<Value>
          {...links}
          className={`width-${width}`}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={placeholder}
          options={[...options]}
          {...(value === undefined ? {} : { value })}
          onChange={(next) => {
            changed(id, true);
            onChange(next);
          }}
        />
      )}
    </Field>
  );
}
