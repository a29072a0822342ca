import { villageText as text } from '../../../strings/village';
import { Check } from '../../../ui/Checks';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { goVillage, type VillageQuery } from './query';

const all = 'all';

interface FiltersProps {
  groups: readonly string[];
  name: string;
  onName: (name: string) => void;
  query: VillageQuery;
}

/** Which villages and items the board shows. */
export function Filters({ groups, name, onName, query }: FiltersProps) {
  return (
    <div className="village-filters">
      <TextField id="village-find" label={text.villageFilter} optional={false} width="short" value={name} onChange={onName} />
      <SelectField
        id="village-class"
        label={text.classFilter}
        value={query.group === '' ? all : query.group}
        onChange={(group) => goVillage([], { ...query, group: group === all ? '' : group })}
        options={[{ value: all, label: text.allClasses }, ...groups.map((value) => ({ value, label: value }))]}
      />
      <Check checked={query.onlyMissing} onChange={(onlyMissing) => goVillage([], { ...query, onlyMissing })}>
        {text.onlyMissing}
      </Check>
    </div>
  );
}
