import { rosterEditText as text } from '../../../../strings/rosterEdit';
import { rostersText } from '../../../../strings/rosters';
import { SelectField } from '../../../../ui/SelectField';
import { TextField } from '../../../../ui/TextField';
import type { TypedRow } from './useEditedRows';
import { everywhere, villagesOf, type ShownRows } from './useShownRows';

/** Which village is looked at, and who is looked for. */
export function Finding({ rows, view }: { rows: readonly TypedRow[]; view: ShownRows }) {
  const villages = villagesOf(rows);
  const options = [...villages].map(([name, count]) => ({
    value: name,
    label: text.villageOption(name === '' ? rostersText.noVillage : name, count),
  }));
  return (
    <div className="rosters-finding">
      {villages.size > 1 ? (
        <SelectField
          id="roster-village"
          label={text.village}
          optional="narrows"
          value={view.village}
          options={[{ value: everywhere, label: text.all(rows.length) }, ...options]}
          onChange={view.toVillage}
        />
      ) : null}
      <TextField id="roster-find" label={text.find} hint={text.findHint} optional="narrows" value={view.find} onChange={view.toFind} />
    </div>
  );
}
