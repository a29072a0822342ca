import { z } from 'zod';
import unitsJson from '../../resources/units.json';
import type { UnitProfile } from '../../src-domain/unit/types';

z.config({ jitless: true });

const unitCode = z.string().regex(/^\d{9}$/);
const index = z.object({ unitCode });
const township = z.object({ name: z.string(), fullName: z.string(), index, documentCode: z.object({ text: z.string() }) });
const department = z.object({ name: z.string(), fullName: z.string(), index });

const table = z
  .object({
    county: z.object({ code: z.string().regex(/^\d{6}$/), name: z.string(), areaCode: z.string() }),
    countyOffice: z.object({ name: z.string(), address: z.string(), phones: z.array(z.string()), email: z.string() }),
    townships: z.array(township).min(1),
    departments: z.array(department).min(1),
  })
  .parse(unitsJson);

const { code, name } = table.county;
const county = { code, name };

/** 乡（镇）人民政府 is how the national catalogues name any township's government. */
const townshipSubject = '乡（镇）人民政府';

const townships = table.townships.map(({ fullName, index: { unitCode: own }, documentCode }): UnitProfile => ({
  code: own,
  // The seal of a township names itself without the county: 白阳镇人民政府.
  name: fullName.replace(name, ''),
  kind: 'township',
  subjects: [townshipSubject, fullName, fullName.replace(name, '')],
  phones: [],
  address: '',
  county,
  documentCodes: [documentCode.text],
}));

const isOffice = (fullName: string): boolean => fullName === table.countyOffice.name;

const departments = table.departments.map(({ fullName, index: { unitCode: own } }): UnitProfile => ({
  code: own,
  name: fullName,
  kind: isOffice(fullName) ? 'county-office' : 'department',
  subjects: [fullName],
  phones: isOffice(fullName) ? table.countyOffice.phones : [],
  address: isOffice(fullName) ? table.countyOffice.address : '',
  county,
  documentCodes: [],
}));

/** The units of 彭阳县 to choose from at set-up. Codes of the index number and document codes are samples until the county sends its table. */
export const shippedUnits: readonly UnitProfile[] = [...townships, ...departments];

/** Whom to call: the county office as printed in its 2018 report. */
export const countyOffice = table.countyOffice;
