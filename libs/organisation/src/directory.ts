import { mailAddress } from '@klantreacties/plain-text';
import { careTypes, staffRoles, type Language, type StaffRole } from '@klantreacties/procedure';
import { z } from 'zod';
import { contrastWithWhite } from './contrast.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens');
// As a mail server is asked to deliver to it, as in every fact: a domain of other letters as `xn--`.
const email = z.string().transform((written, context) => {
  const read = mailAddress(written);
  if ('address' in read) return read.address;
  context.addIssue({ code: 'custom', message: 'write one mail address' });
  return z.NEVER;
});
const one = z.object({ id, name: z.string().min(1) });

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'write a colour as #rrggbb', abort: true })
  .refine((given) => contrastWithWhite(given) >= 4.5, {
    error: 'cannot be read beside white: a contrast of at least 4.5 is needed (WCAG 2.2, 1.4.3)',
  });

const https = z.url({ protocol: /^https$/, error: 'write an address that begins with https://' });
const bothLanguages = z.object({ nl: z.string().min(1), en: z.string().min(1) }).strict();
// A page that has no English is read in Dutch.
const page = z.object({ nl: https, en: https.optional() }).strict();

const brand = one.extend({
  numberPrefix: z.string().regex(/^[A-Z]{2,10}$/, 'use 2 to 10 capitals'),
  holderId: id,
  /** Whether a serious reaction goes to the director, who may name its handler; no effect yet, it is for letter N04 and that right (docs/domain.md sections 4 and 12). */
  severeRoute: z.boolean(),
  /** Whether the parent is asked if they are satisfied; no effect yet, it is for letter E14 (docs/domain.md section 12). */
  satisfactionCheck: z.boolean(),
  followUpUrl: z.url(),
  /** Where staff find a case, by its id behind it. */
  dossierUrl: z.url().regex(/[^/]$/, 'leave out the last slash'),
  /** Of line, name, links and buttons in its letters, on white or with white on it; a usual one where it is left out. */
  colour: colour.optional(),
  sender: z.object({ name: z.string(), email }),
  phone: z.string(),
  qualityMail: email,
  emergencyLine: z.string(),
  confidant: z.object({ name: z.string(), url: z.url(), phone: z.string() }),
  privacyNotice: page.optional(),
  yearlyReport: page.optional(),
  logoUrl: https.optional(),
});

const location = one.extend({
  brandId: id,
  regionId: id,
  care: z
    .array(
      z.object({
        careType: z.enum(careTypes.names),
        lrkNumber: z.string().regex(/^\d{9}$/, 'an LRK number has 9 digits'),
      }),
    )
    .min(1),
  managerId: id,
  address: z
    .object({ street: z.string().min(1), postalCode: z.string().min(1), town: z.string().min(1) })
    .strict()
    .optional(),
});

const staff = one.extend({
  function: z.string(),
  email,
  phone: z.string().nullable().default(null),
  active: z.boolean().default(true),
  roles: z.array(z.enum(staffRoles.names)).default([]),
  /** For whom an outside person comes in where nobody inside may act; of nobody else. */
  holderIds: z.array(id).default([]),
  locationIds: z.array(id).default([]),
  regionIds: z.array(id).default([]),
  departmentId: id.nullable().default(null),
  reportsTo: id.nullable().default(null),
});

/** The whole directory as one value; replaced whole, never changed. */
export const directorySchema = z.object({
  version: z.string(),
  holders: z.array(one.strict()),
  brands: z.array(brand.strict()),
  regions: z.array(one.extend({ brandId: id }).strict()),
  locations: z.array(location.strict()),
  departments: z.array(one.strict()),
  staff: z.array(staff.strict()),
  /** What a function is called in English; one that is not here keeps its Dutch name there. */
  functions: z.array(z.object({ nl: z.string(), en: z.string() }).strict()).optional(),
  /** What happens to a reaction, step by step, as the pages of all brands tell it. */
  procedure: z.array(z.object({ title: bothLanguages, text: bothLanguages }).strict()).optional(),
  /** Where a parent of any brand can go outside (Wko art. 1.57c). */
  externalRoutes: z
    .array(
      z
        .object({
          name: z.string().min(1),
          text: bothLanguages,
          url: https,
          phone: z.string().optional(),
          email: email.optional(),
          postalAddress: z.string().optional(),
        })
        .strict(),
    )
    .optional(),
});

