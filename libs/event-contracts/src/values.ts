import { mailAddress as readAddress } from '@klantreacties/plain-text';
import {
  careTypes,
  categories,
  contactPreferences,
  findings,
  kinds,
  languages,
  letterCodes,
  milestones,
  notices,
  relations,
  reporterAnswers,
} from '@klantreacties/procedure';
import { z } from 'zod';
import { personal } from './personal.ts';

export const instant = z.iso.datetime().describe('UTC instant, RFC 3339');
export const localDate = z.iso.date().describe('Calendar day in Europe/Amsterdam');
export const uuid = z.uuid();
export const kind = z.enum(kinds.names);
export const careType = z.enum(careTypes.names);
export const language = z.enum(languages.names);
export const relation = z.enum(relations.names);
export const answer = z.enum(reporterAnswers.names);
export const contactPreference = z.enum(contactPreferences.names);
export const finding = z.enum(findings.names);
export const milestone = z.enum(milestones.names);
export const letterCode = z.enum(letterCodes.names);
export const notice = z.enum(notices.names);
export const category = z.enum(categories.names);

/** The dates that apply, computed once by intake; null where the kind has no such term (docs/domain.md section 6). */
export const termDates = z.object({
  ruleVersion: z.string(),
  handlerKnownDueOn: localDate,
  proposalDueOn: localDate.nullable(),
  settledDueOn: localDate.nullable(),
});

/** What every fact about a reaction has, without naming anyone. */
export const reaction = {
  caseRef: z
    .string()
    .describe('HMAC of the reaction id under the key of its year; key of open topics'),
  brand: z.string(),
  kind,
  locationId: z.string().nullable(),
  careType: careType.nullable(),
  language,
  anonymous: z.boolean(),
  restricted: z.boolean(),
  submittedAt: instant,
};

/**
 * Who is shut out of the case from this fact on, on every fact by which that changes; nobody is named, and how
 * many of them are about one person cannot be counted.
 */
export const shutOutRefs = z
  .array(z.string())
  .describe('HMAC of case and staff id under the key of its year; absent on old records')
  .optional();

/** A text that names or describes a person, or that a person wrote. */
export const personalText = personal(z.string());

/** How every open event begins. */
export const openReaction = {
  caseRef: z.string().describe('The same in all open events of one case; leads to nobody'),
  brand: z.string(),
};

/** Where a reaction belongs, as open events give it. */
export const openPlace = {
  kind,
  locationId: z.string().nullable().describe('Null where the reporter named no location'),
  careType: careType.nullable().describe('Null where the reporter named no type of care'),
};

const addressOfBefore = z.email();

// A domain that was kept in capitals, or one that no server is asked for, was taken before; its facts stay readable.
const isMailAddress = (given: string) =>
  addressOfBefore.safeParse(given).success || isAsRead(given, readAddress(given));

const isAsRead = (given: string, read: ReturnType<typeof readAddress>) =>
  'address' in read && read.address === given;

/** An address that a letter can be sent to: every one that `plain-text` reads, as it reads it. */
export const mailAddress = personal(z.stringFormat('email', isMailAddress));
export const reporterContact = z.object({ name: personalText, email: mailAddress });
export const staffContact = z.object({
  staffId: personalText,
  name: personalText,
  function: personalText,
  email: mailAddress,
  phone: personalText.nullable(),
});

/** What a letter about a reaction needs to reach its reporter; `reporter` is null for an anonymous one. */
export const addressed = { number: personalText, reporter: reporterContact.nullable() };
