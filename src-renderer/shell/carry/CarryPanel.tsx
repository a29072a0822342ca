import { useState } from 'react';
import { carryText as text, carryTroubles, sizeText } from '../../strings/carry';
import { Button, TextButton } from '../../ui/Button';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { Notice } from '../../ui/Notice';
import { SidePanel } from '../../ui/SidePanel';
import { StackForm } from '../../ui/StackForm';
import { TextField } from '../../ui/TextField';
import { Waiting } from '../../ui/WorkProgress';
import { useCarry, type Carried, type CarriedFrom, type Target } from './useCarry';

const elsewhere = 'elsewhere';

const optionsOf = (targets: readonly Target[]) => [
  ...targets.map(({ path, label, freeBytes }) => ({ value: path, label, hint: `${path}，${text.free(sizeText(freeBytes))}` })),
  { value: elsewhere, label: text.typed, hint: text.typedHint },
];

interface CarryProps {
  folder: CarriedFrom;
  name: string;
  onCarried?: (copy: Carried) => void;
  onClose: () => void;
}

function Carry({ folder, name, onCarried, onClose }: CarryProps) {
  const { targets, look, carry, busy, carried, trouble } = useCarry(folder, name, onCarried);
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  if (targets === undefined) return <Waiting>{text.looking}</Waiting>;
  const place = chosen ?? targets.find(({ removable }) => removable)?.path;
  const to = place === elsewhere ? typed.trim() : (place ?? '');
  const start = () => {
    setAsked(true);
    if (to !== '') void carry(to);
  };
  if (carried !== undefined)
    return (
      <div className="stack">
        <Notice tone="green" what={text.done(carried.path)} todo={text.doneTodo} live />
        <Button onClick={onClose}>{text.close}</Button>
      </div>
    );
  return (
    <StackForm onSubmit={start}>
      <p>
        <span className="muted">{text.file}：</span>
        {name}
      </p>
      {targets.some(({ removable }) => removable) ? null : (
        <Notice tone="grey" what={text.noStick} todo={text.noStickTodo} action={<TextButton onClick={look}>{text.again}</TextButton>} />
      )}
      <ChoiceCards
        id="carry-place"
        legend={text.where}
        value={place}
        onChange={setChosen}
        options={optionsOf(targets)}
        error={asked && place === undefined ? text.needPlace : undefined}
      />
      {place === elsewhere ? (
        <TextField
          id="carry-path"
          label={text.path}
          hint={text.pathHint}
          value={typed}
          onChange={setTyped}
          error={asked && to === '' ? text.needPath : undefined}
        />
      ) : null}
      {trouble === undefined ? null : <Notice tone="red" {...carryTroubles[trouble]} live />}
      {busy ? <Waiting>{text.going}</Waiting> : null}
      <Button type="submit" kind="primary" busy={busy} label={text.go}>
        {text.go}
      </Button>
    </StackForm>
  );
}

/** Takes one made file out of the desk, and says whether it arrived whole. */
export function CarryPanel({ open, ...rest }: CarryProps & { open: boolean }) {
  return (
    <SidePanel open={open} title={text.title} onClose={rest.onClose} width={520}>
      {open ? <Carry key={rest.name} {...rest} /> : null}
    </SidePanel>
  );
}