export type Directory = z.infer<typeof directorySchema>;
export type Brand = Directory['brands'][number];
export type Location = Directory['locations'][number];
export type Staff = Directory['staff'][number];

export function brandById(directory: Directory, brandId: string): Brand | null {
  return directory.brands.find((candidate) => candidate.id === brandId) ?? null;
}

export function locationById(directory: Directory, locationId: string): Location | null {
  return directory.locations.find((candidate) => candidate.id === locationId) ?? null;
}

/** Whether somebody is in the directory and works there still. */
export const isActive = (directory: Directory, staffId: string): boolean =>
  staffById(directory, staffId)?.active ?? false;

/** Whether an address is that of somebody who worked there and does no more. */
export function isOfSomebodyWhoLeft(directory: Directory, address: string): boolean {
  const having = directory.staff.filter(({ email }) => sameAddress(email, address));
  return having.length > 0 && having.every(({ active }) => !active);
}

/** Whether an address is that of somebody of the directory who works there still. */
export const isOfSomebodyWhoWorksHere = ({ staff }: Directory, address: string): boolean =>
  staff.some(({ active, email }) => active && sameAddress(email, address));

const sameAddress = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** A function of somebody as a reader of a language knows it. */
export function functionIn(directory: Directory, name: string, language: Language): string {
  if (language === 'NL') return name;
  return directory.functions?.find(({ nl }) => nl === name)?.en ?? name;
}

export function staffById(directory: Directory, staffId: string): Staff | null {
  return staffIndexOf(directory).get(staffId) ?? null;
}

// A directory is replaced whole and never changed, so its index holds as long as it does.
const staffIndexes = new WeakMap<Directory, ReadonlyMap<string, Staff>>();
function staffIndexOf(directory: Directory): ReadonlyMap<string, Staff> {
  const index =
    staffIndexes.get(directory) ?? new Map(directory.staff.map((person) => [person.id, person]));
  staffIndexes.set(directory, index);
  return index;
}

/** Whether someone holds one of the roles. */
export function hasRole({ roles }: Staff, ...wanted: readonly StaffRole[]): boolean {
  return wanted.some((role) => roles.includes(role));
}

/** Active outside persons: those of a brand's holder first, then those of other holders. */
export function outsidePersonsFor(
  directory: Directory,
  brandId: string,
): { own: Staff[]; others: Staff[] } {
  const holderId = brandById(directory, brandId)?.holderId;
  const all = directory.staff.filter((person) => person.active && hasRole(person, 'OUTSIDE'));
  const isOwn = ({ holderIds }: Staff) => holderId !== undefined && holderIds.includes(holderId);
  return { own: all.filter(isOwn), others: all.filter((person) => !isOwn(person)) };
}

/** Everyone above a staff member, nearest first; ends also where `reportsTo` goes round. */
export function superiorIdsOf(directory: Directory, staffId: string): string[] {
  const superiors: string[] = [];
  let above = staffById(directory, staffId)?.reportsTo ?? null;
  while (above !== null && above !== staffId && !superiors.includes(above)) {
    superiors.push(above);
    above = staffById(directory, above)?.reportsTo ?? null;
  }
  return superiors;
}

/** How a letter names whoever owns a measure: a department, or the function of a staff member; null for neither. */
export function ownerTitleOf(directory: Directory, id: string): string | null {
  const department = directory.departments.find((candidate) => candidate.id === id);
  return department?.name ?? staffById(directory, id)?.function ?? null;
}
