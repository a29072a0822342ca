import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Field, type FieldLinks, type FieldWords } from './Field';
import { changed } from './mended';
import './typedField.css';

/** A day or a month by its own notation, in a box that takes the ways officers type it. */
export interface TypedValueProps<Value extends string> extends FieldWords {
  value: Value | null;
  /** `null` while what is typed is no value. */
  onChange: (value: Value | null) => void;
}

interface Reading<Value extends string> {
  /** What is typed as a value; undefined while it is none. */
  read: (text: string) => Value | undefined;
  /** Stands in the empty box: words, for an example would look like a value. */
  placeholder: string;
  /** Controls after the box; what they `change` it to counts as typed. */
  beside: (change: (text: string) => void) => ReactNode;
}

interface TypedBoxProps<Value extends string> extends Pick<TypedValueProps<Value>, 'value' | 'onChange'>, Reading<Value> {
  links: FieldLinks;
  onOdd: (odd: boolean) => void;
}

function TypedBox<Value extends string>({ value, onChange, read, placeholder, beside, links, onOdd }: TypedBoxProps<Value>) {
  const [typed, setTyped] = useState<string>(value ?? '');
  const [seen, setSeen] = useState(value);
  // What was told and has not come back yet: an address takes a moment to change, and typing goes on meanwhile.
  const [told, setTold] = useState<readonly (Value | null)[]>([]);
  if (value !== seen) {
    setSeen(value);
    const at = told.indexOf(value);
    setTold(told.slice(at + 1));
    // A value set from outside replaces what was typed; our own does not disturb the typing.
    if (at === -1) setTyped(value ?? '');
  }
  const change = (text: string) => {
    setTyped(text);
    const next = read(text) ?? null;
    const last = told.length === 0 ? seen : told.at(-1);
    if (next !== last) setTold([...told, next]);
    onChange(next);
    if (text === '' || next !== null) onOdd(false);
  };
  const leave = () => {
    const found = read(typed);
    if (found !== undefined) setTyped(found);
    onOdd(typed.trim() !== '' && found === undefined);
  };
  return (
    <span className="date-row">
      <Input
        {...links}
        inputMode="numeric"
        autoComplete="off"
        placeholder={placeholder}
        value={typed}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      {beside(change)}
    </span>
  );
}

interface TypedFieldProps<Value extends string> extends TypedValueProps<Value>, Reading<Value> {
  /** The error once the box is left with something that is no value. */
  odd: string;
}

/** A value that is typed first and tidied on leaving: what DateField and MonthField share. */
export function TypedField<Value extends string>(props: TypedFieldProps<Value>) {
  const { value, onChange, read, placeholder, beside, odd, error, ...words } = props;
  const [isOdd, setOdd] = useState(false);
  const take = (next: Value | null) => {
    changed(words.id, next !== null);
    onChange(next);
  };
  return (
    <Field {...words} error={isOdd ? odd : error} fits={(typed) => read(typed) !== undefined}>
      {(links) => <TypedBox {...{ value, onChange: take, read, placeholder, beside, links }} onOdd={setOdd} />}
    </Field>
  );
}
