import type { CalendarSource } from '../../../src-domain/calendar/types';
import { bindsUnit } from '../../../src-domain/catalogue/promises';
import type { Catalogue } from '../../../src-domain/catalogue/types';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { settingsText } from '../../strings/settings';
import { setupText } from '../../strings/setup';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { Check } from '../../ui/Checks';
import { KeyValue } from '../../ui/KeyValue';
import { Sheet } from '../../ui/Sheet';

const words = settingsText.data;

interface DataSheetProps {
  unit: UnitProfile;
  catalogue: Catalogue;
  calendar: CalendarSource;
  localCalendar: boolean;
  onLocalCalendar: (on: boolean) => void;
}

/** Which catalogue and which days the desk counts with. */
export function DataSheet({ unit, catalogue, calendar, localCalendar, onLocalCalendar }: DataSheetProps) {
  const mine = catalogue.items.filter((item) => bindsUnit(item, unit)).length;
  const years = calendar.years.map(({ year }) => year);
  const facts = [
    {
      term: words.catalogue,
      detail: (
        <>
          <div>
            {setupText.data.catalogueOf(catalogue.items.length, catalogue.version)}，{words.from(catalogue.validFrom)}
          </div>
          <div className="second">
            {setupText.data.mine(mine)}；{setupText.data.others(catalogue.items.length - mine)}
          </div>
        </>
      ),
    },
    {
      term: words.calendar,
      detail: (
        <>
          <div>{words.through(calendar.knownThrough)}</div>
          <div className="second">{words.years(Math.min(...years), Math.max(...years))}</div>
        </>
      ),
      action: <LinkButton href={href('catalogue', ['incoming'])}>{words.fromCounty}</LinkButton>,
    },
  ];
  return (
    <Sheet title={words.title}>
      <KeyValue facts={facts} />
      {calendar.local === null ? null : (
        <div className="settings-ready">
          <Check checked={localCalendar} onChange={onLocalCalendar}>
            {words.local}
          </Check>
          <p className="muted small">{calendar.local.warning}</p>
        </div>
      )}
    </Sheet>
  );
}
