import type { Township } from '../../../../src-domain/catalogue/village/overview';
import { villageText as text } from '../../../strings/village';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Adopt } from './Adopt';
import { Board } from './Board';
import { ItemPage, UnknownItem } from './ItemPage';
import { ListPage } from './ListPage';
import { MissingPage } from './MissingPage';
import { useVillageQuery, villageHref } from './query';
import { useRegistering, type Registering } from './useRegistering';
import { useVillageDesk } from '../../../shell/villages/useVillageDesk';
import { UnknownVillage, VillagePage } from './VillagePage';
import './village.css';

/** No villages yet: what this is for, and the first step. */
function NoVillages() {
  const query = useVillageQuery();
  return (
    <Page title={text.title} subtitle={text.duty}>
      <EmptyState
        title={text.emptyTitle}
        action={
          <LinkButton kind="primary" href={villageHref(['list'], query)}>
            {text.emptyAction}
          </LinkButton>
        }
      >
        {text.emptyFor}
      </EmptyState>
    </Page>
  );
}

interface ViewProps {
  township: Township;
  path: readonly string[];
  registering: Registering;
}

function View({ township, path: [place, id = ''], registering }: ViewProps) {
  const { villages, promises, days } = township;
  if (place === 'list') return <ListPage villages={villages} days={days} />;
  if (place === 'item') {
    const promise = promises.find((each) => each.id === id);
    return promise === undefined ? <UnknownItem id={id} /> : <ItemPage township={township} promise={promise} registering={registering} />;
  }
  if (villages.length === 0) return <NoVillages />;
  if (place === 'missing') return <MissingPage key={id} township={township} only={id === '' ? undefined : id} />;
  if (place !== 'of') return <Board township={township} registering={registering} />;
  const village = villages.find((each) => each.id === id);
  return village === undefined ? <UnknownVillage /> : <VillagePage township={township} village={village} registering={registering} />;
}

/** 村务公开, a place of 目录: village boards publish, the township registers and reminds. */
export function VillagePlace({ path }: { path: readonly string[] }) {
  const { month } = useVillageQuery();
  const township = useVillageDesk(month);
  const registering = useRegistering(path.join('/'));
  if (township === undefined) return null;
  return township === null ? <Adopt /> : <View township={township} path={path} registering={registering} />;
}
