import { useMemo } from 'react';
import { difference } from '../../../../src-domain/catalogue/versions/difference';
import { catalogueAt, type CatalogueVersions, type KnownVersion } from '../../../../src-domain/catalogue/versions/history';
import { href } from '../../../shell/router';
import { useCatalogueVersions } from '../../../store';
import { versionsText } from '../../../strings/versions';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { useWaitingCandidate } from './kept';
import { OldRecords } from './OldRecords';
import { sourceWords } from './sourceWords';

const text = versionsText.history;

interface Line {
  readonly version: KnownVersion;
  readonly inForce: boolean;
  readonly counts: string;
}

function countsOf(versions: CatalogueVersions, place: number): string {
  const [is, was] = [versions.known[place], versions.known[place + 1]];
  const after = is === undefined ? null : catalogueAt(versions, is.id);
  if (after === null) return '';
  const before = was === undefined ? null : catalogueAt(versions, was.id);
  if (before === null) return text.first(after.items.length);
  const { changed, added, retired } = difference(before, after);
  return text.counts(changed.length, added.length, retired.length);
}

const linesOf = (versions: CatalogueVersions | null): readonly Line[] =>
  (versions?.known ?? []).map((version, place) => ({
    version,
    inForce: place === 0,
    counts: versions === null ? '' : countsOf(versions, place),
  }));

const columns: readonly Column<Line>[] = [
  {
    id: 'version',
    header: text.columns.version,
    names: true,
    cell: ({ version: { catalogue, version } }) => `${versionsText.names(catalogue)} ${versionsText.version(version)}`,
  },
  {
    id: 'state',
    header: text.columns.state,
    width: '6em',
    cell: ({ inForce }) => <StateMark tone={inForce ? 'green' : 'grey'}>{inForce ? text.inForce : text.past}</StateMark>,
  },
  { id: 'from', header: text.columns.from, width: '7.5em', cell: ({ version }) => version.adoption?.adoptedOn ?? text.before },
  { id: 'valid', header: text.columns.validFrom, width: '7.5em', cell: ({ version }) => version.validFrom },
  {
    id: 'source',
    header: text.columns.source,
    width: '12em',
    cell: ({ version: { adoption } }) => (adoption === null ? null : sourceWords(adoption.source)),
  },
  { id: 'by', header: text.columns.by, width: '6em', cell: ({ version }) => version.adoption?.by },
  {
    id: 'changes',
    header: text.columns.changes,
    width: '15em',
    cell: ({ counts, version: { id, catalogue, version, adoption } }) =>
      (adoption?.replaces ?? null) === null ? (
        counts
      ) : (
        <a href={href('catalogue', ['versions', id])} aria-label={text.showOf(versionsText.names(catalogue), version)}>
          {counts} ›
        </a>
      ),
  },
];

function WaitingNotice() {
  const waiting = useWaitingCandidate();
  if (!waiting) return null;
  const { catalogue, version } = waiting.candidate;
  return (
    <Notice
      tone="yellow"
      what={text.waiting(versionsText.names(catalogue), version)}
      todo={text.waitingTodo}
      action={
        <LinkButton href={href('catalogue', ['versions', 'next'])} kind="primary">
          {text.toWaiting}
        </LinkButton>
      }
    />
  );
}

/** Every version that was in force here, of the unit's catalogue and of that of the village boards. */
export function History() {
  const [unit, village] = [useCatalogueVersions('unit'), useCatalogueVersions('village')];
  const lines = useMemo(() => [...linesOf(unit ?? null), ...linesOf(village ?? null)], [unit, village]);
  if (unit === undefined || village === undefined) return null;
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<LinkButton href={href('catalogue')}>{text.back}</LinkButton>}>
      <div className="stack">
        <WaitingNotice />
        {unit === null ? null : <OldRecords versions={unit} />}
        <Sheet padding="tight">
          <PlainTable
            caption={text.caption}
            captionHidden
            columns={columns}
            rows={lines}
            rowKey={({ version }) => version.id}
            pageSize={20}
            empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
          />
        </Sheet>
      </div>
    </Page>
  );
}
