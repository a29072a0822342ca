import { villageCatalogue } from '../../../../src-bridge/resources/catalogue';
import { firstAdoption } from '../../../../src-domain/catalogue/adoption';
import { useStore } from '../../../store';
import { villageText as text } from '../../../strings/village';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useToday } from '../../../ui/today';

/** Desks set up before village boards had a catalogue take it in here. */
export function Adopt() {
  const { catalogue } = useStore();
  const today = useToday();
  return (
    <Page title={text.title} subtitle={text.duty}>
      <EmptyState
        title={text.adoptTitle}
        action={
          <Button kind="primary" onClick={() => void catalogue.adopt(villageCatalogue, firstAdoption(villageCatalogue, today))}>
            {text.adopt}
          </Button>
        }
      >
        {text.adoptFor}
      </EmptyState>
    </Page>
  );
}
