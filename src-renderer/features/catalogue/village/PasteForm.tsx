import { useState } from 'react';
import { readPastedNames, type PastedNames } from '../../../../src-domain/catalogue/village/pastedNames';
import { addVillages, type Village } from '../../../../src-domain/catalogue/village/villages';
import { useSettings } from '../../../store';
import { villageText } from '../../../strings/village';
import { Button } from '../../../ui/Button';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import type { Listing } from './useListing';

const text = villageText.list;

/** What may stand before a village's name on the unit's own papers: 彭阳县, 白阳镇. */
function usePlaces(): readonly string[] {
  const unit = useSettings()?.unit;
  return unit === undefined ? [] : [unit.county.name, unit.name.replace(/人民政府$/u, '')];
}

/** What the pasted text comes to, before anything is kept. */
function Reading({ read, fresh }: { read: PastedNames; fresh: number }) {
  const said = [
    text.found(fresh, read.names.length - fresh),
    ...(read.shortened > 0 ? [text.shortened(read.shortened)] : []),
    ...(read.repeated.length > 0 ? [text.repeated(read.repeated.join('、'))] : []),
  ];
  return <Notice tone={fresh > 0 ? 'blue' : 'grey'} live what={said[0]} todo={said.slice(1).join('；')} />;
}

const problemsOf = (read: PastedNames, fresh: number): readonly FieldProblem[] => [
  ...read.odd.map(({ line, text: given, trouble }) => ({ field: 'village-names', text: text.odd(line, given, text.oddWhy[trouble]) })),
  ...(fresh === 0 && read.odd.length === 0 ? [{ field: 'village-names', text: text.nothing }] : []),
];

/** Names of villages, typed or pasted, one a line: all are taken in, or none while a line is no name. */
export function PasteForm({ villages, listing }: { villages: readonly Village[]; listing: Listing }) {
  const [pasted, setPasted] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [places, today] = [usePlaces(), useToday()];
  const read = readPastedNames(pasted, places);
  const known = new Set(villages.map(({ name }) => name));
  const fresh = read.names.filter((name) => !known.has(name)).length;
  const add = async () => {
    const found = problemsOf(read, fresh);
    setProblems(found);
    if (found.length > 0) return;
    await listing.change(addVillages(villages, read.names, today), text.added(fresh), villages);
    setPasted('');
  };
  return (
    <Sheet title={text.paste} padding="tight">
      <div className="village-paste">
        <StackForm problems={problems} onSubmit={add}>
          <TextField
            id="village-names"
            label={text.pasteLabel}
            hint={text.pasteHint}
            error={problemOf(problems, 'village-names') === undefined ? undefined : read.odd.length > 0 ? text.oddTodo : text.nothing}
            lines={8}
            value={pasted}
            onChange={setPasted}
          />
          {pasted.trim() === '' ? null : <Reading read={read} fresh={fresh} />}
          <div className="form-actions">
            <Button type="submit" kind={villages.length === 0 ? 'primary' : 'plain'}>
              {text.add(fresh)}
            </Button>
          </div>
        </StackForm>
      </div>
    </Sheet>
  );
}
