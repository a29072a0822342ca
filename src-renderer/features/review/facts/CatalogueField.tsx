import { bindsUnit } from '../../../../src-domain/catalogue/promises';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import { useCatalogue } from '../../../store';
import { factsText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import type { Office } from '../useOffice';
import { suggestItems } from './suggestItems';
import './facts.css';

const noItem = 'none';

export const itemWords = ({ id, level1, level2 }: CatalogueItem): string => `${id} ${level1} · ${level2}`;

/** The items of this unit; one of another 主体 binds nobody here. */
export function useOwnItems({ unit }: Office): readonly CatalogueItem[] {
  const catalogue = useCatalogue();
  return (catalogue?.items ?? []).filter((item) => bindsUnit(item, unit));
}

interface CatalogueFieldProps {
  id: string;
  office: Office;
  title: string;
  value: string | null;
  onChange: (value: string | null) => void;
  /** Whether 不对应目录事项 may be chosen. */
  optional: boolean;
  error?: string | undefined;
}

/** One item of the catalogue: typing finds it, and the title suggests some. */
export function CatalogueField({ id, office, title, value, onChange, optional, error }: CatalogueFieldProps) {
  const items = useOwnItems(office);
  const suggested = suggestItems(items, title).filter((item) => item.id !== value);
  const options = items.map((item) => ({ value: item.id, label: itemWords(item) }));
  return (
    <>
      <SelectField
        id={id}
        label={text.item}
        hint={optional ? text.itemHint : text.itemNeeded}
        error={error}
        optional={optional}
        value={value ?? (optional ? noItem : undefined)}
        options={optional ? [{ value: noItem, label: text.noItem }, ...options] : options}
        onChange={(next) => onChange(next === noItem ? null : next)}
      />
      {suggested.length === 0 ? null : (
        <div className="review-suggested">
          <span className="second small">{text.suggested}</span>
          {suggested.map((item) => (
            <Button key={item.id} size="small" onClick={() => onChange(item.id)}>
              {itemWords(item)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
