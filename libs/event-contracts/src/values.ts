import { z } from 'zod';

export const instant = z.iso.datetime().describe('UTC instant, RFC 3339');
export const localDate = z.iso.date().describe('Calendar day in Europe/Amsterdam');
export const uuid = z.uuid();
export const kind = z.enum(['COMPLAINT', 'IMPROVEMENT_POINT', 'COMPLIMENT']);
export const careType = z.enum(['KDV', 'BSO', 'PEUTER', 'GOB']);
export const language = z.enum(['NL', 'EN']);
export const relation = z.enum([
  'PARENT',
  'FORMER_PARENT',
  'WAITING_LIST',
  'PARENT_COMMITTEE',
  'AUTHORISED_PERSON',
]);
export const answer = z.enum(['AGREED', 'DECLINED', 'MESSAGE']);
export const contactPreference = z.enum(['MAIL', 'PHONE']);
export const finding = z.enum(['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING']);
export const milestone = z.enum(['HANDLER_KNOWN', 'PROPOSAL', 'SETTLED']);
export const letterCode = z.enum([
  'E01',
  'E02',
  'E04',
  'E05',
  'E06',
  'E07',
  'E15',
  'N01',
  'N02',
  'N11',
  'N12',
]);
/** Why a colleague is notified of a case, beside the letters of the procedure. */
export const notice = z.enum([
  'CALLED_IN',
  'WAITS_FOR_OUTSIDE',
  'CONFLICT_FOUND',
  'JUDGMENT_MARKED',
]);
export const category = z.enum([
  'PEDAGOGISCH_HANDELEN',
  'PERSONEEL',
  'COMMUNICATIE',
  'VEILIGHEID',
  'GEZONDHEID_HYGIENE',
  'VOEDING',
  'HUISVESTING_BUITENRUIMTE',
  'ACTIVITEITEN_ONTWIKKELING',
  'PLAATSING_WACHTLIJST',
  'CONTRACT_OPZEGGING',
  'FACTURATIE_TARIEF',
  'RUILEN_EXTRA_DAGEN',
  'OPENINGSTIJDEN_SLUITING',
  'PRIVACY_BEELDMATERIAAL',
  'KLACHTAFHANDELING',
  'BELEID_ORGANISATIE',
  'GRENSOVERSCHRIJDEND_GEDRAG',
  'OVERIG',
]);

/** The dates that apply, computed once by intake; null where the kind has no such term (docs/domain.md section 6). */
export const termDates = z.object({
  ruleVersion: z.string(),
  handlerKnownDueOn: localDate,
  proposalDueOn: localDate.nullable(),
  settledDueOn: localDate.nullable(),
});

/** What every fact about a reaction tells without naming anyone. */
export const head = {
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

/** An address that a letter can be sent to; the form and every fact take the same ones. */
export const mailAddress = z.email();
export const reporterContact = z.object({ name: z.string(), email: mailAddress });
export const staffContact = z.object({
  staffId: z.string(),
  name: z.string(),
  function: z.string(),
  email: z.email(),
  phone: z.string().nullable(),
});

/** What a letter about a reaction needs to reach its reporter; `reporter` is null for an anonymous one. */
export const addressed = { number: z.string(), reporter: reporterContact.nullable() };
