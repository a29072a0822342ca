import { tidyAddress } from '../../../../src-domain/channels/address';
import type { Officer, UnitKind, UnitProfile } from '../../../../src-domain/unit/types';

export const setupSteps = ['unit', 'facts', 'officers', 'passphrase', 'data', 'enrolment'] as const;

export type SetupStep = (typeof setupSteps)[number];

/** What has been typed so far. Kept in the store after every change, so that an interrupted set-up goes on where it stopped. Never the passphrase. */
export interface SetupDraft {
  readonly step: SetupStep;
  readonly how: 'listed' | 'typed';
  readonly name: string;
  readonly code: string;
  readonly kind: UnitKind;
  /** One a line, as typed. */
  readonly subjects: string;
  readonly phones: string;
  readonly documentCodes: string;
  readonly address: string;
  readonly website: string;
  readonly officers: readonly Officer[];
  readonly contact: { readonly name: string; readonly phone: string };
  /** File name of the enrolment package, once written. */
  readonly enrolment: string | null;
}

export const blankFacts = {
  name: '',
  code: '',
  kind: 'township',
  subjects: '',
  phones: '',
  documentCodes: '',
  address: '',
  website: '',
} as const;

export const emptyDraft: SetupDraft = {
  step: 'unit',
  how: 'listed',
  ...blankFacts,
  officers: [],
  contact: { name: '', phone: '' },
  enrolment: null,
};

/** Lines of a list typed one a line; full-width figures and dashes become plain ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[\n、，,;；]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Chinese names of 主体 keep their full-width brackets: 乡（镇）人民政府. */
export const wholeLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const tidyCode = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** A listed unit, or one kept before, as the form shows it. */
export const factsOf = (
  unit: UnitProfile,
): Pick<SetupDraft, 'name' | 'code' | 'kind' | 'subjects' | 'phones' | 'documentCodes' | 'address' | 'website'> => ({
  name: unit.name,
  code: unit.code,
  kind: unit.kind,
  subjects: unit.subjects.join('\n'),
  phones: unit.phones.join('\n'),
  documentCodes: (unit.documentCodes ?? []).join('\n'),
  address: unit.address,
  website: unit.website ?? '',
});

/** The unit as it goes into the store. */
export const profileOf = ({ website, ...draft }: Omit<SetupDraft, 'step'>, county: UnitProfile['county']): UnitProfile => ({
  code: tidyCode(draft.code),
  name: draft.name.trim(),
  kind: draft.kind,
  subjects: wholeLines(draft.subjects),
  phones: linesOf(draft.phones),
  documentCodes: linesOf(draft.documentCodes),
  address: draft.address.trim(),
  ...(website.trim() === '' ? {} : { website: tidyAddress(website) }),
  county,
});
