import { isWebAddress, tidyAddress } from '../../../../src-domain/channels/address';
import { setupText } from '../../../strings/setup';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import { linesOf, tidyCode, wholeLines, type SetupDraft } from './draft';

const problem = (field: string, text: string, wrong: boolean): readonly FieldProblem[] => (wrong ? [{ field, text }] : []);

const landline = /^(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?$|^1[02-9]\d{2,4}$|^400-?\d{3}-?\d{4}$/;

/** Ids of the fields; shared by the form and its error summary. */
export const fields = {
  unit: 'setup-unit',
  name: 'setup-name',
  code: 'setup-code',
  subjects: 'setup-subjects',
  phones: 'setup-phones',
  website: 'setup-website',
  officerName: 'setup-officer-name',
  officerRoles: 'setup-officer-roles',
  first: 'setup-passphrase',
  second: 'setup-passphrase-again',
  contact: 'setup-contact',
  contactPhone: 'setup-contact-phone',
  passphrase: 'setup-sign',
} as const;

export const unitProblems = (draft: SetupDraft): readonly FieldProblem[] =>
  problem(fields.unit, setupText.unit.needUnit, draft.how === 'listed' && draft.code === '');

type Facts = Pick<SetupDraft, 'name' | 'code' | 'subjects' | 'phones' | 'website'>;

export function factProblems(facts: Facts, countyCode: string): readonly FieldProblem[] {
  const code = tidyCode(facts.code);
  const shaped = /^\d{9}$/.test(code);
  const oddPhone = linesOf(facts.phones).find((phone) => !landline.test(phone));
  const website = tidyAddress(facts.website);
  return [
    ...problem(fields.name, setupText.facts.needName, facts.name.trim() === ''),
    ...problem(fields.code, setupText.facts.oddCode, !shaped),
    ...problem(fields.code, setupText.facts.otherCounty(countyCode), shaped && !code.startsWith(countyCode)),
    ...problem(fields.subjects, setupText.facts.needSubject, wholeLines(facts.subjects).length === 0),
    ...problem(fields.phones, setupText.facts.oddPhone(oddPhone ?? ''), oddPhone !== undefined),
    ...problem(fields.website, setupText.facts.oddWebsite(website), website !== '' && !isWebAddress(website)),
  ];
}

const shortest = 10;

/** Length is what counts; the only other thing refused is one sign over and over, or a plain run. */
export function passphraseProblems(first: string, second: string): readonly FieldProblem[] {
  const count = [...first].length;
  const plain =
    new Set(first).size < 4 || '01234567890123456789'.includes(first) || 'abcdefghijklmnopqrstuvwxyz'.includes(first.toLowerCase());
  return [
    ...problem(fields.first, setupText.passphrase.tooShort(count), count < shortest),
    ...problem(fields.first, setupText.passphrase.tooPlain, count >= shortest && plain),
    ...problem(fields.second, setupText.passphrase.differ, first !== second),
  ];
}

export const contactProblems = (contact: SetupDraft['contact'], passphrase: string): readonly FieldProblem[] => [
  ...problem(fields.contact, setupText.enrolment.needContact, contact.name.trim() === ''),
  ...problem(fields.contactPhone, setupText.enrolment.needPhone, contact.phone.trim() === ''),
  ...problem(fields.passphrase, setupText.enrolment.needPassphrase, passphrase === ''),
];
