import { useState } from 'react';
import type { Adoption } from '../../../../src-domain/catalogue/adoption';
import { difference } from '../../../../src-domain/catalogue/versions/difference';
import { catalogueAt, placeOf, type CatalogueVersions } from '../../../../src-domain/catalogue/versions/history';
import { href } from '../../../shell/router';
import { useCatalogueVersions } from '../../../store';
import { versionsText } from '../../../strings/versions';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { KeyValue } from '../../../ui/KeyValue';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { Differences } from './Differences';
import { sourceWords } from './sourceWords';
import { Undo, UndoneNotice } from './Undo';

const text = versionsText.history;

const factsOf = ({ adoptedOn, validFrom, source, by }: Adoption) => [
  { term: text.columns.from, detail: adoptedOn },
  { term: text.columns.validFrom, detail: validFrom },
  { term: text.columns.source, detail: sourceWords(source) },
  { term: text.columns.by, detail: by },
];

interface VersionProps {
  id: string;
  versions: CatalogueVersions;
  onUndone: (adoption: Adoption) => void;
}

function Version({ id, versions, onUndone }: VersionProps) {
  const place = placeOf(versions, id);
  const [adoption, before] = [versions.known[place]?.adoption, versions.known[place + 1]];
  const [is, was] = [catalogueAt(versions, id), before === undefined ? null : catalogueAt(versions, before.id)];
  if (adoption === undefined || adoption === null || is === null) return null;
  return (
    <Sheet footer={place === 0 ? <Undo adoption={adoption} onUndone={() => onUndone(adoption)} /> : undefined}>
      <div className="stack">
        <KeyValue facts={factsOf(adoption)} />
        <div>
          <Differences found={difference(was, is)} />
        </div>
      </div>
    </Sheet>
  );
}

/** One version that is or was in force, and how it differs from the one before. */
export function OneVersion({ id }: { id: string }) {
  const [unit, village] = [useCatalogueVersions('unit'), useCatalogueVersions('village')];
  const [undone, setUndone] = useState<Adoption>();
  if (unit === undefined || village === undefined) return null;
  const versions = [unit, village].find((each) => each !== null && placeOf(each, id) >= 0);
  const back = <LinkButton href={href('catalogue', ['versions'])}>{text.backHere}</LinkButton>;
  if (undone !== undefined)
    return (
      <Page title={text.title} actions={back}>
        <UndoneNotice adoption={undone} />
      </Page>
    );
  if (versions === null || versions === undefined)
    return (
      <Page title={text.title}>
        <Sheet>
          <EmptyState title={text.unknown} action={back}>
            {text.subtitle}
          </EmptyState>
        </Sheet>
      </Page>
    );
  const { catalogue, version } = versions.known[placeOf(versions, id)] ?? versions.inForce;
  return (
    <Page title={`${versionsText.names(catalogue)} ${versionsText.version(version)}`} actions={back}>
      <Version id={id} versions={versions} onUndone={setUndone} />
    </Page>
  );
}
