import type { PublicationDays } from '../../../../src-domain/catalogue/village/publicationDay';
import type { Village } from '../../../../src-domain/catalogue/village/villages';
import { villageText } from '../../../strings/village';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Split } from '../../../ui/Page';
import { DaysForm } from './DaysForm';
import { PasteForm } from './PasteForm';
import { useVillageQuery, villageHref } from './query';
import { useListing, type Listing } from './useListing';
import { VillageTable } from './VillageTable';

const text = villageText.list;

function Changed({ listing: { done, change } }: { listing: Listing }) {
  if (done === undefined) return null;
  const { what, before } = done;
  return (
    <div className="village-said" key={what}>
      <Notice
        tone="green"
        live
        what={what}
        action={before === null ? null : <Button onClick={() => void change(before, villageText.undone, null)}>{text.undo}</Button>}
      />
    </div>
  );
}

/** The villages the township looks after, and the days it has fixed for them. */
export function ListPage({ villages, days }: { villages: readonly Village[]; days: PublicationDays }) {
  const query = useVillageQuery();
  const listing = useListing();
  return (
    <Page
      title={text.title}
      subtitle={villageText.duty}
      actions={
        <LinkButton kind={villages.length === 0 ? 'plain' : 'primary'} href={villageHref([], query)}>
          {villages.length === 0 ? villageText.backToBoard : text.toBoard}
        </LinkButton>
      }
    >
      <div className="stack">
        <Changed listing={listing} />
        <Split
          main={<VillageTable villages={villages} listing={listing} />}
          side={
            <>
              <PasteForm villages={villages} listing={listing} />
              <DaysForm days={days} />
            </>
          }
          sideWidth={460}
        />
      </div>
    </Page>
  );
}
