import { useMemo } from 'react';
import type { Adoption, CatalogueSource } from '../../../../src-domain/catalogue/adoption';
import type { Catalogue, CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { useCatalogue, useStore } from '../../../store';
import { incomingText } from '../../../strings/incoming';
import { Notice } from '../../../ui/Notice';
import { useToday } from '../../../ui/today';
import { Candidate } from './Candidate';

const text = incomingText.catalogue;

export interface HandoverProps {
  candidate: Catalogue;
  source: Extract<CatalogueSource, { from: 'package' }>;
  /** It came into force: by whom, and how many items differ. */
  onDone: (by: string, changed: number) => Promise<void>;
  onLeave: () => void;
}

interface Differences {
  readonly added: readonly CatalogueItem[];
  readonly changed: readonly CatalogueItem[];
  readonly retired: readonly CatalogueItem[];
}

function differences(before: Catalogue | null, { items }: Catalogue): Differences {
  const old = new Map((before?.items ?? []).map((item) => [item.id, item]));
  const ids = new Set(items.map(({ id }) => id));
  return {
    added: items.filter(({ id }) => !old.has(id)),
    changed: items.filter((item) => old.has(item.id) && JSON.stringify(old.get(item.id)) !== JSON.stringify(item)),
    retired: [...old.values()].filter(({ id }) => !ids.has(id)),
  };
}

const adoptionOf = (
  { candidate, source }: Pick<HandoverProps, 'candidate' | 'source'>,
  before: Catalogue | null,
  { added, changed, retired }: Differences,
  { by, on }: { by: string; on: CalendarDate },
): Adoption => {
  const gone = new Set([...changed, ...retired].map(({ id }) => id));
  return {
    id: `${candidate.catalogue}/${String(candidate.version)}`,
    catalogue: candidate.catalogue,
    version: candidate.version,
    validFrom: candidate.validFrom,
    adoptedOn: on,
    by,
    source,
    replaces: before?.version ?? null,
    before: (before?.items ?? []).filter(({ id }) => gone.has(id)),
    added: added.map(({ id }) => id),
  };
};

const namesOf = (items: readonly CatalogueItem[]): string => items.map(({ id, level2 }) => `${id} ${level2}`).join('、');

/** A catalogue of the county before it comes into force: what is new, changed and gone. */
export function Handover({ candidate, source, onDone, onLeave }: HandoverProps) {
  const { catalogue } = useStore();
  const inForce = useCatalogue();
  const on = useToday();
  const found = useMemo(() => differences(inForce ?? null, candidate), [inForce, candidate]);
  if (inForce === undefined) return null;
  const isOld = inForce !== null && candidate.version <= inForce.version;
  const use = async (by: string) => {
    await catalogue.adopt(candidate, adoptionOf({ candidate, source }, inForce, found, { by, on }));
    await onDone(by, found.added.length + found.changed.length + found.retired.length);
  };
  const facts = [
    { term: text.version, detail: text.versionOf(inForce?.version ?? null, candidate.version, candidate.items.length) },
    { term: text.from, detail: candidate.validFrom },
    { term: text.added(found.added.length), detail: namesOf(found.added) },
    { term: text.changed(found.changed.length), detail: namesOf(found.changed) },
    { term: text.retired(found.retired.length), detail: namesOf(found.retired) },
  ];
  return (
    <Candidate
      title={text.title}
      facts={facts}
      use={text.use}
      {...(isOld ? { refused: <Notice tone="red" live {...text.older} /> } : {})}
      onUse={use}
      onLeave={onLeave}
    >
      <p className="second">{text.records}</p>
    </Candidate>
  );
}
