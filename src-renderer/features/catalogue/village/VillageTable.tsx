import { useState } from 'react';
import { tidyVillageName } from '../../../../src-domain/catalogue/village/pastedNames';
import { renameVillage, retireVillage, type Village } from '../../../../src-domain/catalogue/village/villages';
import { villageText } from '../../../strings/village';
import { Button, TextButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { SidePanel } from '../../../ui/SidePanel';
import { StackForm } from '../../../ui/StackForm';
import { StateMark } from '../../../ui/StateMark';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { useVillageQuery, villageHref, type VillageQuery } from './query';
import type { Listing } from './useListing';

const text = villageText.list;

interface Acts {
  readonly rename: (village: Village) => void;
  readonly retire: (village: Village) => void;
  readonly restore: (village: Village) => void;
}

const columnsFor = ({ rename, retire, restore }: Acts, query: VillageQuery): readonly Column<Village>[] => [
  { id: 'name', header: text.name, names: true, cell: ({ id, name }) => <a href={villageHref(['of', id], query)}>{name}</a> },
  { id: 'former', header: text.formerly, cell: ({ formerNames }) => formerNames.join('、') },
  { id: 'since', header: text.since, width: '8em', cell: ({ since }) => since },
  {
    id: 'state',
    header: text.state,
    width: '11em',
    cell: ({ retiredOn }) => (
      <StateMark tone={retiredOn === null ? 'green' : 'grey'}>{retiredOn === null ? text.active : text.retired(retiredOn)}</StateMark>
    ),
  },
  {
    id: 'action',
    header: text.action,
    width: '8em',
    cell: (village) => (
      <span className="row-actions">
        <TextButton label={text.renameOf(village.name)} onClick={() => rename(village)}>
          {text.rename}
        </TextButton>
        {village.retiredOn === null ? (
          <TextButton label={text.retireOf(village.name)} onClick={() => retire(village)}>
            {text.retire}
          </TextButton>
        ) : (
          <TextButton label={text.restoreOf(village.name)} onClick={() => restore(village)}>
            {text.restore}
          </TextButton>
        )}
      </span>
    ),
  },
];

interface RenameProps {
  villages: readonly Village[];
  village: Village;
  listing: Listing;
  onDone: () => void;
}

function RenameForm({ villages, village, listing, onDone }: RenameProps) {
  const [name, setName] = useState(village.name);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const tidy = tidyVillageName(name, []);
    const renamed = renameVillage(villages, village.id, tidy);
    const words = { 'name-missing': text.nameMissing, 'name-taken': text.nameTaken };
    if (!renamed.ok) return setProblems([{ field: 'village-rename', text: words[renamed.error] }]);
    await listing.change(renamed.value, text.renamed(village.name, tidy), villages);
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p className="second">{text.renameWhat}</p>
      <TextField
        id="village-rename"
        label={text.newName}
        error={problemOf(problems, 'village-rename')}
        value={name}
        onChange={setName}
        maxLength={20}
        autoFocus
      />
      <div className="form-actions">
        <Button type="submit" kind="primary">
          {text.keepName}
        </Button>
      </div>
    </StackForm>
  );
}

/** The villages of the list; none is taken out, so what was registered stays readable. */
export function VillageTable({ villages, listing }: { villages: readonly Village[]; listing: Listing }) {
  const [query, today] = [useVillageQuery(), useToday()];
  const [renaming, setRenaming] = useState<Village>();
  const acts: Acts = {
    rename: setRenaming,
    retire: ({ id, name }) => void listing.change(retireVillage(villages, id, today), text.didRetire(name), villages),
    restore: ({ id, name }) => void listing.change(retireVillage(villages, id, null), text.didRestore(name), villages),
  };
  return (
    <Sheet title={text.villages(villages.filter(({ retiredOn }) => retiredOn === null).length)} padding="tight">
      <PlainTable
        caption={text.caption}
        captionHidden
        columns={columnsFor(acts, query)}
        rows={villages}
        rowKey={({ id }) => id}
        rowClass={({ retiredOn }) => (retiredOn === null ? undefined : 'muted')}
        pageSize={20}
        empty={<EmptyState title={villageText.emptyTitle}>{villageText.emptyFor}</EmptyState>}
      />
      <SidePanel
        open={renaming !== undefined}
        title={renaming === undefined ? '' : text.renameTitle(renaming.name)}
        onClose={() => setRenaming(undefined)}
      >
        {renaming === undefined ? null : (
          <RenameForm villages={villages} village={renaming} listing={listing} onDone={() => setRenaming(undefined)} />
        )}
      </SidePanel>
    </Sheet>
  );
}
