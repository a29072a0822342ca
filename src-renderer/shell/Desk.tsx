import { Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { SearchBox } from '../features/search/SearchBox';
import { SearchProvider, useSearchDesk } from '../search/hooks';
import { StoreProvider, useSaving, useSettings } from '../store';
import { ThemeRoot } from '../ui/theme/ThemeRoot';
import { Today } from '../ui/today';
import { HostContext } from './bridge';
import { useCalendarSource } from './calendar';
import { useDayInChina } from './clock';
import { DeskNotices } from './DeskNotices';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import type { Opening, OpeningDesk } from './opening';
import { besideRail, pages, SetupPage } from './pages';
import { ScheduledProvider, useReadScheduledPromises } from './promises';
import { href } from './router';
import { useReadWorkOwed, WorkOwedProvider } from './workOwed';
import { StartScreen } from './StartScreen';

/** What the books promise and leave to do, read once for the whole desk, once there is a unit. */
function BooksLookedThrough({ children }: { children: ReactNode }) {
  return (
    <ScheduledProvider value={useReadScheduledPromises()}>
      <WorkOwedProvider value={useReadWorkOwed()}>{children}</WorkOwedProvider>
    </ScheduledProvider>
  );
}

/** Set-up until it is finished, then the frame with its pages. */
function Office() {
  const settings = useSettings();
  const save = useSaving();
  const { knownThrough } = useCalendarSource();
  if (settings === undefined) return <StartScreen state={{ kind: 'opening' }} />;
  const { unit, since } = settings;
  if (unit === undefined || since === undefined)
    return (
      <Suspense fallback={<StartScreen state={{ kind: 'opening' }} />}>
        <SetupPage />
      </Suspense>
    );
  return (
    <BooksLookedThrough>
      <Frame
        entries={pages.filter(({ topic }) => topic !== 'county' || unit.kind === 'county-office')}
        beside={besideRail}
        save={save}
        calendarThrough={knownThrough}
        corner={
          <a className="corner" href={href('settings')}>
            {unit.name}
          </a>
        }
        finder={<SearchBox />}
        notice={<DeskNotices save={save} />}
      />
    </BooksLookedThrough>
  );
}

/** The desk with its search, from the first page on. */
function Searched({ children }: { children: ReactNode }) {
  return <SearchProvider value={useSearchDesk()}>{children}</SearchProvider>;
}

function OpenDesk({ host, store }: Extract<Opening, { kind: 'open' }>) {
  const today = useDayInChina();
  return (
    <HostContext value={host}>
      <StoreProvider value={store}>
        <Today value={today}>
          <Sized />
        </Today>
      </StoreProvider>
    </HostContext>
  );
}

function Sized() {
  const size = useSettings()?.typeSize ?? 'normal';
  return (
    <ThemeRoot size={size}>
      <ErrorBoundary>
        <Searched>
          <Office />
        </Searched>
      </ErrorBoundary>
    </ThemeRoot>
  );
}

/** The whole window, from its first moment on. */
export function Desk({ opening }: { opening: OpeningDesk }) {
  const state = useSyncExternalStore(opening.subscribe, opening.state);
  if (state.kind === 'open') return <OpenDesk {...state} />;
  return (
    <ThemeRoot>
      <StartScreen state={state} />
    </ThemeRoot>
  );
}
