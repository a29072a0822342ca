import { shippedUnits } from '../../../src-bridge/resources/units';
import type { CountyStatus } from '../../../src-bridge/schemas/county';
import { countyText } from '../../strings/county';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { FilePick } from '../../ui/FilePick';
import { Notice } from '../../ui/Notice';
import { WorkProgress } from '../../ui/WorkProgress';
import { Results } from './Results';
import { Trouble } from './Trouble';
import type { Importing, ImportWork } from './useImport';

const text = countyText.import;

function Work({ work }: { work: ImportWork }) {
  if (work.step === 'checking') return <WorkProgress label={text.checking(work.total)} done={0} total={0} />;
  return <WorkProgress label={text.sending(work.at, work.total)} done={work.at - 1} total={work.total} />;
}

/** Packages in, many at once; then what became of each. */
export function Import({ status, importing }: { status: CountyStatus; importing: Importing }) {
  const { work, imported, trouble, take } = importing;
  const nameOf = (unit: string): string =>
    status.keys.find((key) => key.unit === unit)?.name ?? shippedUnits.find(({ code }) => code === unit)?.name ?? unit;
  return (
    <div className="stack">
      {status.keys.length === 0 ? (
        <Notice
          tone="yellow"
          what={text.noKeys}
          todo={text.noKeysTodo}
          action={<LinkButton href={href('county', ['keys'])}>{text.toKeys}</LinkButton>}
        />
      ) : null}
      <Trouble code={trouble} />
      {work === undefined ? (
        <FilePick label={text.drop} button={text.button} hint={text.hint} accept=".gkpkg" multiple onFiles={(files) => void take(files)} />
      ) : (
        <Work work={work} />
      )}
      {imported === undefined ? null : <Results imported={imported} nameOf={nameOf} />}
    </div>
  );
}
