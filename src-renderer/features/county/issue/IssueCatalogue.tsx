import { useState } from 'react';
import { catalogueSchema, townshipCatalogue } from '../../../../src-bridge/resources/catalogue';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { useCatalogue } from '../../../store';
import { issueText } from '../../../strings/issue';
import { href } from '../../../shell/router';
import { LinkButton } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { EmptyState } from '../../../ui/EmptyState';
import { KeyValue } from '../../../ui/KeyValue';
import { Sheet } from '../../../ui/Sheet';
import { NumberField, typedNumber } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { SignSheet, type AudienceUnit } from './SignSheet';

const text = issueText.catalogue;

function versionOf(typed: string): number | undefined {
  const read = typedNumber(typed);
  return read !== undefined && Number.isInteger(read) && read >= 1 ? read : undefined;
}

function Issue({ catalogue, units }: { catalogue: Catalogue; units: readonly AudienceUnit[] }) {
  const today = useToday();
  // Every desk begins with the shipped version: what is sent must be newer.
  const [version, setVersion] = useState(String(Math.max(catalogue.version, townshipCatalogue.version + 1)));
  const [validFrom, setValidFrom] = useState<CalendarDate | null>(today);
  const read = versionOf(version);
  const message =
    read === undefined || validFrom === null
      ? undefined
      : ({ kind: 'catalogue', payload: catalogueSchema.parse({ ...catalogue, version: read, validFrom }) } as const);
  const fields = new Set(catalogue.items.map(({ field }) => field)).size;
  return (
    <div className="stack issue-read">
      <Sheet title={text.title}>
        <div className="stack">
          <p className="second">{text.what}</p>
          <KeyValue facts={[{ term: text.items, detail: text.itemsOf(catalogue.items.length, fields) }]} />
          <NumberField
            id="issue-version"
            label={text.version}
            hint={text.versionHint}
            error={read === undefined ? text.needVersion : undefined}
            value={version}
            onChange={setVersion}
          />
          <DateField
            id="issue-valid"
            label={text.validFrom}
            error={validFrom === null ? text.needDate : undefined}
            value={validFrom}
            onChange={setValidFrom}
          />
        </div>
      </Sheet>
      <SignSheet units={units} message={message} />
    </div>
  );
}

/** The catalogue this desk uses, sent to the units under a version of the county's choice. */
export function IssueCatalogue({ units }: { units: readonly AudienceUnit[] }) {
  const catalogue = useCatalogue();
  if (catalogue === undefined) return null;
  if (catalogue === null)
    return (
      <Sheet>
        <EmptyState title={text.none} action={<LinkButton href={href('catalogue')}>{text.toCatalogue}</LinkButton>}>
          {text.noneWhat}
        </EmptyState>
      </Sheet>
    );
  return <Issue catalogue={catalogue} units={units} />;
}
