/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** De behandelaar zegt ja: what `acceptAssignment` takes */
export type AcceptAssignmentInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
};

/** Een nieuwe code toestaan: what `allowNewCode` takes */
export type AllowNewCodeInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
};

/** gevolg van een antwoord / effect of an answer. What does not answer a proposal is kept as a message */
export type AnswerEffect =
  /** voorstel beantwoord / answered. The proposal has this answer; the last one counts */
  | 'ANSWERED'
  /** zaak gesloten / case closed. It came after the end, so nothing was answered by it */
  | 'CASE_CLOSED'
  /** oordeel verstuurd / judgment sent. It came after the judgment, so nothing was answered by it */
  | 'JUDGMENT_SENT'
  /** voorstel ingetrokken / proposal taken back. The proposal was void, so nothing was answered by it */
  | 'PROPOSAL_TAKEN_BACK'
  /** voorstel onbekend / proposal unknown. The case has no such proposal, so nothing was answered by it */
  | 'PROPOSAL_UNKNOWN';

/** antwoord van de indiener / answer of the reporter. Never blocks the case */
export type AnswerKind =
  /** akkoord / agreed. The reporter agrees with a proposal */
  | 'AGREED'
  /** niet akkoord / declined. The reporter does not agree with a proposal */
  | 'DECLINED'
  /** bericht / message. Taken in any state of the case */
  | 'MESSAGE';

/** What `answerProposal` takes */
export type AnswerProposalInput = {
  /** Akkoord, or not; required */
  agreed?: boolean | null | undefined;
  /** Made anew for each answer: at least 122 random bits */
  idempotencyKey: string;
  /** Voorstel that is answered */
  proposalId: string | number;
  /** What to say with it */
  text?: string | null | undefined;
};

/** Handeling met invoer: exactly one command, with the input of its mutation */
export type AnyCommandInput = {
  /** De behandelaar zegt ja; the input of the mutation `acceptAssignment` */
  acceptAssignment?: AcceptAssignmentInput | null | undefined;
  /** Een nieuwe code toestaan; the input of the mutation `allowNewCode` */
  allowNewCode?: AllowNewCodeInput | null | undefined;
  /** Een behandelaar toewijzen; the input of the mutation `assignHandler` */
  assignHandler?: AssignHandlerInput | null | undefined;
  /** Het oordeel versturen; the input of the mutation `confirmAgreements` */
  confirmAgreements?: ConfirmAgreementsInput | null | undefined;
  /** Het adres van de indiener verbeteren; the input of the mutation `correctAddress` */
  correctAddress?: CorrectAddressInput | null | undefined;
  /** Een oordeel opstellen; the input of the mutation `draftJudgment` */
  draftJudgment?: DraftJudgmentInput | null | undefined;
  /** De afscherming opheffen; the input of the mutation `liftRestriction` */
  liftRestriction?: LiftRestrictionInput | null | undefined;
  /** Een contact vastleggen; the input of the mutation `logEntry` */
  logEntry?: LogEntryInput | null | undefined;
  /** Een compliment doorgeven; the input of the mutation `markPassedOn` */
  markPassedOn?: MarkPassedOnInput | null | undefined;
  /** Berichten als gelezen markeren; the input of the mutation `markRead` */
  markRead?: MarkReadInput | null | undefined;
  /** Een maatregel uitstellen; the input of the mutation `moveMeasure` */
  moveMeasure?: MoveMeasureInput | null | undefined;
  /** Een betrokkene toevoegen; the input of the mutation `nameInvolvedPerson` */
  nameInvolvedPerson?: NameInvolvedPersonInput | null | undefined;
  /** Een oplossing voorstellen; the input of the mutation `proposeSolution` */
  proposeSolution?: ProposeSolutionInput | null | undefined;
  /** Een maatregel afronden; the input of the mutation `realiseMeasure` */
  realiseMeasure?: RealiseMeasureInput | null | undefined;
  /** De behandelaar van de zaak halen; the input of the mutation `releaseHandler` */
  releaseHandler?: ReleaseHandlerInput | null | undefined;
  /** De zaak afschermen; the input of the mutation `restrictCase` */
  restrictCase?: RestrictCaseInput | null | undefined;
  /** Een brief opnieuw versturen; the input of the mutation `sendLetterAgain` */
  sendLetterAgain?: SendLetterAgainInput | null | undefined;
  /** Vaststellen wie een betrokkene is; the input of the mutation `settleInvolvedPerson` */
  settleInvolvedPerson?: SettleInvolvedPersonInput | null | undefined;
  /** Een voortgangsbericht sturen; the input of the mutation `tellProgress` */
  tellProgress?: TellProgressInput | null | undefined;
};

/** Een behandelaar toewijzen: what `assignHandler` takes */
export type AssignHandlerInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Vrij om te oordelen: asked of a handler with whom the parent discussed it before */
  freeToJudge?: boolean | null | undefined;
  /** Behandelaar: the colleague who is to handle the case */
  handlerId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
};

/** lezer van een brief / audience. To whom of a case a letter goes */
export type Audience =
  /** collega / colleague */
  | 'COLLEAGUE'
  /** vorig mailadres / former address. Whoever reads the address that the reporter had, which may be somebody else */
  | 'FORMER_ADDRESS'
  /** behandelaar / handler */
  | 'HANDLER'
  /** P&K / quality department */
  | 'QUALITY'
  /** indiener / reporter */
  | 'REPORTER';

/** hoedanigheid / capacity. How somebody who may be a colleague comes into the case */
export type Capacity =
  /** betrokkene / person involved. The reaction is about them */
  | 'INVOLVED'
  /** genoemd / mentioned. Named in a long text */
  | 'MENTIONED'
  /** indiener / reporter */
  | 'REPORTER'
  /** ondersteuner / support person. Helps the reporter */
  | 'SUPPORT_PERSON';

/** opvangvorm / kind of care */
export type CareKind =
  /** buitenschoolse opvang / out-of-school care. Children from 4 to 12 */
  | 'BSO'
  /** gastouderbureau / childminding agency */
  | 'GOB'
  /** dagopvang / day care. Children from 0 to 4 */
  | 'KDV'
  /** peuteropvang / toddler care. Children from 2 to 4 */
  | 'PEUTER';

/** handeling / command. What staff can do to a case */
export type CaseAction =
  /** Opdracht aannemen. From then on the handler can begin. */
  | 'acceptAssignment'
  /** Nieuwe code toestaan. The first says so, a second one confirms; then the link that was held back goes out. */
  | 'allowNewCode'
  /** Behandelaar toewijzen. The parent gets letter E02, or E03 after another one, the handler N02. */
  | 'assignHandler'
  /** Oordeel en afspraken versturen (E06). The delivery closes the case. */
  | 'confirmAgreements'
  /** Adres van de indiener verbeteren. What failed goes out again, and the former address hears that it was replaced (E16). */
  | 'correctAddress'
  /** Oordeel opstellen. Nothing is sent yet; a later draft takes the place of an earlier one. */
  | 'draftJudgment'
  /** Afscherming opheffen. The first says so, a second one confirms; then all of P&K reads the case. */
  | 'liftRestriction'
  /** Contact, gesprek of notitie in het dossier. The first contact starts the investigation. A note can always be made. */
  | 'logEntry'
  /** Doorgegeven aan het team. The parent sees it with the reaction; the term of one week is met. */
  | 'markPassedOn'
  /** Gelezen. What came in after the entry that was seen stays marked. */
  | 'markRead'
  /** Maatregel uitgesteld. The parent gets letter E07. */
  | 'moveMeasure'
  /** Betrokkene toevoegen. Who is named is shut out at once. */
  | 'nameInvolvedPerson'
  /** Oplossing voorstellen. The parent gets letter E05. */
  | 'proposeSolution'
  /** Maatregel uitgevoerd. The parent gets letter E07. */
  | 'realiseMeasure'
  /** Behandelaar van de zaak halen. What was done stays, for the one who comes next. */
  | 'releaseHandler'
  /** Zaak afschermen. Lead and directors alone read it from then on; a handler who is neither is released. */
  | 'restrictCase'
  /** Brief opnieuw versturen, as it was written, to the address of the reporter. */
  | 'sendLetterAgain'
  /** Vaststellen wie een betrokkene is. Where it takes two, the second says the same. */
  | 'settleInvolvedPerson'
  /** Voortgangsbericht. The parent gets letter E04. */
  | 'tellProgress';

/** stand van de zaak / state of the case */
export type CaseState =
  /** oordeel en afspraken verstuurd / judgment and agreements sent. P&K sent the judgment; its letter is under way */
  | 'AGREEMENTS_CONFIRMED'
  /** toegewezen / assigned. Was given to a handler; no first contact was logged yet */
  | 'ASSIGNED'
  /** gesloten / closed. The letter of the judgment was delivered */
  | 'CLOSED'
  /** in onderzoek / investigating. A first contact was logged */
  | 'INVESTIGATING'
  /** geregistreerd / registered. Opened from the fact; no handler */
  | 'REGISTERED'
  /** oplossing voorgesteld / solution proposed. A proposal was made and not taken back */
  | 'SOLUTION_PROPOSED';

/** aard van de klacht / nature of the complaint */
export type Category =
  /** activiteiten en ontwikkeling / activities and development */
  | 'ACTIVITEITEN_ONTWIKKELING'
  /** beleid en organisatie / policy and organisation */
  | 'BELEID_ORGANISATIE'
  /** communicatie / communication. Handover, reachability, the app for parents, information */
  | 'COMMUNICATIE'
  /** contract en opzegging / contract and termination */
  | 'CONTRACT_OPZEGGING'
  /** facturatie en tarief / invoices and price */
  | 'FACTURATIE_TARIEF'
  /** gezondheid en hygiëne / health and hygiene. Illness, medication, changing */
  | 'GEZONDHEID_HYGIENE'
  /** grensoverschrijdend gedrag / transgressive behaviour. In restricted cases only */
  | 'GRENSOVERSCHRIJDEND_GEDRAG'
  /** huisvesting en buitenruimte / building and outdoor space */
  | 'HUISVESTING_BUITENRUIMTE'
  /** klachtafhandeling / handling of complaints. About this procedure itself */
  | 'KLACHTAFHANDELING'
  /** openingstijden en sluiting / opening hours and closure. Also a group that closes for want of staff */
  | 'OPENINGSTIJDEN_SLUITING'
  /** overig / other */
  | 'OVERIG'
  /** pedagogisch handelen / pedagogical conduct. Dealing with children, supervision, groups, settling in */
  | 'PEDAGOGISCH_HANDELEN'
  /** personeel / staff. Changes of staff, familiar faces, treatment, skill */
  | 'PERSONEEL'
  /** plaatsing en wachtlijst / placement and waiting list */
  | 'PLAATSING_WACHTLIJST'
  /** privacy en beeldmateriaal / privacy and images */
  | 'PRIVACY_BEELDMATERIAAL'
  /** ruilen en extra dagen / swapped and extra days */
  | 'RUILEN_EXTRA_DAGEN'
  /** veiligheid / safety. Accident, supervision, child out of sight, transport */
  | 'VEILIGHEID'
  /** voeding / food. Allergy, what is offered */
  | 'VOEDING';

/** weg van een brief / channel */
export type Channel =
  /** dossier / file. To be read with number and code, for a reporter without an address */
  | 'FILE'
  /** mail / mail */
  | 'MAIL';

/** Kind whom the reaction is about */
export type ChildInput = {
  /** Geboortejaar */
  birthYear?: number | null | undefined;
  /** Voornaam; required */
  firstName?: string | null | undefined;
};

/** zekerheid / confidence. How surely a written name means a colleague; two people give access back (ADR 18) */
export type Confidence =
  /** sterk / strong */
  | 'STRONG'
  /** zwak / weak */
  | 'WEAK';

/** Het oordeel versturen: what `confirmAgreements` takes */
export type ConfirmAgreementsInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Concept: the draft that was read */
  draftId: string | number;
  /** Nagekeken: what looks like the name of a colleague in the gist names nobody */
  gistNamesNobody?: boolean | null | undefined;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
};

/** voorkeur voor contact / contact preference */
export type ContactPreference =
  /** mail / mail */
  | 'MAIL'
  /** telefoon / phone */
  | 'PHONE';

/** Het adres van de indiener verbeteren: what `correctAddress` takes */
export type CorrectAddressInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Adres: the right one of the reporter */
  email: string;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Oude adres was fout: what went there goes out again too */
  oldAddressWasWrong?: boolean | null | undefined;
};

/** Eerst besproken: with whom it was discussed first; never a condition */
export type DiscussedBefore = {
  /** Wat eruit kwam */
  result?: string | null | undefined;
  /** Met wie */
  withWhom?: string | null | undefined;
};

/** Een oordeel opstellen: what `draftJudgment` takes */
export type DraftJudgmentInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Aard van de klacht: what it was about */
  category: Category;
  /** Strekking: for the public report; names nobody */
  gist: string;
  /** Nagekeken: what looks like the name of a colleague in the gist names nobody */
  gistNamesNobody?: boolean | null | undefined;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Maatregelen: at most 20; none where the reason is given */
  measures: Array<MeasureInput>;
  /** Reden: why there are no measures, where there are none */
  noMeasuresReason?: string | null | undefined;
  /** Punten: 1 to 20 */
  points: Array<JudgmentPointInput>;
  /** Concept: the draft that was read; left out for the first */
  replacesDraftId?: string | number | null | undefined;
};

/** dossierregel / kind of entry. Internal, or visible to the reporter */
export type EntryKind =
  /** contact / contact */
  | 'CONTACT'
  /** gesprek / interview */
  | 'INTERVIEW'
  /** notitie / note */
  | 'NOTE'
  /** bericht van de indiener / message of the reporter. Taken in any state */
  | 'REPORTER_MESSAGE';

/** velden onderling / fields of each other. What others make of a field */
export type FieldEffect =
  /** leeg / excluded. To be left empty while all its conditions hold */
  | 'EXCLUDED'
  /** passend / fitting. Judged together with the fields it names */
  | 'FITTING'
  /** nodig / needed. To be filled in while all its conditions hold */
  | 'NEEDED';

/** bevinding / finding. One, with reasons, for each point of the complaint */
export type Finding =
  /** ongegrond / not upheld */
  | 'NOT_UPHELD'
  /** geen oordeel mogelijk / no finding possible */
  | 'NO_FINDING'
  /** deels gegrond / partly upheld */
  | 'PARTLY_UPHELD'
  /** gegrond / upheld */
  | 'UPHELD';

/** invoerveld / form control. How a field is filled in */
export type FormControl =
  /** keuze / choice. One of its options */
  | 'CHOICE'
  /** datum / date. A calendar day as YYYY-MM-DD */
  | 'DATE'
  /** groep velden / group of fields. Given whole or left out */
  | 'GROUP'
  /** tekst van één regel / text of one line */
  | 'LINE'
  /** e-mailadres / mail address */
  | 'MAIL'
  /** getal / number */
  | 'NUMBER'
  /** telefoonnummer / phone number */
  | 'PHONE'
  /** verwijzing / reference. The id of something shown elsewhere */
  | 'REFERENCE'
  /** rijen / rows. Any number of groups up to a limit */
  | 'ROWS'
  /** tekst / text. Of any number of lines */
  | 'TEXT'
  /** ja of nee / yes or no */
  | 'YES_NO';

/** gevonden op / found in. By what a search found a case */
export type FoundIn =
  /** e-mailadres / mail address. Of the reporter, or a part of it */
  | 'MAIL'
  /** naam / name. Of anybody of the case; a few wrong letters are forgiven */
  | 'NAME'
  /** nummer / number. In any shape in which people write it */
  | 'NUMBER'
  /** telefoonnummer / phone number. Of the reporter, or a part of it */
  | 'PHONE'
  /** woorden / words. Of what everybody who may read the case reads of it */
  | 'WORDS';

/** opgegeven reden van een overdracht / reason that is given for a release */
export type GivenReleaseReason =
  /** afwezig / absent. Ill or on leave; which of both is not asked */
  | 'ABSENT'
  /** uit dienst / left. Works for the organisation no more */
  | 'LEFT'
  /** niet vrij om te oordelen / not free to judge. Knows somebody of the case, or reports to who is involved */
  | 'NOT_FREE'
  /** ander werk / other work */
  | 'OTHER_WORK'
  /** op eigen verzoek / own request */
  | 'OWN_REQUEST';

/** wie de betrokkene is / who the person involved is */
export type InvolvedOutcome =
  /** bevestigd / confirmed. It is that person */
  | 'CONFIRMED'
  /** niet in de gids / not in the directory. It is nobody of the directory */
  | 'NOT_IN_DIRECTORY'
  /** vermoed / presumed. The name matches people of the directory; P&K has to settle it */
  | 'PRESUMED'
  /** vervangen / replaced. It is another one */
  | 'REPLACED'
  /** niet gevonden / not found. The name matches nobody; P&K has to settle it */
  | 'UNMATCHED';

/** Betrokkene: someone whom the reaction is about */
export type InvolvedPersonInput = {
  /** Naam, where it is known */
  name?: string | null | undefined;
  /** Rol, such as "juf van de groep"; required */
  role?: string | null | undefined;
};

/** Punt van de klacht: with its finding and the reasons */
export type JudgmentPointInput = {
  /** Oordeel: what is found of it */
  finding: Finding;
  /** Punt: what the reporter complains of */
  point: string;
  /** Reden: why it is found */
  reasons: string;
};

/** taal / language. In which the reporter is written to */
export type Language =
  /** Engels / English */
  | 'EN'
  /** Nederlands / Dutch */
  | 'NL';

/** brief / letter. E goes to the reporter, N to staff */
export type LetterCode =
  /** Ontvangstbevestiging / acknowledgement of receipt. On `reaction-submitted` */
  | 'E01'
  /** Wie je reactie behandelt / who handles your reaction. On `handler-assigned` */
  | 'E02'
  /** Andere behandelaar / another handler. On `handler-assigned`, where somebody handled the case before */
  | 'E03'
  /** Voortgangsbericht / progress message. On `progress-told` */
  | 'E04'
  /** Voorstel voor een oplossing / proposal of a solution. On `solution-proposed` */
  | 'E05'
  /** Oordeel en afspraken / judgment and agreements. On `agreements-confirmed`; copies to handler and P&K */
  | 'E06'
  /** Maatregel uitgevoerd of uitgesteld / measure realised or moved. On `measure-realised` and `measure-moved` */
  | 'E07'
  /** Voorstel ingetrokken / proposal taken back. On `proposal-taken-back` */
  | 'E15'
  /** Mailadres gewijzigd / mail address changed. On `address-corrected`, to the former address; names nobody and no case */
  | 'E16'
  /** Nieuwe code / new code. On `new-code-requested` */
  | 'E17'
  /** Code vernieuwd / code renewed. On `former-address-notified`, to an address of before */
  | 'E18'
  /** Nieuwe reactie / new reaction. On `registered`, to P&K */
  | 'N01'
  /** Jij behandelt deze reactie / you handle this reaction. On `handler-assigned`, to the handler */
  | 'N02'
  /** Brief niet aangekomen / letter not delivered. On a letter that was refused for good, to P&K */
  | 'N11'
  /** Bericht over een zaak / notice of a case. On `notice-given`, to one colleague who may read the case; that it waits for an outside person, to P&K */
  | 'N12';

/** stand van een brief / state of a letter */
export type LetterState =
  /** geweigerd / failed. Refused for good */
  | 'FAILED'
  /** wacht / queued */
  | 'QUEUED'
  /** onderweg / sending */
  | 'SENDING'
  /** verstuurd / sent. The mail server took it, or it lies in the file */
  | 'SENT'
  /** ingehouden / withdrawn. Kept back, for its reader turned out to be involved */
  | 'WITHDRAWN';

/** De afscherming opheffen: what `liftRestriction` takes */
export type LiftRestrictionInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
};

/** Een contact vastleggen: what `logEntry` takes */
export type LogEntryInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Soort: what it is */
  kind: LoggedEntryKind;
  /** Tekst: what was said or done */
  text: string;
  /** Zichtbaar: whether the reporter reads it */
  visibleToReporter: boolean;
};

/** dossierregel van een medewerker / kind of entry that staff log */
export type LoggedEntryKind =
  /** contact / contact */
  | 'CONTACT'
  /** gesprek / interview */
  | 'INTERVIEW'
  /** notitie / note */
  | 'NOTE';

/** Een compliment doorgeven: what `markPassedOn` takes */
export type MarkPassedOnInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
};

/** Berichten als gelezen markeren: what `markRead` takes */
export type MarkReadInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Laatst gezien: the last of `internal.unread` that was read */
  lastSeenId: string | number;
};

/** Welke maatregelen; all that is given holds */
export type MeasureFilter = {
  /** Merken: 1 to 100 of them */
  brandIds?: Array<string | number> | null | undefined;
  /** Datum vanaf this day, as 2026-11-13 */
  dueFrom?: string | null | undefined;
  /** Datum tot en met this day, as 2026-11-13 */
  dueTo?: string | null | undefined;
  /** Te laat: not done and its day has passed, or where false not */
  late?: boolean | null | undefined;
  /** Vestigingen: 1 to 100 of them */
  locationIds?: Array<string | number> | null | undefined;
  /** Eigenaren, colleagues and departments: 1 to 100 of them */
  ownerIds?: Array<string | number> | null | undefined;
  /** Uitgevoerd, or where false still open */
  realised?: boolean | null | undefined;
  /** Regio's: 1 to 100 of them */
  regionIds?: Array<string | number> | null | undefined;
};

/** Maatregel: with its owner and its day */
export type MeasureInput = {
  /** Maatregel: what is done */
  description: string;
  /** Datum: the day by which it is done, today or later */
  dueOn: string;
  /** Eigenaar: id of a department or a colleague */
  ownerId: string | number;
};

/** termijn / milestone. A term counts from the local day of submission */
export type Milestone =
  /** behandelaar bekend / handler known. 1 week; met when E02 or E03 is delivered */
  | 'HANDLER_KNOWN'
  /** voorstel / proposal. 3 weeks, an aim; met when E05 is delivered, or E06 before it */
  | 'PROPOSAL'
  /** afgehandeld / settled. 6 weeks; met when E06 is delivered */
  | 'SETTLED';

/** Een maatregel uitstellen: what `moveMeasure` takes */
export type MoveMeasureInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Nieuwe datum: today or later */
  dueOn: string;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Maatregel: the one that gets another day */
  measureId: string | number;
  /** Reden: why; the reporter reads it */
  reason: string;
};

/** Een betrokkene toevoegen: what `nameInvolvedPerson` takes */
export type NameInvolvedPersonInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Rol: how the person comes into the case */
  role: string;
  /** Collega: who is involved */
  staffId: string | number;
};

/** What `openFollowUp` takes */
export type OpenFollowUpInput = {
  /** Code of the receipt; required */
  code?: string | null | undefined;
  /** Nummer of the receipt; required */
  number?: string | null | undefined;
};

/** Reden van een weigering / reason of a refusal */
export type ProblemCode =
  /** Before the @ we can use plain letters without accents only. Fill in another address. / Voor het apenstaartje kunnen wij alleen gewone letters zonder accenten gebruiken. Vul een ander adres in. */
  | 'ADDRESS_BEYOND_ASCII'
  /** This is not an e-mail address. Fill in one like name@example.nl. / Dit is geen e-mailadres. Vul een adres in zoals naam@example.nl. */
  | 'ADDRESS_NOT_VALID'
  /** This is the address of a colleague or of ours. Fill in the address of the reporter. / Dit is het adres van een collega of van ons zelf. Vul het adres van de indiener in. */
  | 'ADDRESS_OF_COLLEAGUE'
  /** This is the address that was there. Fill in another one, or do not say that it was wrong. / Dit is het adres dat er al stond. Vul een ander adres in, of zeg niet dat het fout was. */
  | 'ADDRESS_UNCHANGED'
  /** This was done already. There is nothing left to do. / Dit is al gedaan. Je hoeft niets meer te doen. */
  | 'ALREADY_DONE'
  /** You both report to somebody who may be meant. Ask the director or an outside person. / Jullie werken allebei onder iemand die bedoeld kan zijn. Vraag de directeur of een buitenstaander. */
  | 'BOTH_REPORT_TO_MEANT'
  /** The judgment is about transgressive behaviour, so the case stays restricted. Choose another category first, if one fits better. / Het oordeel gaat over grensoverschrijdend gedrag, en dan blijft de zaak afgeschermd. Kies eerst een andere soort, als die beter past. */
  | 'CATEGORY_KEEPS_RESTRICTED'
  /** Only a restricted case can have this category. See that it is restricted first. / Deze soort kan alleen bij een afgeschermde zaak. Zorg eerst dat hij afgeschermd is. */
  | 'CATEGORY_RESTRICTED'
  /** This number or code is not complete. See whether you copied all of it. / Dit nummer of deze code klopt niet. Kijk of je alles hebt overgenomen. */
  | 'CODE_INCOMPLETE'
  /** We received this reaction. Its code was renewed after that: use the new code. / Deze reactie hebben we ontvangen. De code is daarna vernieuwd: gebruik de nieuwe code. */
  | 'CODE_RENEWED'
  /** Someone else just changed the case. Look again, then try once more. / Iemand anders heeft de zaak net gewijzigd. Kijk opnieuw en probeer het dan nog eens. */
  | 'CONFLICT'
  /** The parent hears something every two weeks at least. Choose a date within 14 days. / De ouder hoort ten minste elke twee weken iets. Kies een datum binnen 14 dagen. */
  | 'DATE_AFTER_TWO_WEEKS'
  /** This case was not there yet. Choose the day on which it began, or later. / Toen was deze zaak er nog niet. Kies de dag waarop de zaak begon of later. */
  | 'DATE_BEFORE_CASE'
  /** This date is still to come. Choose today or earlier. / Deze datum komt nog. Kies vandaag of eerder. */
  | 'DATE_IN_FUTURE'
  /** This date has passed. Choose today or later. / Deze datum is voorbij. Kies vandaag of later. */
  | 'DATE_IN_PAST'
  /** There is no such date. Fill it in like 2026-11-20. / Deze datum bestaat niet. Vul hem in als 2026-11-20. */
  | 'DATE_NOT_VALID'
  /** This date is too far away. Choose one within ten years. / Deze datum is te ver weg. Kies een datum binnen tien jaar. */
  | 'DATE_TOO_FAR'
  /** The measure has this date already. Choose another date. / De maatregel heeft deze datum al. Kies een andere datum. */
  | 'DATE_UNCHANGED'
  /** The gist seems to hold the name of a colleague. Write it without, or say that it names nobody. / In de strekking lijkt een naam van een collega te staan. Schrijf hem zonder naam, of zeg dat dit niemand noemt. */
  | 'GIST_MAY_NAME_SOMEONE'
  /** Fill in the gist: in short what the complaint was about and what was judged. / Vul de strekking in: in het kort waar de klacht over ging en wat het oordeel is. */
  | 'GIST_MISSING'
  /** The gist holds a name, address or number. Write it so that nobody can be recognised. / In de strekking staat een naam, adres of nummer. Schrijf hem zo dat niemand te herkennen is. */
  | 'GIST_NAMES_SOMEONE'
  /** This case has a handler already. Say first that they stop. / Deze zaak heeft al een behandelaar. Zeg eerst dat die stopt. */
  | 'HAS_HANDLER'
  /** This is not what is asked here. See what this field asks, and fill it in again. / Dit past niet bij wat we hier vragen. Kijk wat dit veld vraagt en vul het opnieuw in. */
  | 'INPUT_NOT_VALID'
  /** A person involved does nothing here. Leave it to P&K. / Wie erbij betrokken is, doet niets aan de zaak. Laat het over aan P&K. */
  | 'INVOLVED'
  /** Make a new key of 16 to 128 letters, digits, - and _ for each command. / Maak voor elke opdracht een nieuwe sleutel van 16 tot 128 letters, cijfers, - en _. */
  | 'KEY_NOT_VALID'
  /** This key was used for something else. Make a new key. / Deze sleutel is al gebruikt voor iets anders. Maak een nieuwe sleutel. */
  | 'KEY_REUSED'
  /** Make a key of at least 122 random bits for each reaction and each message. / Maak voor elke reactie en elk bericht een sleutel van ten minste 122 willekeurige bits. */
  | 'KEY_TOO_WEAK'
  /** This letter has not gone yet and goes by itself. See at the case whether it has. / Deze brief is nog niet weg en gaat vanzelf. Je hoeft niets te doen. */
  | 'LETTER_WAITS'
  /** This link works in a few minutes. Try again then. / Deze link werkt over een paar minuten. Probeer het dan opnieuw. */
  | 'LINK_NOT_READY'
  /** This link does not work any more. Ask for a new one with your number and your e-mail address. / Deze link werkt niet meer. Vraag een nieuwe aan met je nummer en je e-mailadres. */
  | 'LINK_NOT_VALID'
  /** A new code was made with this link before. Was that not you? Then call us at once. / Met deze link is al een nieuwe code gemaakt. Was jij dat niet? Bel ons dan meteen. */
  | 'LINK_USED'
  /** You may be meant, or resemble who is written. Ask a colleague of P&K to settle this. / Jij kunt zelf bedoeld zijn, of lijkt op wie er staat. Vraag een collega van P&K om dit vast te stellen. */
  | 'MAY_BE_MEANT'
  /** Name measures with owner and date, or say why there are none. / Noem maatregelen met eigenaar en datum, of zeg waarom er geen zijn. */
  | 'MEASURES_MISSING'
  /** Nobody of the directory can handle this case. Settle first who is involved. / Niemand uit de gids kan deze zaak behandelen. Stel eerst vast wie de betrokkenen zijn. */
  | 'NOBODY_CAN_HANDLE'
  /** Nobody handles this case now. Choose a handler first. / Niemand behandelt deze zaak nu. Kies eerst een behandelaar. */
  | 'NOBODY_HANDLES'
  /** This case has no person involved. Name one first. / Bij deze zaak staat geen betrokkene. Voeg die eerst toe. */
  | 'NOBODY_INVOLVED'
  /** Nobody else could read and work on the case then. Enter an outside person in the directory first. / Dan kan niemand anders de zaak nog lezen en behandelen. Zorg eerst dat er een buitenstaander in de gids staat. */
  | 'NOBODY_LEFT'
  /** The handler has not accepted yet. That has to come first. / De behandelaar heeft nog geen ja gezegd. Dat moet eerst. */
  | 'NOT_ACCEPTED'
  /** This person is not active. Choose somebody else. / Deze persoon werkt hier niet meer. Kies iemand anders. */
  | 'NOT_ACTIVE'
  /** This is not an e-mail address. / Dit is geen e-mailadres. */
  | 'NOT_AN_ADDRESS'
  /** This organisation does not have this kind of care. / Deze opvang is er niet bij deze organisatie. */
  | 'NOT_AT_BRAND'
  /** This location does not have this kind of care. / Deze opvang is er niet op deze locatie. */
  | 'NOT_AT_LOCATION'
  /** This is not a phone number. Fill in one number, from outside the Netherlands with + and the code of the country. / Dit is geen telefoonnummer. Vul één nummer in, van buiten Nederland met + en de code van het land. */
  | 'NOT_A_PHONE_NUMBER'
  /** An outside person handles only where nobody inside may. Choose a handler from inside. / Een buitenstaander behandelt alleen als niemand binnen dat mag. Kies een behandelaar van binnen. */
  | 'NOT_CALLED_IN'
  /** This cannot be done to a reaction of this kind. See at the case what can be done here. / Dit kan niet bij deze soort reactie. Kijk bij de zaak wat hier wel kan. */
  | 'NOT_FOR_THIS_KIND'
  /** There is no such case for you. Check the number, or ask P&K. / Deze zaak is er niet, of je mag hem niet zien. Kijk of het nummer klopt of vraag P&K. */
  | 'NOT_FOUND'
  /** This person is not free to judge. Choose another handler. / Deze persoon kan niet vrij oordelen. Kies een andere behandelaar. */
  | 'NOT_FREE'
  /** This cannot be done to the case now. See at the case what can be done. / Dit kan nu niet bij deze zaak. Kijk bij de zaak wat nu wel kan. */
  | 'NOT_IN_THIS_STATE'
  /** This number and this code do not belong together. / Dit nummer en deze code horen niet bij elkaar. */
  | 'NOT_KNOWN'
  /** Leave this empty if you want to stay anonymous. / Laat dit leeg als je anoniem wilt blijven. */
  | 'NOT_WHEN_ANONYMOUS'
  /** This is not yours to do. Ask the handler or P&K to do it. / Dit is niet aan jou bij deze zaak. Vraag de behandelaar of P&K om het te doen. */
  | 'NOT_YOURS'
  /** This reporter is anonymous and has no address. Log what you want to say, visible to the reporter. / Deze indiener is anoniem en heeft geen adres. Zet wat je wilt zeggen in het dossier, zichtbaar voor de indiener. */
  | 'NO_ADDRESS'
  /** No new code waits. Ask the parent to request one. / Er wacht geen nieuwe code. Laat de ouder er zelf een aanvragen. */
  | 'NO_CODE_HELD_BACK'
  /** There is no judgment yet. That has to come first. / Er is nog geen oordeel opgesteld. Dat moet eerst. */
  | 'NO_DRAFT'
  /** No letter to the reporter has gone yet. See at the case later whether one has. / Er is nog geen brief aan de indiener verstuurd. Kijk later bij de zaak of er een weg is. */
  | 'NO_LETTER_YET'
  /** This number is not complete. See whether you copied all of it. / Dit nummer klopt niet. Kijk of je alles hebt overgenomen. */
  | 'NUMBER_INCOMPLETE'
  /** Write this on one line. / Schrijf dit op één regel. */
  | 'ONE_LINE_ONLY'
  /** An outside person is shut out only when another outside person confirms it. Ask another outside person. / Een buitenstaander wordt alleen uitgesloten als een andere buitenstaander het bevestigt. Vraag een andere buitenstaander. */
  | 'OUTSIDE_PERSON_NEEDED'
  /** This year cannot be right. / Dit jaar kan niet kloppen. */
  | 'OUT_OF_RANGE'
  /** Name each point of the complaint, 20 at most. / Noem elk punt van de klacht, hoogstens 20. */
  | 'POINTS_MISSING'
  /** Give each point a finding with reasons. / Geef bij elk punt een oordeel met de reden. */
  | 'REASONS_MISSING'
  /** This person reports to someone involved. Choose another handler. / Deze persoon werkt onder iemand die erbij betrokken is. Kies een andere behandelaar. */
  | 'REPORTS_TO_INVOLVED'
  /** Fill this in. / Vul dit in. */
  | 'REQUIRED'
  /** Only the P&K lead or the director may handle this case. Choose one of them. / Deze zaak mag alleen de leiding van P&K of de directeur behandelen. Kies een van hen. */
  | 'RESTRICTED_CASE'
  /** The parent discussed it with this person before. Say whether they are free to judge. / De ouder heeft hier eerder met deze persoon over gesproken. Zeg of deze persoon vrij kan oordelen. */
  | 'SAY_WHETHER_FREE'
  /** Someone else just changed this. Look again, then decide. / Iemand anders heeft dit net gewijzigd. Kijk opnieuw en beslis dan. */
  | 'SEEN_ANOTHER'
  /** Fill in the text. / Vul de tekst in. */
  | 'TEXT_MISSING'
  /** This text is too long. Make it shorter. / Deze tekst is te lang. Maak hem korter. */
  | 'TEXT_TOO_LONG'
  /** This text is too long. Make it shorter. / Deze tekst is te lang. Maak hem korter. */
  | 'TOO_LONG'
  /** These are too many. / Dit zijn er te veel. */
  | 'TOO_MANY'
  /** You have sent very much today. / Je hebt vandaag al heel veel gestuurd. */
  | 'TOO_MANY_TODAY'
  /** Too many tries. Try again in a quarter of an hour. / Het is te vaak niet gelukt. Probeer het over een kwartier opnieuw. */
  | 'TOO_MANY_TRIES'
  /** We do not know this. Choose from the list. / Dit kennen we niet. Kies uit de lijst. */
  | 'UNKNOWN'
  /** This message is not in the case. Look again, and choose the last one that you read. / Dit bericht staat niet bij deze zaak. Kijk opnieuw en kies het laatste dat je las. */
  | 'UNKNOWN_ENTRY'
  /** There is no such letter to the reporter. Choose one that is to the reporter. / Deze brief is er niet of is niet aan de indiener. Kies een brief aan de indiener. */
  | 'UNKNOWN_LETTER'
  /** There is no such open measure. Choose one that is still open. / Deze maatregel is er niet of is al klaar. Kies een maatregel die nog open is. */
  | 'UNKNOWN_MEASURE'
  /** This person is not in the directory or in this case. Choose one who is. / Deze persoon staat niet in de gids of bij deze zaak. Kies iemand die er wel staat. */
  | 'UNKNOWN_PERSON'
  /** More people have this name. Choose one. / Er zijn meer mensen met deze naam. Kies wie het is. */
  | 'WHICH_PERSON';

/** antwoord op een voorstel / answer to a proposal */
export type ProposalAnswer =
  /** akkoord / agreed. The reporter agrees with a proposal */
  | 'AGREED'
  /** niet akkoord / declined. The reporter does not agree with a proposal */
  | 'DECLINED';

/** Een oplossing voorstellen: what `proposeSolution` takes */
export type ProposeSolutionInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Voorstel: what is proposed */
  text: string;
};

/** Klantreactieformulier: what the reporter fills in */
export type ReactionForm = {
  /** Anoniem: without name and address */
  anonymous?: boolean;
  /** Merk: id of the brand, such as skar */
  brandId: string | number;
  /** Soort opvang */
  careType?: CareKind | null | undefined;
  /** Kinderen */
  children?: Array<ChildInput>;
  /** Voorkeur voor contact: how the reporter likes to be reached */
  contactPreference?: ContactPreference | null | undefined;
  /** Eerst besproken */
  discussedBefore?: DiscussedBefore | null | undefined;
  /** E-mailadres; required unless anonymous */
  email?: string | null | undefined;
  /** Betrokkenen */
  involved?: Array<InvolvedPersonInput>;
  /** Soort reactie */
  kind: ReactionKind;
  /** Taal of the answer and the letters */
  language?: Language;
  /** Vestiging; null: "weet ik niet / gaat over de organisatie" */
  locationId?: string | number | null | undefined;
  /** Toestemming: consent to pass the name on */
  mayShareName?: boolean;
  /** Naam; required unless anonymous */
  name?: string | null | undefined;
  /** Telefoonnummer */
  phone?: string | null | undefined;
  /** Relatie to the brand */
  relation?: Relation | null | undefined;
  /** Ondersteuner: who helps the reporter */
  supportPerson?: string | null | undefined;
  /** Vermoeden van geweld of grensoverschrijdend gedrag */
  suspectedTransgression?: boolean;
  /** Wat is er gebeurd; required, at most 5,000 characters */
  text?: string | null | undefined;
  /** Wens: what the reporter would like */
  wish?: string | null | undefined;
};

/** soort klantreactie / kind of reaction */
export type ReactionKind =
  /** klacht / complaint. Only a complaint has the path to a judgment so far */
  | 'COMPLAINT'
  /** compliment / compliment */
  | 'COMPLIMENT'
  /** verbeterpunt / improvement point */
  | 'IMPROVEMENT_POINT';

/** Een maatregel afronden: what `realiseMeasure` takes */
export type RealiseMeasureInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Maatregel: the one that is done */
  measureId: string | number;
  /** Uitgevoerd op: the day on which it was done, today or earlier */
  realisedOn: string;
};

/** waarnaar een veld verwijst / what a field refers to. Of which it has the id */
export type ReferredThing =
  /** collega / colleague. Of `colleagues` */
  | 'COLLEAGUE'
  /** concept / draft. The `judgment` that was read */
  | 'DRAFT'
  /** betrokkene / person involved. Of `internal.involved` */
  | 'INVOLVED'
  /** brief / letter. Of `letters` */
  | 'LETTER'
  /** maatregel / measure. Of `measures` */
  | 'MEASURE'
  /** eigenaar / owner. Of `colleagues` or `departments` */
  | 'OWNER'
  /** ongelezen bericht / unread message. Of `internal.unread` */
  | 'UNREAD';

/** relatie / relation. How the reporter stands to the brand */
export type Relation =
  /** gemachtigde / authorised person */
  | 'AUTHORISED_PERSON'
  /** oud-ouder / former parent */
  | 'FORMER_PARENT'
  /** ouder / parent */
  | 'PARENT'
  /** oudercommissie / parent committee */
  | 'PARENT_COMMITTEE'
  /** wachtlijst / on the waiting list */
  | 'WAITING_LIST';

/** De behandelaar van de zaak halen: what `releaseHandler` takes */
export type ReleaseHandlerInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Toelichting: what P&K has to know beside it */
  note?: string | null | undefined;
  /** Reden: why; P&K alone reads it */
  reason: GivenReleaseReason;
};

/** reden van een overdracht / reason of a release. Why a handler handles the case no more; for P&K alone */
export type ReleaseReason =
  /** afwezig / absent. Ill or on leave; which of both is not asked */
  | 'ABSENT'
  /** betrokken / involved. Follows by itself where the handler may be meant */
  | 'INVOLVED'
  /** uit dienst / left. Works for the organisation no more */
  | 'LEFT'
  /** niet vrij om te oordelen / not free to judge. Knows somebody of the case, or reports to who is involved */
  | 'NOT_FREE'
  /** ander werk / other work */
  | 'OTHER_WORK'
  /** op eigen verzoek / own request */
  | 'OWN_REQUEST'
  /** zaak afgeschermd / case restricted. Follows by itself where the handler may not read a restricted case */
  | 'RESTRICTED';

/** What `renewCode` takes */
export type RenewCodeInput = {
  /** Made anew for each renewal: at least 122 random bits */
  idempotencyKey: string;
  /** What stands behind the # of the link in the mail */
  token: string;
};

/** What `requestNewCode` takes */
export type RequestNewCodeInput = {
  /** E-mailadres to which our letters go; required */
  email?: string | null | undefined;
  /** Nummer of the receipt and of every letter; required */
  number?: string | null | undefined;
};

/** De zaak afschermen: what `restrictCase` takes */
export type RestrictCaseInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Reden: why; who does the work of P&K or decides on it reads it */
  reason: string;
};

/** Een brief opnieuw versturen: what `sendLetterAgain` takes */
export type SendLetterAgainInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Brief: one to the reporter */
  letterId: string | number;
};

/** What `sendMessage` takes */
export type SendMessageInput = {
  /** Made anew for each message: at least 122 random bits */
  idempotencyKey: string;
  /** Bericht; required, at most 5,000 characters */
  text?: string | null | undefined;
};

/** Vaststellen wie een betrokkene is: what `settleInvolvedPerson` takes */
export type SettleInvolvedPersonInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Betrokkene: the row */
  involvedId: string | number;
  /** Uitkomst: what is said of it */
  outcome: SettledOutcome;
  /** Uitkomst die er stond: what a colleague settled, where this takes its place */
  seenOutcome?: InvolvedOutcome | null | undefined;
  /** Collega: who it is, where it is not the only one presumed */
  staffId?: string | number | null | undefined;
};

/** vaststelling / what was settled. A handler can be assigned only when each person involved is settled */
export type SettledOutcome =
  /** bevestigd / confirmed. It is that person */
  | 'CONFIRMED'
  /** niet in de gids / not in the directory. It is nobody of the directory */
  | 'NOT_IN_DIRECTORY'
  /** vervangen / replaced. It is another one */
  | 'REPLACED';

/** richting / direction. Which end of an order comes first */
export type SortDirection =
  /** oplopend / ascending: the earliest first */
  | 'ASCENDING'
  /** aflopend / descending: the latest first */
  | 'DESCENDING';

/** rol / role of staff. That a handler leads a case is no role */
export type StaffRole =
  /** analist / analyst. Figures and open topics */
  | 'ANALYST'
  /** directeur, bestuurder / director. Reads the cases that need a director and the escalated ones; works as P&K where nobody of P&K may */
  | 'DIRECTOR'
  /** buitenstaander / outside person. Two per holder; come in where nobody inside may do the next step */
  | 'OUTSIDE'
  /** Pedagogiek en Kwaliteit (P&K) / quality department. Registers, settles, assigns, guards the terms, sends the judgment */
  | 'QUALITY'
  /** leidinggevende P&K / lead of the quality department. The same, restricted cases included */
  | 'QUALITY_LEAD';

/** wie een stap deed / who did a step */
export type StepActor =
  /** de indiener / the reporter */
  | 'REPORTER'
  /** medewerker / staff */
  | 'STAFF'
  /** het systeem / the system. It follows by itself */
  | 'SYSTEM';

/** soort stap / kind of step. What happened to a case */
export type StepKind =
  /** mailadres verbeterd / address corrected. That it was, never which address */
  | 'ADDRESS_CORRECTED'
  /** opdracht aangenomen / assignment accepted */
  | 'ASSIGNMENT_ACCEPTED'
  /** gesloten / closed */
  | 'CLOSED'
  /** contact / contact */
  | 'CONTACT'
  /** behandelaar toegewezen / handler assigned */
  | 'HANDLER_ASSIGNED'
  /** behandelaar gestopt / handler released */
  | 'HANDLER_RELEASED'
  /** gesprek / interview */
  | 'INTERVIEW'
  /** betrokkene vastgesteld / person involved settled */
  | 'INVOLVED_SETTLED'
  /** oordeel opgesteld / judgment drafted */
  | 'JUDGMENT_DRAFTED'
  /** oordeel gemarkeerd / judgment marked */
  | 'JUDGMENT_MARKED'
  /** oordeel en afspraken verstuurd / judgment and agreements sent */
  | 'JUDGMENT_SENT'
  /** brief / letter. As it went out, or why it did not */
  | 'LETTER'
  /** opnieuw verstuurd / sent again */
  | 'LETTERS_SENT_AGAIN'
  /** opheffing gevraagd / lifting asked for. The case stays restricted until a second person says so too */
  | 'LIFTING_BEGUN'
  /** maatregel uitgesteld / measure moved */
  | 'MEASURE_MOVED'
  /** maatregel uitgevoerd / measure realised */
  | 'MEASURE_REALISED'
  /** nieuwe code toegestaan / new code allowed */
  | 'NEW_CODE_ALLOWED'
  /** nieuwe code door een eerste toegestaan / new code allowed by a first. The link goes out when a second person says so too */
  | 'NEW_CODE_ALLOWING_BEGUN'
  /** notitie / note */
  | 'NOTE'
  /** collega bericht / colleague notified */
  | 'NOTICE_GIVEN'
  /** doorgegeven aan het team / passed on to the team */
  | 'PASSED_ON'
  /** voortgang verteld / progress told */
  | 'PROGRESS_TOLD'
  /** voorstel beantwoord / proposal answered */
  | 'PROPOSAL_ANSWERED'
  /** voorstel ingetrokken / proposal taken back */
  | 'PROPOSAL_TAKEN_BACK'
  /** reactie ontvangen / reaction received */
  | 'RECEIVED'
  /** bericht van de indiener / message of the reporter */
  | 'REPORTER_MESSAGE'
  /** afgeschermd / restricted */
  | 'RESTRICTED'
  /** afscherming opgeheven / restriction lifted */
  | 'RESTRICTION_LIFTED'
  /** eerste oordeel over een betrokkene / first opinion of a person involved. It holds when a second person says the same */
  | 'SETTLING_BEGUN'
  /** oplossing voorgesteld / solution proposed */
  | 'SOLUTION_PROPOSED'
  /** termijn gehaald / term met */
  | 'TERM_MET'
  /** termijn loopt weer / term runs again */
  | 'TERM_REOPENED'
  /** gelezen / words read */
  | 'WORDS_READ';

/** What `submitReaction` takes */
export type SubmitReactionInput = {
  /** Klantreactieformulier: what the reporter fills in */
  form: ReactionForm;
  /** Made anew for each reaction: at least 122 random bits */
  idempotencyKey: string;
};

/** Een voortgangsbericht sturen: what `tellProgress` takes */
export type TellProgressInput = {
  /** Zaak: the one that it is about */
  caseId: string | number;
  /** Gedaan: what was done since the last message */
  done: string;
  /** Sleutel: made anew for each command, and the same for one that is sent again: 16 to 128 letters, digits, - and _ */
  idempotencyKey: string;
  /** Vervolg: what happens now */
  next: string;
  /** Volgend bericht: the day of it, from today up to 14 days */
  nextMessageOn: string;
  /** Reden van vertraging: why it takes longer, where it does */
  reasonOfDelay?: string | null | undefined;
};

/** stand van een termijn / status of a term. Derived when asked, never stored */
export type TermStatus =
  /** gehaald / met */
  | 'MET'
  /** te laat gehaald / met late */
  | 'MET_LATE'
  /** gemist / missed */
  | 'MISSED'
  /** loopt / running */
  | 'RUNNING';

/** urgentie / urgency. When somebody has to do the next thing that can be done (docs/domain.md section 6) */
export type Urgency =
  /** apart / apart. An open improvement point or compliment whose kind has no next step yet */
  | 'APART'
  /** later / later. After seven days */
  | 'LATER'
  /** niets te doen / nothing to do. Closed, with no measure open */
  | 'NOTHING'
  /** te laat / overdue. The day of it has passed */
  | 'OVERDUE'
  /** binnenkort / soon. Today or within seven days */
  | 'SOON';

/** Welke zaken of the work list; all that is given holds */
export type WorkListFilter = {
  /** Merk: one of brandIds */
  brandId?: string | number | null | undefined;
  /** Merken: 1 to 100 of them */
  brandIds?: Array<string | number> | null | undefined;
  /** Aard: 1 to 100 of them, drafted or sent */
  categories?: Array<Category> | null | undefined;
  /** Gewijzigd sinds this instant, as 2026-11-13T09:00:00Z; what was saved in the minute before may come again */
  changedSince?: string | null | undefined;
  /** Gesloten vanaf this day, as 2026-11-13 */
  closedFrom?: string | null | undefined;
  /** Gesloten tot en met this day, as 2026-11-13 */
  closedTo?: string | null | undefined;
  /** Behandelaar vertrokken: who handles it works for the organisation no more */
  handlerHasLeft?: boolean | null | undefined;
  /** Behandelaar: one of handlerIds */
  handlerId?: string | number | null | undefined;
  /** Behandelaars: 1 to 100 of them */
  handlerIds?: Array<string | number> | null | undefined;
  /** Ongelezen: the reporter wrote something that nobody marked as read, in whatever state the case is */
  hasUnread?: boolean | null | undefined;
  /** Soort reactie: one of kinds */
  kind?: ReactionKind | null | undefined;
  /** Soorten reactie: 1 to 100 of them */
  kinds?: Array<ReactionKind> | null | undefined;
  /** Brief vertraagd: a letter waits for the mail server, in whatever state the case is */
  letterIsLate?: boolean | null | undefined;
  /** Vestiging: one of locationIds */
  locationId?: string | number | null | undefined;
  /** Vestigingen: 1 to 100 of them */
  locationIds?: Array<string | number> | null | undefined;
  /** Maatregel te laat: the day of one that is not done has passed, in whatever state the case is */
  measureIsLate?: boolean | null | undefined;
  /** Niet aangenomen: who was asked to handle it has not said yes */
  notAccepted?: boolean | null | undefined;
  /** Te laat: the next term has passed */
  overdue?: boolean | null | undefined;
  /** Regio's: 1 to 100 of them */
  regionIds?: Array<string | number> | null | undefined;
  /** Afgeschermd, or where false not */
  restricted?: boolean | null | undefined;
  /** Afhandeling binnen this many days, "0" to "366": complaints not settled, overdue ones too */
  settlementWithinDays?: string | null | undefined;
  /** Stand: one of states */
  state?: CaseState | null | undefined;
  /** Standen: 1 to 100 of them; left out: every case that is not closed, or each where another filter asks for what closed cases have */
  states?: Array<CaseState> | null | undefined;
  /** Ingediend vanaf this day, as 2026-11-13 */
  submittedFrom?: string | null | undefined;
  /** Ingediend tot en met this day, as 2026-11-13 */
  submittedTo?: string | null | undefined;
  /** Urgenties: 1 to 100 of them */
  urgencies?: Array<Urgency> | null | undefined;
  /** Zonder behandelaar: not judged yet, and nobody handles it */
  withoutHandler?: boolean | null | undefined;
};

/** volgorde / order. By what the work list is in order */
export type WorkListSort =
  /** laatste wijziging / last change */
  | 'CHANGE'
  /** sluiting / closing; closed cases alone */
  | 'CLOSING'
  /** indiening / submission */
  | 'SUBMISSION'
  /** urgentie / urgency: what is to be done first, then what came in first */
  | 'URGENCY';

export type CommandFieldToFillFragment = {
  path: string;
  label: string;
  hint: string;
  control: FormControl;
  required: boolean;
  maxLength: number | null;
  minRows: number | null;
  maxRows: number | null;
  refersTo: ReferredThing | null;
  options: Array<{ value: string; label: string }>;
};

export type CommandFormsQueryVariables = Exact<{ [key: string]: never }>;

export type CommandFormsQuery = {
  commandForms: Array<{
    name: CaseAction;
    label: string;
    description: string;
    fields: Array<{
      path: string;
      label: string;
      hint: string;
      control: FormControl;
      required: boolean;
      maxLength: number | null;
      minRows: number | null;
      maxRows: number | null;
      refersTo: ReferredThing | null;
      options: Array<{ value: string; label: string }>;
    }>;
  }>;
};

export type CaseOfActionQueryVariables = Exact<{
  id: string | number;
}>;

export type CaseOfActionQuery = {
  case: {
    id: string;
    number: string;
    updatedAt: string;
    availableActions: Array<CaseAction>;
    text: string;
    reporter: { email: string | null } | null;
    measures: Array<{
      id: string;
      description: string;
      owner: string;
      ownerId: string;
      dueOn: string;
      realisedOn: string | null;
    }>;
    judgment: {
      id: string;
      sent: boolean;
      draftedAt: string | null;
      noMeasuresReason: string | null;
      category: Category | null;
      gist: string | null;
      points: Array<{ point: string; finding: Finding; reasons: string }>;
      author: { name: string | null } | null;
    } | null;
    letters: Array<{
      id: string;
      code: LetterCode;
      audience: Audience;
      state: LetterState;
      sentAt: string | null;
    }> | null;
    internal: {
      unread: Array<{ id: string; at: string }>;
      involved: Array<{
        id: string;
        role: string;
        name: string | null;
        outcome: InvolvedOutcome;
        capacity: Capacity;
        matches: Array<{
          id: string;
          name: string | null;
          function: string | null;
          departmentName: string | null;
          locationNames: Array<string>;
          regionNames: Array<string>;
          confidence: Confidence | null;
          shutOut: boolean;
        }>;
        said: {
          at: string;
          outcome: SettledOutcome;
          by: { name: string | null };
          whom: { name: string | null } | null;
        } | null;
      }>;
    } | null;
  } | null;
  caseVersions: Array<{ id: string; version: number }>;
};

export type StepsOfCaseQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type StepsOfCaseQuery = {
  me: { id: string };
  case: {
    id: string;
    timeline: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        node: {
          id: string;
          at: string;
          text: string;
          words: string | null;
          by: { kind: StepActor; staffId: string | null; name: string | null } | null;
        };
      }>;
    };
  } | null;
};

export type CandidatesForCaseQueryVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type CandidatesForCaseQuery = {
  case: {
    id: string;
    candidates: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          name: string;
          function: string;
          locationNames: Array<string>;
          regionNames: Array<string>;
          departmentName: string | null;
          assignable: boolean;
          asksWhetherFree: boolean;
          openCases: number;
          reasons: Array<{ message: string }>;
        };
      }>;
    } | null;
  } | null;
};

export type CaseAfterFragment = {
  case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
};

export type AcceptAssignmentMutationVariables = Exact<{
  input: AcceptAssignmentInput;
}>;

export type AcceptAssignmentMutation = {
  acceptAssignment:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type AllowNewCodeMutationVariables = Exact<{
  input: AllowNewCodeInput;
}>;

export type AllowNewCodeMutation = {
  allowNewCode:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type AssignHandlerMutationVariables = Exact<{
  input: AssignHandlerInput;
}>;

export type AssignHandlerMutation = {
  assignHandler:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type ConfirmAgreementsMutationVariables = Exact<{
  input: ConfirmAgreementsInput;
}>;

export type ConfirmAgreementsMutation = {
  confirmAgreements:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type CorrectAddressMutationVariables = Exact<{
  input: CorrectAddressInput;
}>;

export type CorrectAddressMutation = {
  correctAddress:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type DraftJudgmentMutationVariables = Exact<{
  input: DraftJudgmentInput;
}>;

export type DraftJudgmentMutation = {
  draftJudgment:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type LiftRestrictionMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;

export type LiftRestrictionMutation = {
  liftRestriction:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type LogEntryMutationVariables = Exact<{
  input: LogEntryInput;
}>;

export type LogEntryMutation = {
  logEntry:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type MarkPassedOnMutationVariables = Exact<{
  input: MarkPassedOnInput;
}>;

export type MarkPassedOnMutation = {
  markPassedOn:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;

export type MarkReadMutation = {
  markRead:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type MoveMeasureMutationVariables = Exact<{
  input: MoveMeasureInput;
}>;

export type MoveMeasureMutation = {
  moveMeasure:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type NameInvolvedPersonMutationVariables = Exact<{
  input: NameInvolvedPersonInput;
}>;

export type NameInvolvedPersonMutation = {
  nameInvolvedPerson:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type ProposeSolutionMutationVariables = Exact<{
  input: ProposeSolutionInput;
}>;

export type ProposeSolutionMutation = {
  proposeSolution:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type RealiseMeasureMutationVariables = Exact<{
  input: RealiseMeasureInput;
}>;

export type RealiseMeasureMutation = {
  realiseMeasure:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type ReleaseHandlerMutationVariables = Exact<{
  input: ReleaseHandlerInput;
}>;

export type ReleaseHandlerMutation = {
  releaseHandler:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type RestrictCaseMutationVariables = Exact<{
  input: RestrictCaseInput;
}>;

export type RestrictCaseMutation = {
  restrictCase:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type SendLetterAgainMutationVariables = Exact<{
  input: SendLetterAgainInput;
}>;

export type SendLetterAgainMutation = {
  sendLetterAgain:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type SettleInvolvedPersonMutationVariables = Exact<{
  input: SettleInvolvedPersonInput;
}>;

export type SettleInvolvedPersonMutation = {
  settleInvolvedPerson:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type TellProgressMutationVariables = Exact<{
  input: TellProgressInput;
}>;

export type TellProgressMutation = {
  tellProgress:
    | {
        __typename: 'CaseChanged';
        case: { id: string; number: string; state: CaseState; availableActions: Array<CaseAction> };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type PreviewCommandQueryVariables = Exact<{
  command: AnyCommandInput;
}>;

export type PreviewCommandQuery = {
  previewCommand:
    | {
        __typename: 'CommandPreview';
        caseId: string;
        letters: Array<{
          code: LetterCode;
          title: string;
          text: string;
          audience: Audience;
          channel: Channel;
          to: string | null;
        }> | null;
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type MeasuredHeadFragment = {
  id: string;
  number: string;
  state: CaseState;
  kind: ReactionKind;
  locationId: string | null;
  restricted: boolean;
  submittedAt: string;
};

export type MeasuredPlaceFragment = { careType: CareKind | null; brand: string };

export type MeasuredRowFragment = {
  nextTermDueOn: string | null;
  text: string;
  wish: string | null;
  id: string;
  number: string;
  state: CaseState;
  kind: ReactionKind;
  locationId: string | null;
  restricted: boolean;
  submittedAt: string;
  careType: CareKind | null;
  brand: string;
};

export type MeasuredAuthorFragment = {
  kind: StepActor;
  name: string | null;
  function: string | null;
};

export type MeasuredStepFragment = {
  id: string;
  at: string;
  kind: StepKind;
  text: string;
  words: string | null;
  by: { kind: StepActor; name: string | null; function: string | null } | null;
};

export type SubmitAloneMutationVariables = Exact<{
  input: SubmitReactionInput;
}>;

export type SubmitAloneMutation = {
  submitReaction:
    | {
        __typename: 'ProofOfReceipt';
        followUpCode: string;
        number: string;
        submittedAt: string;
        text: string;
        kind: ReactionKind;
        brandName: string;
        reactionId: string;
        dates: {
          handlerKnownDueOn: string;
          proposalDueOn: string | null;
          settledDueOn: string | null;
        };
      }
    | { __typename: 'Refusal' };
};

export type WorkListPageQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type WorkListPageQuery = {
  workList: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      cursor: string;
      node: {
        nextTermDueOn: string | null;
        text: string;
        wish: string | null;
        id: string;
        number: string;
        state: CaseState;
        kind: ReactionKind;
        locationId: string | null;
        restricted: boolean;
        submittedAt: string;
        careType: CareKind | null;
        brand: string;
      };
    }>;
  };
};

export type FilteredWorkListPageQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: WorkListFilter | null | undefined;
}>;

export type FilteredWorkListPageQuery = {
  workList: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      cursor: string;
      node: {
        nextTermDueOn: string | null;
        text: string;
        wish: string | null;
        id: string;
        number: string;
        state: CaseState;
        kind: ReactionKind;
        locationId: string | null;
        restricted: boolean;
        submittedAt: string;
        careType: CareKind | null;
        brand: string;
      };
    }>;
  };
};

export type CountedWorkListPageQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type CountedWorkListPageQuery = {
  workList: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      cursor: string;
      node: {
        nextTermDueOn: string | null;
        text: string;
        wish: string | null;
        id: string;
        number: string;
        state: CaseState;
        kind: ReactionKind;
        locationId: string | null;
        restricted: boolean;
        submittedAt: string;
        careType: CareKind | null;
        brand: string;
      };
    }>;
    counts: {
      states: Array<{ state: CaseState; count: number }>;
      kinds: Array<{ kind: ReactionKind; count: number }>;
      brands: Array<{ brandId: string; count: number }>;
      handlers: Array<{ handlerId: string | null; count: number }>;
      urgencies: Array<{ urgency: Urgency; count: number }>;
    };
  };
};

export type FoundPageQueryVariables = Exact<{
  words: string;
  first?: number | null | undefined;
}>;

export type FoundPageQuery = {
  findCases: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      cursor: string;
      foundIn: Array<FoundIn>;
      node: {
        nextTermDueOn: string | null;
        text: string;
        id: string;
        number: string;
        state: CaseState;
        kind: ReactionKind;
        locationId: string | null;
        restricted: boolean;
        submittedAt: string;
      };
    }>;
  };
};

export type DossierWithTimeLineQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;

export type DossierWithTimeLineQuery = {
  case: {
    text: string;
    wish: string | null;
    id: string;
    number: string;
    state: CaseState;
    kind: ReactionKind;
    locationId: string | null;
    restricted: boolean;
    submittedAt: string;
    careType: CareKind | null;
    brand: string;
    timeline: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        cursor: string;
        node: {
          id: string;
          at: string;
          kind: StepKind;
          text: string;
          words: string | null;
          by: { kind: StepActor; name: string | null; function: string | null } | null;
        };
      }>;
    };
  } | null;
};

export type BrandHeadFragment = {
  id: string;
  name: string;
  phone: string;
  logoUrl: string | null;
  privacyNoticeUrl: string | null;
  emergencyLine: string;
  emergencyText: string;
  confidantName: string;
  confidantUrl: string;
  confidantPhone: string;
};

export type FieldToFillFragment = {
  path: string;
  label: string;
  hint: string | null;
  control: FormControl;
  required: boolean;
  maxLength: number | null;
  minimum: number | null;
  maximum: number | null;
  maxRows: number | null;
  options: Array<{ value: string; label: string }>;
  problems: Array<{ code: string; message: string }>;
  relations: Array<{
    effect: FieldEffect;
    code: string;
    message: string;
    when: Array<{ field: string; value: string | null }>;
  }>;
};

export type FormToFillFragment = {
  label: string;
  fields: Array<{
    path: string;
    label: string;
    hint: string | null;
    control: FormControl;
    required: boolean;
    maxLength: number | null;
    minimum: number | null;
    maximum: number | null;
    maxRows: number | null;
    options: Array<{ value: string; label: string }>;
    problems: Array<{ code: string; message: string }>;
    relations: Array<{
      effect: FieldEffect;
      code: string;
      message: string;
      when: Array<{ field: string; value: string | null }>;
    }>;
  }>;
};

export type DueDaysFragment = {
  handlerKnownDueOn: string;
  proposalDueOn: string | null;
  settledDueOn: string | null;
};

export type StepToComeFragment = { dueOn: string; text: string };

export type HelpAtOnceFragment = {
  text: string;
  emergencyLine: string;
  confidantName: string;
  confidantUrl: string;
  confidantPhone: string;
};

export type ReceiptToReadFragment = {
  id: string;
  number: string;
  submittedAt: string;
  kind: ReactionKind;
  brandName: string;
  text: string;
  dates: { handlerKnownDueOn: string; proposalDueOn: string | null; settledDueOn: string | null };
  nextSteps: Array<{ dueOn: string; text: string }>;
  emergency: {
    text: string;
    emergencyLine: string;
    confidantName: string;
    confidantUrl: string;
    confidantPhone: string;
  } | null;
};

export type BrandsQueryVariables = Exact<{ [key: string]: never }>;

export type BrandsQuery = { brands: Array<{ id: string; name: string }> };

export type BrandPageQueryVariables = Exact<{
  brandId: string | number;
}>;

export type BrandPageQuery = {
  brand: {
    confidantText: string;
    talkFirstText: string;
    yearlyReportUrl: string | null;
    id: string;
    name: string;
    phone: string;
    logoUrl: string | null;
    privacyNoticeUrl: string | null;
    emergencyLine: string;
    emergencyText: string;
    confidantName: string;
    confidantUrl: string;
    confidantPhone: string;
    procedure: Array<{ title: string; text: string }> | null;
    externalRoutes: Array<{
      name: string;
      text: string;
      url: string;
      phone: string | null;
      emailAddress: string | null;
      postalAddress: string | null;
    }> | null;
    locations: Array<{
      id: string;
      name: string;
      careTypes: Array<CareKind>;
      regionName: string | null;
      address: { street: string; postalCode: string; town: string } | null;
    }>;
  } | null;
};

export type ReactionFormPageQueryVariables = Exact<{
  brandId: string | number;
  kind: ReactionKind;
}>;

export type ReactionFormPageQuery = {
  brand: {
    id: string;
    name: string;
    phone: string;
    logoUrl: string | null;
    privacyNoticeUrl: string | null;
    emergencyLine: string;
    emergencyText: string;
    confidantName: string;
    confidantUrl: string;
    confidantPhone: string;
  } | null;
  formRules: {
    brandId: string;
    kind: ReactionKind;
    label: string;
    notes: Array<string>;
    fields: Array<{
      path: string;
      label: string;
      hint: string | null;
      control: FormControl;
      required: boolean;
      maxLength: number | null;
      minimum: number | null;
      maximum: number | null;
      maxRows: number | null;
      options: Array<{ value: string; label: string }>;
      problems: Array<{ code: string; message: string }>;
      relations: Array<{
        effect: FieldEffect;
        code: string;
        message: string;
        when: Array<{ field: string; value: string | null }>;
      }>;
    }>;
  } | null;
};

export type CheckReactionQueryVariables = Exact<{
  form: ReactionForm;
}>;

export type CheckReactionQuery = {
  checkReaction:
    | {
        __typename: 'FormChecked';
        getsLetters: boolean;
        notes: Array<string>;
        dates: {
          handlerKnownDueOn: string;
          proposalDueOn: string | null;
          settledDueOn: string | null;
        };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type SendReactionMutationVariables = Exact<{
  input: SubmitReactionInput;
}>;

export type SendReactionMutation = {
  submitReaction:
    | {
        __typename: 'ProofOfReceipt';
        id: string;
        number: string;
        followUpCode: string;
        lostCode: string;
        submittedAt: string;
        kind: ReactionKind;
        brandName: string;
        text: string;
        notes: Array<string>;
        dates: {
          handlerKnownDueOn: string;
          proposalDueOn: string | null;
          settledDueOn: string | null;
        };
        nextSteps: Array<{ dueOn: string; text: string }>;
        emergency: {
          text: string;
          emergencyLine: string;
          confidantName: string;
          confidantUrl: string;
          confidantPhone: string;
        } | null;
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type FollowUpFormsQueryVariables = Exact<{ [key: string]: never }>;

export type FollowUpFormsQuery = {
  followUpForms: {
    openFollowUp: {
      label: string;
      fields: Array<{
        path: string;
        label: string;
        hint: string | null;
        control: FormControl;
        required: boolean;
        maxLength: number | null;
        minimum: number | null;
        maximum: number | null;
        maxRows: number | null;
        options: Array<{ value: string; label: string }>;
        problems: Array<{ code: string; message: string }>;
        relations: Array<{
          effect: FieldEffect;
          code: string;
          message: string;
          when: Array<{ field: string; value: string | null }>;
        }>;
      }>;
    };
    answerProposal: {
      label: string;
      fields: Array<{
        path: string;
        label: string;
        hint: string | null;
        control: FormControl;
        required: boolean;
        maxLength: number | null;
        minimum: number | null;
        maximum: number | null;
        maxRows: number | null;
        options: Array<{ value: string; label: string }>;
        problems: Array<{ code: string; message: string }>;
        relations: Array<{
          effect: FieldEffect;
          code: string;
          message: string;
          when: Array<{ field: string; value: string | null }>;
        }>;
      }>;
    };
    sendMessage: {
      label: string;
      fields: Array<{
        path: string;
        label: string;
        hint: string | null;
        control: FormControl;
        required: boolean;
        maxLength: number | null;
        minimum: number | null;
        maximum: number | null;
        maxRows: number | null;
        options: Array<{ value: string; label: string }>;
        problems: Array<{ code: string; message: string }>;
        relations: Array<{
          effect: FieldEffect;
          code: string;
          message: string;
          when: Array<{ field: string; value: string | null }>;
        }>;
      }>;
    };
    requestNewCode: {
      label: string;
      fields: Array<{
        path: string;
        label: string;
        hint: string | null;
        control: FormControl;
        required: boolean;
        maxLength: number | null;
        minimum: number | null;
        maximum: number | null;
        maxRows: number | null;
        options: Array<{ value: string; label: string }>;
        problems: Array<{ code: string; message: string }>;
        relations: Array<{
          effect: FieldEffect;
          code: string;
          message: string;
          when: Array<{ field: string; value: string | null }>;
        }>;
      }>;
    };
  };
};

export type OpenFollowUpPageMutationVariables = Exact<{
  input: OpenFollowUpInput;
}>;

export type OpenFollowUpPageMutation = {
  openFollowUp:
    | {
        __typename: 'FollowUpOpened';
        token: string;
        expiresAt: string;
        receipt: {
          id: string;
          number: string;
          submittedAt: string;
          kind: ReactionKind;
          brandName: string;
          text: string;
          dates: {
            handlerKnownDueOn: string;
            proposalDueOn: string | null;
            settledDueOn: string | null;
          };
          nextSteps: Array<{ dueOn: string; text: string }>;
          emergency: {
            text: string;
            emergencyLine: string;
            confidantName: string;
            confidantUrl: string;
            confidantPhone: string;
          } | null;
        };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type FollowUpPageQueryVariables = Exact<{ [key: string]: never }>;

export type FollowUpPageQuery = {
  followUp: {
    id: string;
    receipt: {
      id: string;
      number: string;
      submittedAt: string;
      kind: ReactionKind;
      brandName: string;
      text: string;
      dates: {
        handlerKnownDueOn: string;
        proposalDueOn: string | null;
        settledDueOn: string | null;
      };
      nextSteps: Array<{ dueOn: string; text: string }>;
      emergency: {
        text: string;
        emergencyLine: string;
        confidantName: string;
        confidantUrl: string;
        confidantPhone: string;
      } | null;
    };
    answers: Array<{
      id: string;
      kind: AnswerKind;
      proposalId: string | null;
      text: string | null;
      receivedAt: string;
    }>;
    progress: {
      stateText: string;
      nextStep: string;
      handlerName: string | null;
      betweenHandlers: boolean;
      judgmentDelivered: boolean;
      messages: Array<{ text: string; sentAt: string; fromReporter: boolean }>;
      answersKept: Array<{ id: string; effect: AnswerEffect | null; explanation: string | null }>;
      proposals: Array<{
        id: string;
        text: string;
        answerBy: string;
        answer: ProposalAnswer | null;
        answerText: string | null;
        takenBackAt: string | null;
      }>;
      measures: Array<{
        id: string;
        description: string;
        owner: string;
        dueOn: string;
        realisedOn: string | null;
      }>;
    } | null;
    letters: Array<{
      id: string;
      code: LetterCode;
      title: string;
      text: string;
      sentAt: string | null;
      state: LetterState;
      channel: Channel;
    }> | null;
    renewedToken: { token: string; expiresAt: string } | null;
  };
};

export type ReceiptFragment = {
  number: string;
  submittedAt: string;
  text: string;
  kind: ReactionKind;
  brandName: string;
  reactionId: string;
  dates: { handlerKnownDueOn: string; proposalDueOn: string | null; settledDueOn: string | null };
  emergency: {
    emergencyLine: string;
    confidantName: string;
    confidantUrl: string;
    confidantPhone: string;
  } | null;
};

export type RefusedFragment = {
  problems: Array<{
    code: ProblemCode;
    field: string | null;
    label: string | null;
    message: string;
  }>;
};

export type SubmitMutationVariables = Exact<{
  input: SubmitReactionInput;
}>;

export type SubmitMutation = {
  submitReaction:
    | {
        __typename: 'ProofOfReceipt';
        followUpCode: string;
        number: string;
        submittedAt: string;
        text: string;
        kind: ReactionKind;
        brandName: string;
        reactionId: string;
        dates: {
          handlerKnownDueOn: string;
          proposalDueOn: string | null;
          settledDueOn: string | null;
        };
        emergency: {
          emergencyLine: string;
          confidantName: string;
          confidantUrl: string;
          confidantPhone: string;
        } | null;
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type OpenMutationVariables = Exact<{
  input: OpenFollowUpInput;
}>;

export type OpenMutation = {
  openFollowUp:
    | {
        __typename: 'FollowUpOpened';
        token: string;
        expiresAt: string;
        receipt: {
          number: string;
          submittedAt: string;
          text: string;
          kind: ReactionKind;
          brandName: string;
          reactionId: string;
          dates: {
            handlerKnownDueOn: string;
            proposalDueOn: string | null;
            settledDueOn: string | null;
          };
          emergency: {
            emergencyLine: string;
            confidantName: string;
            confidantUrl: string;
            confidantPhone: string;
          } | null;
        };
      }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type RequestNewCodeMutationVariables = Exact<{
  input: RequestNewCodeInput;
}>;

export type RequestNewCodeMutation = {
  requestNewCode:
    | { __typename: 'NewCodeRequested'; message: string }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type RenewCodeMutationVariables = Exact<{
  input: RenewCodeInput;
}>;

export type RenewCodeMutation = {
  renewCode:
    | { __typename: 'CodeRenewed'; number: string; followUpCode: string }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type AnswerProposalMutationVariables = Exact<{
  input: AnswerProposalInput;
}>;

export type AnswerProposalMutation = {
  answerProposal:
    | { __typename: 'AnswerReceived'; id: string; receivedAt: string }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;

export type SendMessageMutation = {
  sendMessage:
    | { __typename: 'AnswerReceived'; id: string; receivedAt: string }
    | {
        __typename: 'Refusal';
        problems: Array<{
          code: ProblemCode;
          field: string | null;
          label: string | null;
          message: string;
        }>;
      };
};

export type FollowUpQueryVariables = Exact<{ [key: string]: never }>;

export type FollowUpQuery = {
  followUp: {
    id: string;
    receipt: {
      number: string;
      submittedAt: string;
      text: string;
      kind: ReactionKind;
      brandName: string;
      reactionId: string;
      dates: {
        handlerKnownDueOn: string;
        proposalDueOn: string | null;
        settledDueOn: string | null;
      };
      emergency: {
        emergencyLine: string;
        confidantName: string;
        confidantUrl: string;
        confidantPhone: string;
      } | null;
    };
    answers: Array<{
      id: string;
      kind: AnswerKind;
      proposalId: string | null;
      text: string | null;
      receivedAt: string;
    }>;
    progress: {
      stateText: string;
      nextStep: string;
      handlerName: string | null;
      betweenHandlers: boolean;
      judgmentDelivered: boolean;
      messages: Array<{ text: string; sentAt: string }>;
      answersKept: Array<{ id: string; effect: AnswerEffect | null; explanation: string | null }>;
      proposals: Array<{
        text: string;
        answerBy: string;
        answer: ProposalAnswer | null;
        proposalId: string;
      }>;
      measures: Array<{ description: string; dueOn: string }>;
    } | null;
    letters: Array<{ code: LetterCode; title: string; text: string; sentAt: string | null }> | null;
  };
};

export type DirectoryPlacesQueryVariables = Exact<{ [key: string]: never }>;

export type DirectoryPlacesQuery = {
  brands: Array<{
    id: string;
    name: string;
    locations: Array<{ id: string; name: string; regionId: string; regionName: string | null }>;
  }>;
};

export type DirectoryPeopleQueryVariables = Exact<{ [key: string]: never }>;

export type DirectoryPeopleQuery = {
  colleagues: Array<{ id: string; name: string; function: string }>;
  departments: Array<{ id: string; name: string }>;
};

export type MeasuresPageQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MeasuresPageQuery = {
  measures: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        description: string;
        dueOn: string;
        realisedOn: string | null;
        late: boolean;
        daysLeft: number | null;
        owner: { name: string | null; function: string | null; hasLeft: boolean };
        place: { brandName: string | null; locationName: string | null; regionName: string | null };
        case: { id: string; number: string } | null;
      };
    }>;
  };
};

export type FiguresPageQueryVariables = Exact<{
  year: number;
  brandId?: string | number | null | undefined;
  regionId?: string | number | null | undefined;
}>;

export type FiguresPageQuery = {
  figures: {
    openMeasures: number;
    counts: Array<{
      brandId: string;
      locationId: string | null;
      regionId: string | null;
      kind: ReactionKind | null;
      category: Category | null;
      month: string;
      count: number;
    }>;
    terms: Array<{ milestone: Milestone; met: number; missed: number; running: number }>;
  };
};

export type CaseRowFragment = {
  id: string;
  number: string;
  kind: ReactionKind;
  brandName: string | null;
  locationName: string | null;
  state: CaseState;
  nextTermDueOn: string | null;
  daysLeft: number | null;
  urgentOn: string | null;
  urgency: Urgency;
  firstWords: string;
  submittedAt: string;
  updatedAt: string;
  closedAt: string | null;
  handler: { name: string; hasLeft: boolean } | null;
};

export type WorkOnDeskQueryVariables = Exact<{
  filter?: WorkListFilter | null | undefined;
  sort?: WorkListSort | null | undefined;
  direction?: SortDirection | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type WorkOnDeskQuery = {
  me: { id: string };
  workList: {
    totalCount: number;
    counts: {
      states: Array<{ state: CaseState; count: number; capped: boolean }>;
      urgencies: Array<{ urgency: Urgency; count: number; capped: boolean }>;
      kinds: Array<{ kind: ReactionKind; count: number; capped: boolean }>;
      brands: Array<{ brandId: string; brandName: string | null; count: number; capped: boolean }>;
      handlers: Array<{
        handlerId: string | null;
        handlerName: string | null;
        count: number;
        capped: boolean;
      }>;
    };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        number: string;
        kind: ReactionKind;
        brandName: string | null;
        locationName: string | null;
        state: CaseState;
        nextTermDueOn: string | null;
        daysLeft: number | null;
        urgentOn: string | null;
        urgency: Urgency;
        firstWords: string;
        submittedAt: string;
        updatedAt: string;
        closedAt: string | null;
        handler: { name: string; hasLeft: boolean } | null;
      };
    }>;
  };
};

export type FoundOnDeskQueryVariables = Exact<{
  words: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type FoundOnDeskQuery = {
  findCases: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      foundIn: Array<FoundIn>;
      node: {
        id: string;
        number: string;
        kind: ReactionKind;
        brandName: string | null;
        locationName: string | null;
        state: CaseState;
        nextTermDueOn: string | null;
        daysLeft: number | null;
        urgentOn: string | null;
        urgency: Urgency;
        firstWords: string;
        submittedAt: string;
        updatedAt: string;
        closedAt: string | null;
        handler: { name: string; hasLeft: boolean } | null;
      };
    }>;
  };
};

export type DossierPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type DossierPageQuery = {
  case: {
    id: string;
    number: string;
    kind: ReactionKind;
    state: CaseState;
    brandName: string | null;
    locationName: string | null;
    restricted: boolean;
    betweenHandlers: boolean;
    nextTermDueOn: string | null;
    daysLeft: number | null;
    availableActions: Array<CaseAction>;
    submittedAt: string;
    text: string;
    wish: string | null;
    careType: CareKind | null;
    language: Language;
    anonymous: boolean;
    acceptedAt: string | null;
    closedAt: string | null;
    nextMessageOn: string | null;
    letters: Array<{
      id: string;
      code: LetterCode;
      audience: Audience;
      channel: Channel;
      state: LetterState;
      sentAt: string | null;
      text: string;
      againOf: string | null;
    }> | null;
    internal: {
      waitsForOutside: boolean;
      lifting: { at: string; by: { name: string | null } } | null;
      heldBackCode: {
        at: string;
        allowedAt: string | null;
        allowedBy: { name: string | null } | null;
      } | null;
      lateLetters: Array<{ id: string; code: LetterCode; queuedAt: string }>;
      calledIn: Array<{ id: string; name: string | null; function: string | null }>;
      involved: Array<{
        id: string;
        role: string;
        name: string | null;
        outcome: InvolvedOutcome;
        capacity: Capacity;
        matches: Array<{
          id: string;
          name: string | null;
          function: string | null;
          departmentName: string | null;
          locationNames: Array<string>;
          regionNames: Array<string>;
          confidence: Confidence | null;
          shutOut: boolean;
        }>;
        said: {
          at: string;
          outcome: SettledOutcome;
          by: { name: string | null };
          whom: { name: string | null } | null;
        } | null;
      }>;
      releases: Array<{
        id: string;
        at: string;
        reason: ReleaseReason | null;
        note: string | null;
        handler: { name: string | null };
      }> | null;
      restrictions: Array<{
        id: string;
        at: string;
        restricted: boolean;
        reason: string | null;
        by: Array<{ name: string | null }>;
      }> | null;
      entries: Array<{
        id: string;
        kind: EntryKind;
        loggedAt: string;
        text: string;
        visibleToReporter: boolean;
        author: { isReporter: boolean; name: string | null; function: string | null };
        answer: { answer: ProposalAnswer; effect: AnswerEffect } | null;
      }>;
      messages: Array<{
        id: string;
        toldAt: string;
        done: string;
        next: string;
        nextMessageOn: string;
        reasonOfDelay: string | null;
        author: { isReporter: boolean; name: string | null; function: string | null } | null;
      }>;
      unread: Array<{ id: string }>;
    } | null;
    timeline: {
      edges: Array<{
        node: {
          id: string;
          at: string;
          kind: StepKind;
          text: string;
          words: string | null;
          by: { kind: StepActor; name: string | null; function: string | null } | null;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    handler: { id: string; name: string; hasLeft: boolean } | null;
    children: Array<{ firstName: string; birthYear: number | null }>;
    discussedBefore: {
      withWhom: string | null;
      result: string | null;
      mayBe: Array<{ id: string; name: string | null; function: string | null }>;
    } | null;
    reporter: {
      name: string | null;
      email: string | null;
      phone: string | null;
      relation: Relation | null;
      contactPreference: ContactPreference | null;
      mayShareName: boolean;
      supportPerson: string | null;
    } | null;
    milestones: Array<{
      milestone: Milestone;
      dueOn: string;
      metAt: string | null;
      status: TermStatus;
    }>;
    proposals: Array<{
      id: string;
      text: string;
      proposedAt: string;
      answerBy: string;
      answer: ProposalAnswer | null;
      answerText: string | null;
      answeredAt: string | null;
      takenBackAt: string | null;
      author: { isReporter: boolean; name: string | null; function: string | null } | null;
    }>;
    judgment: {
      id: string;
      sent: boolean;
      sentAt: string | null;
      draftedAt: string | null;
      markedAt: string | null;
      noMeasuresReason: string | null;
      category: Category | null;
      gist: string | null;
      points: Array<{ point: string; finding: Finding; reasons: string }>;
      author: { isReporter: boolean; name: string | null; function: string | null } | null;
      sentBy: { isReporter: boolean; name: string | null; function: string | null } | null;
    } | null;
    measures: Array<{
      id: string;
      description: string;
      owner: string;
      ownerId: string;
      dueOn: string;
      realisedOn: string | null;
    }>;
  } | null;
};

export type DossierHeadFragment = {
  id: string;
  number: string;
  kind: ReactionKind;
  state: CaseState;
  brandName: string | null;
  locationName: string | null;
  restricted: boolean;
  betweenHandlers: boolean;
  nextTermDueOn: string | null;
  daysLeft: number | null;
  availableActions: Array<CaseAction>;
  handler: { id: string; name: string; hasLeft: boolean } | null;
};

export type DossierReactionFragment = {
  submittedAt: string;
  text: string;
  wish: string | null;
  careType: CareKind | null;
  language: Language;
  anonymous: boolean;
  children: Array<{ firstName: string; birthYear: number | null }>;
  discussedBefore: {
    withWhom: string | null;
    result: string | null;
    mayBe: Array<{ id: string; name: string | null; function: string | null }>;
  } | null;
  reporter: {
    name: string | null;
    email: string | null;
    phone: string | null;
    relation: Relation | null;
    contactPreference: ContactPreference | null;
    mayShareName: boolean;
    supportPerson: string | null;
  } | null;
};

export type DossierWorkFragment = {
  acceptedAt: string | null;
  closedAt: string | null;
  nextMessageOn: string | null;
  milestones: Array<{
    milestone: Milestone;
    dueOn: string;
    metAt: string | null;
    status: TermStatus;
  }>;
  proposals: Array<{
    id: string;
    text: string;
    proposedAt: string;
    answerBy: string;
    answer: ProposalAnswer | null;
    answerText: string | null;
    answeredAt: string | null;
    takenBackAt: string | null;
    author: { isReporter: boolean; name: string | null; function: string | null } | null;
  }>;
  judgment: {
    id: string;
    sent: boolean;
    sentAt: string | null;
    draftedAt: string | null;
    markedAt: string | null;
    noMeasuresReason: string | null;
    category: Category | null;
    gist: string | null;
    points: Array<{ point: string; finding: Finding; reasons: string }>;
    author: { isReporter: boolean; name: string | null; function: string | null } | null;
    sentBy: { isReporter: boolean; name: string | null; function: string | null } | null;
  } | null;
  measures: Array<{
    id: string;
    description: string;
    owner: string;
    ownerId: string;
    dueOn: string;
    realisedOn: string | null;
  }>;
};

export type DossierPeopleFragment = {
  calledIn: Array<{ id: string; name: string | null; function: string | null }>;
  involved: Array<{
    id: string;
    role: string;
    name: string | null;
    outcome: InvolvedOutcome;
    capacity: Capacity;
    matches: Array<{
      id: string;
      name: string | null;
      function: string | null;
      departmentName: string | null;
      locationNames: Array<string>;
      regionNames: Array<string>;
      confidence: Confidence | null;
      shutOut: boolean;
    }>;
    said: {
      at: string;
      outcome: SettledOutcome;
      by: { name: string | null };
      whom: { name: string | null } | null;
    } | null;
  }>;
  releases: Array<{
    id: string;
    at: string;
    reason: ReleaseReason | null;
    note: string | null;
    handler: { name: string | null };
  }> | null;
  restrictions: Array<{
    id: string;
    at: string;
    restricted: boolean;
    reason: string | null;
    by: Array<{ name: string | null }>;
  }> | null;
};

export type DossierLogFragment = {
  entries: Array<{
    id: string;
    kind: EntryKind;
    loggedAt: string;
    text: string;
    visibleToReporter: boolean;
    author: { isReporter: boolean; name: string | null; function: string | null };
    answer: { answer: ProposalAnswer; effect: AnswerEffect } | null;
  }>;
  messages: Array<{
    id: string;
    toldAt: string;
    done: string;
    next: string;
    nextMessageOn: string;
    reasonOfDelay: string | null;
    author: { isReporter: boolean; name: string | null; function: string | null } | null;
  }>;
  unread: Array<{ id: string }>;
};

export type WrittenFragment = { isReporter: boolean; name: string | null; function: string | null };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  me: {
    id: string;
    name: string;
    function: string;
    roles: Array<StaffRole>;
    managedLocationIds: Array<string>;
    managedRegionIds: Array<string>;
  };
};

export type WorkListQueryVariables = Exact<{
  filter?: WorkListFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type WorkListQuery = {
  workList: {
    totalCount: number;
    counts: {
      states: Array<{ state: CaseState; count: number; capped: boolean }>;
      handlers: Array<{
        handlerId: string | null;
        handlerName: string | null;
        count: number;
        capped: boolean;
      }>;
    };
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{
      cursor: string;
      node: {
        id: string;
        number: string;
        state: CaseState;
        kind: ReactionKind;
        brandId: string;
        locationId: string | null;
        nextTermDueOn: string | null;
        urgentOn: string | null;
        urgency: Urgency;
        daysLeft: number | null;
        firstWords: string;
        availableActions: Array<CaseAction>;
      };
    }>;
  };
};

export type FindCasesQueryVariables = Exact<{
  words: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type FindCasesQuery = {
  findCases: {
    pageInfo: { hasNextPage: boolean };
    edges: Array<{ foundIn: Array<FoundIn>; node: { id: string; number: string } }>;
  };
};

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MeasuresQuery = {
  measures: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      cursor: string;
      node: {
        id: string;
        description: string;
        dueOn: string;
        realisedOn: string | null;
        late: boolean;
        owner: { id: string; name: string | null; function: string | null; hasLeft: boolean };
        place: { brandId: string; locationId: string | null; regionId: string | null };
        case: { id: string; number: string } | null;
      };
    }>;
  };
};

export type DossierQueryVariables = Exact<{
  id: string | number;
}>;

export type DossierQuery = {
  case: {
    id: string;
    number: string;
    state: CaseState;
    text: string;
    availableActions: Array<CaseAction>;
    betweenHandlers: boolean;
    handler: { name: string; staffId: string } | null;
    discussedBefore: {
      withWhom: string | null;
      mayBe: Array<{ name: string | null; staffId: string }>;
    } | null;
    proposals: Array<{ text: string; answer: ProposalAnswer | null; proposalId: string }>;
    judgment: {
      sent: boolean;
      markedAt: string | null;
      noMeasuresReason: string | null;
      category: Category | null;
      gist: string | null;
      draftId: string;
      points: Array<{ point: string; finding: Finding; reasons: string }>;
    } | null;
    reporter: {
      name: string | null;
      email: string | null;
      phone: string | null;
      relation: Relation | null;
    } | null;
    measures: Array<{ description: string; dueOn: string; measureId: string }>;
    milestones: Array<{
      milestone: Milestone;
      dueOn: string;
      metAt: string | null;
      status: TermStatus;
    }>;
    internal: {
      waitsForOutside: boolean;
      releases: Array<{
        reason: ReleaseReason | null;
        note: string | null;
        handler: { staffId: string };
      }> | null;
      calledIn: Array<{ name: string | null; staffId: string }>;
      involved: Array<{
        role: string;
        name: string | null;
        outcome: InvolvedOutcome;
        capacity: Capacity;
        involvedId: string;
        matches: Array<{
          name: string | null;
          function: string | null;
          confidence: Confidence | null;
          shutOut: boolean;
          staffId: string;
        }>;
        said: { outcome: SettledOutcome; staffId: string | null; byStaffId: string } | null;
      }>;
    } | null;
  } | null;
};

export type FiguresQueryVariables = Exact<{
  year: number;
  brandId?: string | number | null | undefined;
}>;

export type FiguresQuery = {
  figures: {
    openMeasures: number;
    counts: Array<{
      brandId: string;
      locationId: string | null;
      kind: ReactionKind | null;
      category: Category | null;
      month: string;
      count: number;
    }>;
    terms: Array<{ milestone: Milestone; met: number; missed: number; running: number }>;
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CommandFieldToFillFragmentDoc = new TypedDocumentString(
  `
    fragment CommandFieldToFill on CommandField {
  path
  label
  hint
  control
  required
  maxLength
  minRows
  maxRows
  refersTo
  options {
    value
    label
  }
}
    `,
  { fragmentName: 'CommandFieldToFill' },
) as unknown as TypedDocumentString<CommandFieldToFillFragment, unknown>;
export const CaseAfterFragmentDoc = new TypedDocumentString(
  `
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
    `,
  { fragmentName: 'CaseAfter' },
) as unknown as TypedDocumentString<CaseAfterFragment, unknown>;
export const MeasuredHeadFragmentDoc = new TypedDocumentString(
  `
    fragment MeasuredHead on Case {
  id
  number
  state
  kind
  locationId
  restricted
  submittedAt
}
    `,
  { fragmentName: 'MeasuredHead' },
) as unknown as TypedDocumentString<MeasuredHeadFragment, unknown>;
export const MeasuredPlaceFragmentDoc = new TypedDocumentString(
  `
    fragment MeasuredPlace on Case {
  brand: brandId
  careType
}
    `,
  { fragmentName: 'MeasuredPlace' },
) as unknown as TypedDocumentString<MeasuredPlaceFragment, unknown>;
export const MeasuredRowFragmentDoc = new TypedDocumentString(
  `
    fragment MeasuredRow on Case {
  ...MeasuredHead
  ...MeasuredPlace
  nextTermDueOn
  text
  wish
}
    fragment MeasuredHead on Case {
  id
  number
  state
  kind
  locationId
  restricted
  submittedAt
}
fragment MeasuredPlace on Case {
  brand: brandId
  careType
}`,
  { fragmentName: 'MeasuredRow' },
) as unknown as TypedDocumentString<MeasuredRowFragment, unknown>;
export const MeasuredAuthorFragmentDoc = new TypedDocumentString(
  `
    fragment MeasuredAuthor on StepBy {
  kind
  name
  function
}
    `,
  { fragmentName: 'MeasuredAuthor' },
) as unknown as TypedDocumentString<MeasuredAuthorFragment, unknown>;
export const MeasuredStepFragmentDoc = new TypedDocumentString(
  `
    fragment MeasuredStep on CaseStep {
  id
  at
  kind
  text
  words
  by {
    ...MeasuredAuthor
  }
}
    fragment MeasuredAuthor on StepBy {
  kind
  name
  function
}`,
  { fragmentName: 'MeasuredStep' },
) as unknown as TypedDocumentString<MeasuredStepFragment, unknown>;
export const BrandHeadFragmentDoc = new TypedDocumentString(
  `
    fragment BrandHead on Brand {
  id
  name
  phone
  logoUrl
  privacyNoticeUrl
  emergencyLine
  emergencyText
  confidantName
  confidantUrl
  confidantPhone
}
    `,
  { fragmentName: 'BrandHead' },
) as unknown as TypedDocumentString<BrandHeadFragment, unknown>;
export const FieldToFillFragmentDoc = new TypedDocumentString(
  `
    fragment FieldToFill on FormField {
  path
  label
  hint
  control
  required
  maxLength
  minimum
  maximum
  maxRows
  options {
    value
    label
  }
  problems {
    code
    message
  }
  relations {
    effect
    code
    message
    when {
      field
      value
    }
  }
}
    `,
  { fragmentName: 'FieldToFill' },
) as unknown as TypedDocumentString<FieldToFillFragment, unknown>;
export const FormToFillFragmentDoc = new TypedDocumentString(
  `
    fragment FormToFill on FollowUpForm {
  label
  fields {
    ...FieldToFill
  }
}
    fragment FieldToFill on FormField {
  path
  label
  hint
  control
  required
  maxLength
  minimum
  maximum
  maxRows
  options {
    value
    label
  }
  problems {
    code
    message
  }
  relations {
    effect
    code
    message
    when {
      field
      value
    }
  }
}`,
  { fragmentName: 'FormToFill' },
) as unknown as TypedDocumentString<FormToFillFragment, unknown>;
export const DueDaysFragmentDoc = new TypedDocumentString(
  `
    fragment DueDays on TermDates {
  handlerKnownDueOn
  proposalDueOn
  settledDueOn
}
    `,
  { fragmentName: 'DueDays' },
) as unknown as TypedDocumentString<DueDaysFragment, unknown>;
export const StepToComeFragmentDoc = new TypedDocumentString(
  `
    fragment StepToCome on NextStep {
  dueOn
  text
}
    `,
  { fragmentName: 'StepToCome' },
) as unknown as TypedDocumentString<StepToComeFragment, unknown>;
export const HelpAtOnceFragmentDoc = new TypedDocumentString(
  `
    fragment HelpAtOnce on UrgentHelp {
  text
  emergencyLine
  confidantName
  confidantUrl
  confidantPhone
}
    `,
  { fragmentName: 'HelpAtOnce' },
) as unknown as TypedDocumentString<HelpAtOnceFragment, unknown>;
export const ReceiptToReadFragmentDoc = new TypedDocumentString(
  `
    fragment ReceiptToRead on Receipt {
  id
  number
  submittedAt
  kind
  brandName
  text
  dates {
    ...DueDays
  }
  nextSteps {
    ...StepToCome
  }
  emergency {
    ...HelpAtOnce
  }
}
    fragment DueDays on TermDates {
  handlerKnownDueOn
  proposalDueOn
  settledDueOn
}
fragment StepToCome on NextStep {
  dueOn
  text
}
fragment HelpAtOnce on UrgentHelp {
  text
  emergencyLine
  confidantName
  confidantUrl
  confidantPhone
}`,
  { fragmentName: 'ReceiptToRead' },
) as unknown as TypedDocumentString<ReceiptToReadFragment, unknown>;
export const ReceiptFragmentDoc = new TypedDocumentString(
  `
    fragment Receipt on Receipt {
  reactionId: id
  number
  submittedAt
  text
  kind
  brandName
  dates {
    handlerKnownDueOn
    proposalDueOn
    settledDueOn
  }
  emergency {
    emergencyLine
    confidantName
    confidantUrl
    confidantPhone
  }
}
    `,
  { fragmentName: 'Receipt' },
) as unknown as TypedDocumentString<ReceiptFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(
  `
    fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}
    `,
  { fragmentName: 'Refused' },
) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(
  `
    fragment CaseRow on Case {
  id
  number
  kind
  brandName
  locationName
  state
  handler {
    name
    hasLeft
  }
  nextTermDueOn
  daysLeft
  urgentOn
  urgency
  firstWords
  submittedAt
  updatedAt
  closedAt
}
    `,
  { fragmentName: 'CaseRow' },
) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const DossierHeadFragmentDoc = new TypedDocumentString(
  `
    fragment DossierHead on Case {
  id
  number
  kind
  state
  brandName
  locationName
  restricted
  betweenHandlers
  handler {
    id
    name
    hasLeft
  }
  nextTermDueOn
  daysLeft
  availableActions
}
    `,
  { fragmentName: 'DossierHead' },
) as unknown as TypedDocumentString<DossierHeadFragment, unknown>;
export const DossierReactionFragmentDoc = new TypedDocumentString(
  `
    fragment DossierReaction on Case {
  submittedAt
  text
  wish
  careType
  language
  anonymous
  children {
    firstName
    birthYear
  }
  discussedBefore {
    withWhom
    result
    mayBe {
      id
      name
      function
    }
  }
  reporter {
    name
    email
    phone
    relation
    contactPreference
    mayShareName
    supportPerson
  }
}
    `,
  { fragmentName: 'DossierReaction' },
) as unknown as TypedDocumentString<DossierReactionFragment, unknown>;
export const WrittenFragmentDoc = new TypedDocumentString(
  `
    fragment Written on Author {
  isReporter
  name
  function
}
    `,
  { fragmentName: 'Written' },
) as unknown as TypedDocumentString<WrittenFragment, unknown>;
export const DossierWorkFragmentDoc = new TypedDocumentString(
  `
    fragment DossierWork on Case {
  acceptedAt
  closedAt
  nextMessageOn
  milestones {
    milestone
    dueOn
    metAt
    status
  }
  proposals {
    id
    text
    proposedAt
    answerBy
    answer
    answerText
    answeredAt
    takenBackAt
    author {
      ...Written
    }
  }
  judgment {
    id
    sent
    sentAt
    draftedAt
    markedAt
    noMeasuresReason
    category
    gist
    points {
      point
      finding
      reasons
    }
    author {
      ...Written
    }
    sentBy {
      ...Written
    }
  }
  measures {
    id
    description
    owner
    ownerId
    dueOn
    realisedOn
  }
}
    fragment Written on Author {
  isReporter
  name
  function
}`,
  { fragmentName: 'DossierWork' },
) as unknown as TypedDocumentString<DossierWorkFragment, unknown>;
export const DossierPeopleFragmentDoc = new TypedDocumentString(
  `
    fragment DossierPeople on CaseInternal {
  calledIn {
    id
    name
    function
  }
  involved {
    id
    role
    name
    outcome
    capacity
    matches {
      id
      name
      function
      departmentName
      locationNames
      regionNames
      confidence
      shutOut
    }
    said {
      at
      outcome
      by {
        name
      }
      whom {
        name
      }
    }
  }
  releases {
    id
    at
    reason
    note
    handler {
      name
    }
  }
  restrictions {
    id
    at
    restricted
    reason
    by {
      name
    }
  }
}
    `,
  { fragmentName: 'DossierPeople' },
) as unknown as TypedDocumentString<DossierPeopleFragment, unknown>;
export const DossierLogFragmentDoc = new TypedDocumentString(
  `
    fragment DossierLog on CaseInternal {
  entries {
    id
    kind
    loggedAt
    text
    visibleToReporter
    author {
      ...Written
    }
    answer {
      answer
      effect
    }
  }
  messages {
    id
    toldAt
    done
    next
    nextMessageOn
    reasonOfDelay
    author {
      ...Written
    }
  }
  unread {
    id
  }
}
    fragment Written on Author {
  isReporter
  name
  function
}`,
  { fragmentName: 'DossierLog' },
) as unknown as TypedDocumentString<DossierLogFragment, unknown>;
export const CommandFormsDocument = new TypedDocumentString(`
    query CommandForms {
  commandForms {
    name
    label
    description
    fields {
      ...CommandFieldToFill
    }
  }
}
    fragment CommandFieldToFill on CommandField {
  path
  label
  hint
  control
  required
  maxLength
  minRows
  maxRows
  refersTo
  options {
    value
    label
  }
}`) as unknown as TypedDocumentString<CommandFormsQuery, CommandFormsQueryVariables>;
export const CaseOfActionDocument = new TypedDocumentString(`
    query CaseOfAction($id: ID!) {
  case(id: $id) {
    id
    number
    updatedAt
    availableActions
    text
    reporter {
      email
    }
    measures {
      id
      description
      owner
      ownerId
      dueOn
      realisedOn
    }
    judgment {
      id
      sent
      draftedAt
      points {
        point
        finding
        reasons
      }
      noMeasuresReason
      category
      gist
      author {
        name
      }
    }
    letters {
      id
      code
      audience
      state
      sentAt
    }
    internal {
      unread {
        id
        at
      }
      involved {
        id
        role
        name
        outcome
        capacity
        matches {
          id
          name
          function
          departmentName
          locationNames
          regionNames
          confidence
          shutOut
        }
        said {
          at
          outcome
          by {
            name
          }
          whom {
            name
          }
        }
      }
    }
  }
  caseVersions(ids: [$id]) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CaseOfActionQuery, CaseOfActionQueryVariables>;
export const StepsOfCaseDocument = new TypedDocumentString(`
    query StepsOfCase($id: ID!, $first: Int, $after: String) {
  me {
    id
  }
  case(id: $id) {
    id
    timeline(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          text
          words
          by {
            kind
            staffId
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StepsOfCaseQuery, StepsOfCaseQueryVariables>;
export const CandidatesForCaseDocument = new TypedDocumentString(`
    query CandidatesForCase($id: ID!, $name: String, $first: Int) {
  case(id: $id) {
    id
    candidates(name: $name, first: $first) {
      totalCount
      edges {
        node {
          id
          name
          function
          locationNames
          regionNames
          departmentName
          assignable
          reasons {
            message
          }
          asksWhetherFree
          openCases
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CandidatesForCaseQuery, CandidatesForCaseQueryVariables>;
export const AcceptAssignmentDocument = new TypedDocumentString(`
    mutation AcceptAssignment($input: AcceptAssignmentInput!) {
  acceptAssignment(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<AcceptAssignmentMutation, AcceptAssignmentMutationVariables>;
export const AllowNewCodeDocument = new TypedDocumentString(`
    mutation AllowNewCode($input: AllowNewCodeInput!) {
  allowNewCode(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<AllowNewCodeMutation, AllowNewCodeMutationVariables>;
export const AssignHandlerDocument = new TypedDocumentString(`
    mutation AssignHandler($input: AssignHandlerInput!) {
  assignHandler(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<AssignHandlerMutation, AssignHandlerMutationVariables>;
export const ConfirmAgreementsDocument = new TypedDocumentString(`
    mutation ConfirmAgreements($input: ConfirmAgreementsInput!) {
  confirmAgreements(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<
  ConfirmAgreementsMutation,
  ConfirmAgreementsMutationVariables
>;
export const CorrectAddressDocument = new TypedDocumentString(`
    mutation CorrectAddress($input: CorrectAddressInput!) {
  correctAddress(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<CorrectAddressMutation, CorrectAddressMutationVariables>;
export const DraftJudgmentDocument = new TypedDocumentString(`
    mutation DraftJudgment($input: DraftJudgmentInput!) {
  draftJudgment(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<DraftJudgmentMutation, DraftJudgmentMutationVariables>;
export const LiftRestrictionDocument = new TypedDocumentString(`
    mutation LiftRestriction($input: LiftRestrictionInput!) {
  liftRestriction(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<LiftRestrictionMutation, LiftRestrictionMutationVariables>;
export const LogEntryDocument = new TypedDocumentString(`
    mutation LogEntry($input: LogEntryInput!) {
  logEntry(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<LogEntryMutation, LogEntryMutationVariables>;
export const MarkPassedOnDocument = new TypedDocumentString(`
    mutation MarkPassedOn($input: MarkPassedOnInput!) {
  markPassedOn(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<MarkPassedOnMutation, MarkPassedOnMutationVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MoveMeasureDocument = new TypedDocumentString(`
    mutation MoveMeasure($input: MoveMeasureInput!) {
  moveMeasure(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<MoveMeasureMutation, MoveMeasureMutationVariables>;
export const NameInvolvedPersonDocument = new TypedDocumentString(`
    mutation NameInvolvedPerson($input: NameInvolvedPersonInput!) {
  nameInvolvedPerson(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<
  NameInvolvedPersonMutation,
  NameInvolvedPersonMutationVariables
>;
export const ProposeSolutionDocument = new TypedDocumentString(`
    mutation ProposeSolution($input: ProposeSolutionInput!) {
  proposeSolution(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<ProposeSolutionMutation, ProposeSolutionMutationVariables>;
export const RealiseMeasureDocument = new TypedDocumentString(`
    mutation RealiseMeasure($input: RealiseMeasureInput!) {
  realiseMeasure(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<RealiseMeasureMutation, RealiseMeasureMutationVariables>;
export const ReleaseHandlerDocument = new TypedDocumentString(`
    mutation ReleaseHandler($input: ReleaseHandlerInput!) {
  releaseHandler(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<ReleaseHandlerMutation, ReleaseHandlerMutationVariables>;
export const RestrictCaseDocument = new TypedDocumentString(`
    mutation RestrictCase($input: RestrictCaseInput!) {
  restrictCase(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<RestrictCaseMutation, RestrictCaseMutationVariables>;
export const SendLetterAgainDocument = new TypedDocumentString(`
    mutation SendLetterAgain($input: SendLetterAgainInput!) {
  sendLetterAgain(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<SendLetterAgainMutation, SendLetterAgainMutationVariables>;
export const SettleInvolvedPersonDocument = new TypedDocumentString(`
    mutation SettleInvolvedPerson($input: SettleInvolvedPersonInput!) {
  settleInvolvedPerson(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<
  SettleInvolvedPersonMutation,
  SettleInvolvedPersonMutationVariables
>;
export const TellProgressDocument = new TypedDocumentString(`
    mutation TellProgress($input: TellProgressInput!) {
  tellProgress(input: $input) {
    __typename
    ...CaseAfter
    ...Refused
  }
}
    fragment CaseAfter on CaseChanged {
  case {
    id
    number
    state
    availableActions
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<TellProgressMutation, TellProgressMutationVariables>;
export const PreviewCommandDocument = new TypedDocumentString(`
    query PreviewCommand($command: AnyCommandInput!) {
  previewCommand(command: $command) {
    __typename
    ... on CommandPreview {
      caseId
      letters {
        code
        title
        text
        audience
        channel
        to
      }
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<PreviewCommandQuery, PreviewCommandQueryVariables>;
export const SubmitAloneDocument = new TypedDocumentString(`
    mutation SubmitAlone($input: SubmitReactionInput!) {
  submitReaction(input: $input) {
    __typename
    ... on ProofOfReceipt {
      followUpCode
      reactionId: id
      number
      submittedAt
      text
      kind
      brandName
      dates {
        handlerKnownDueOn
        proposalDueOn
        settledDueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitAloneMutation, SubmitAloneMutationVariables>;
export const WorkListPageDocument = new TypedDocumentString(`
    query WorkListPage($first: Int) {
  workList(first: $first) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...MeasuredRow
      }
    }
  }
}
    fragment MeasuredHead on Case {
  id
  number
  state
  kind
  locationId
  restricted
  submittedAt
}
fragment MeasuredPlace on Case {
  brand: brandId
  careType
}
fragment MeasuredRow on Case {
  ...MeasuredHead
  ...MeasuredPlace
  nextTermDueOn
  text
  wish
}`) as unknown as TypedDocumentString<WorkListPageQuery, WorkListPageQueryVariables>;
export const FilteredWorkListPageDocument = new TypedDocumentString(`
    query FilteredWorkListPage($first: Int, $filter: WorkListFilter) {
  workList(first: $first, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...MeasuredRow
      }
    }
  }
}
    fragment MeasuredHead on Case {
  id
  number
  state
  kind
  locationId
  restricted
  submittedAt
}
fragment MeasuredPlace on Case {
  brand: brandId
  careType
}
fragment MeasuredRow on Case {
  ...MeasuredHead
  ...MeasuredPlace
  nextTermDueOn
  text
  wish
}`) as unknown as TypedDocumentString<
  FilteredWorkListPageQuery,
  FilteredWorkListPageQueryVariables
>;
export const CountedWorkListPageDocument = new TypedDocumentString(`
    query CountedWorkListPage($first: Int) {
  workList(first: $first) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...MeasuredRow
      }
    }
    counts {
      states {
        state
        count
      }
      kinds {
        kind
        count
      }
      brands {
        brandId
        count
      }
      handlers {
        handlerId
        count
      }
      urgencies {
        urgency
        count
      }
    }
  }
}
    fragment MeasuredHead on Case {
  id
  number
  state
  kind
  locationId
  restricted
  submittedAt
}
fragment MeasuredPlace on Case {
  brand: brandId
  careType
}
fragment MeasuredRow on Case {
  ...MeasuredHead
  ...MeasuredPlace
  nextTermDueOn
  text
  wish
}`) as unknown as TypedDocumentString<CountedWorkListPageQuery, CountedWorkListPageQueryVariables>;
export const FoundPageDocument = new TypedDocumentString(`
    query FoundPage($words: String!, $first: Int) {
  findCases(words: $words, first: $first) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      foundIn
      node {
        ...MeasuredHead
        nextTermDueOn
        text
      }
    }
  }
}
    fragment MeasuredHead on Case {
  id
  number
  state
  kind
  locationId
  restricted
  submittedAt
}`) as unknown as TypedDocumentString<FoundPageQuery, FoundPageQueryVariables>;
export const DossierWithTimeLineDocument = new TypedDocumentString(`
    query DossierWithTimeLine($id: ID!, $first: Int) {
  case(id: $id) {
    ...MeasuredHead
    ...MeasuredPlace
    text
    wish
    timeline(first: $first) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...MeasuredStep
        }
      }
    }
  }
}
    fragment MeasuredHead on Case {
  id
  number
  state
  kind
  locationId
  restricted
  submittedAt
}
fragment MeasuredPlace on Case {
  brand: brandId
  careType
}
fragment MeasuredAuthor on StepBy {
  kind
  name
  function
}
fragment MeasuredStep on CaseStep {
  id
  at
  kind
  text
  words
  by {
    ...MeasuredAuthor
  }
}`) as unknown as TypedDocumentString<DossierWithTimeLineQuery, DossierWithTimeLineQueryVariables>;
export const BrandsDocument = new TypedDocumentString(`
    query Brands {
  brands {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<BrandsQuery, BrandsQueryVariables>;
export const BrandPageDocument = new TypedDocumentString(`
    query BrandPage($brandId: ID!) {
  brand(id: $brandId) {
    ...BrandHead
    confidantText
    talkFirstText
    yearlyReportUrl
    procedure {
      title
      text
    }
    externalRoutes {
      name
      text
      url
      phone
      emailAddress
      postalAddress
    }
    locations {
      id
      name
      careTypes
      regionName
      address {
        street
        postalCode
        town
      }
    }
  }
}
    fragment BrandHead on Brand {
  id
  name
  phone
  logoUrl
  privacyNoticeUrl
  emergencyLine
  emergencyText
  confidantName
  confidantUrl
  confidantPhone
}`) as unknown as TypedDocumentString<BrandPageQuery, BrandPageQueryVariables>;
export const ReactionFormPageDocument = new TypedDocumentString(`
    query ReactionFormPage($brandId: ID!, $kind: ReactionKind!) {
  brand(id: $brandId) {
    ...BrandHead
  }
  formRules(brandId: $brandId, kind: $kind) {
    brandId
    kind
    label
    notes
    fields {
      ...FieldToFill
    }
  }
}
    fragment BrandHead on Brand {
  id
  name
  phone
  logoUrl
  privacyNoticeUrl
  emergencyLine
  emergencyText
  confidantName
  confidantUrl
  confidantPhone
}
fragment FieldToFill on FormField {
  path
  label
  hint
  control
  required
  maxLength
  minimum
  maximum
  maxRows
  options {
    value
    label
  }
  problems {
    code
    message
  }
  relations {
    effect
    code
    message
    when {
      field
      value
    }
  }
}`) as unknown as TypedDocumentString<ReactionFormPageQuery, ReactionFormPageQueryVariables>;
export const CheckReactionDocument = new TypedDocumentString(`
    query CheckReaction($form: ReactionForm!) {
  checkReaction(form: $form) {
    __typename
    ... on FormChecked {
      dates {
        ...DueDays
      }
      getsLetters
      notes
    }
    ...Refused
  }
}
    fragment DueDays on TermDates {
  handlerKnownDueOn
  proposalDueOn
  settledDueOn
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<CheckReactionQuery, CheckReactionQueryVariables>;
export const SendReactionDocument = new TypedDocumentString(`
    mutation SendReaction($input: SubmitReactionInput!) {
  submitReaction(input: $input) {
    __typename
    ... on ProofOfReceipt {
      id
      number
      followUpCode
      lostCode
      submittedAt
      kind
      brandName
      text
      notes
      dates {
        ...DueDays
      }
      nextSteps {
        ...StepToCome
      }
      emergency {
        ...HelpAtOnce
      }
    }
    ...Refused
  }
}
    fragment DueDays on TermDates {
  handlerKnownDueOn
  proposalDueOn
  settledDueOn
}
fragment StepToCome on NextStep {
  dueOn
  text
}
fragment HelpAtOnce on UrgentHelp {
  text
  emergencyLine
  confidantName
  confidantUrl
  confidantPhone
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<SendReactionMutation, SendReactionMutationVariables>;
export const FollowUpFormsDocument = new TypedDocumentString(`
    query FollowUpForms {
  followUpForms {
    openFollowUp {
      ...FormToFill
    }
    answerProposal {
      ...FormToFill
    }
    sendMessage {
      ...FormToFill
    }
    requestNewCode {
      ...FormToFill
    }
  }
}
    fragment FieldToFill on FormField {
  path
  label
  hint
  control
  required
  maxLength
  minimum
  maximum
  maxRows
  options {
    value
    label
  }
  problems {
    code
    message
  }
  relations {
    effect
    code
    message
    when {
      field
      value
    }
  }
}
fragment FormToFill on FollowUpForm {
  label
  fields {
    ...FieldToFill
  }
}`) as unknown as TypedDocumentString<FollowUpFormsQuery, FollowUpFormsQueryVariables>;
export const OpenFollowUpPageDocument = new TypedDocumentString(`
    mutation OpenFollowUpPage($input: OpenFollowUpInput!) {
  openFollowUp(input: $input) {
    __typename
    ... on FollowUpOpened {
      token
      expiresAt
      receipt {
        ...ReceiptToRead
      }
    }
    ...Refused
  }
}
    fragment DueDays on TermDates {
  handlerKnownDueOn
  proposalDueOn
  settledDueOn
}
fragment StepToCome on NextStep {
  dueOn
  text
}
fragment HelpAtOnce on UrgentHelp {
  text
  emergencyLine
  confidantName
  confidantUrl
  confidantPhone
}
fragment ReceiptToRead on Receipt {
  id
  number
  submittedAt
  kind
  brandName
  text
  dates {
    ...DueDays
  }
  nextSteps {
    ...StepToCome
  }
  emergency {
    ...HelpAtOnce
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<OpenFollowUpPageMutation, OpenFollowUpPageMutationVariables>;
export const FollowUpPageDocument = new TypedDocumentString(`
    query FollowUpPage {
  followUp {
    id
    receipt {
      ...ReceiptToRead
    }
    answers {
      id
      kind
      proposalId
      text
      receivedAt
    }
    progress {
      stateText
      nextStep
      handlerName
      betweenHandlers
      judgmentDelivered
      messages {
        text
        sentAt
        fromReporter
      }
      answersKept {
        id
        effect
        explanation
      }
      proposals {
        id
        text
        answerBy
        answer
        answerText
        takenBackAt
      }
      measures {
        id
        description
        owner
        dueOn
        realisedOn
      }
    }
    letters {
      id
      code
      title
      text
      sentAt
      state
      channel
    }
    renewedToken {
      token
      expiresAt
    }
  }
}
    fragment DueDays on TermDates {
  handlerKnownDueOn
  proposalDueOn
  settledDueOn
}
fragment StepToCome on NextStep {
  dueOn
  text
}
fragment HelpAtOnce on UrgentHelp {
  text
  emergencyLine
  confidantName
  confidantUrl
  confidantPhone
}
fragment ReceiptToRead on Receipt {
  id
  number
  submittedAt
  kind
  brandName
  text
  dates {
    ...DueDays
  }
  nextSteps {
    ...StepToCome
  }
  emergency {
    ...HelpAtOnce
  }
}`) as unknown as TypedDocumentString<FollowUpPageQuery, FollowUpPageQueryVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($input: SubmitReactionInput!) {
  submitReaction(input: $input) {
    __typename
    ... on ProofOfReceipt {
      followUpCode
      reactionId: id
      number
      submittedAt
      text
      kind
      brandName
      dates {
        handlerKnownDueOn
        proposalDueOn
        settledDueOn
      }
      emergency {
        emergencyLine
        confidantName
        confidantUrl
        confidantPhone
      }
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const OpenDocument = new TypedDocumentString(`
    mutation Open($input: OpenFollowUpInput!) {
  openFollowUp(input: $input) {
    __typename
    ... on FollowUpOpened {
      token
      expiresAt
      receipt {
        ...Receipt
      }
    }
    ...Refused
  }
}
    fragment Receipt on Receipt {
  reactionId: id
  number
  submittedAt
  text
  kind
  brandName
  dates {
    handlerKnownDueOn
    proposalDueOn
    settledDueOn
  }
  emergency {
    emergencyLine
    confidantName
    confidantUrl
    confidantPhone
  }
}
fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<OpenMutation, OpenMutationVariables>;
export const RequestNewCodeDocument = new TypedDocumentString(`
    mutation RequestNewCode($input: RequestNewCodeInput!) {
  requestNewCode(input: $input) {
    __typename
    ... on NewCodeRequested {
      message
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<RequestNewCodeMutation, RequestNewCodeMutationVariables>;
export const RenewCodeDocument = new TypedDocumentString(`
    mutation RenewCode($input: RenewCodeInput!) {
  renewCode(input: $input) {
    __typename
    ... on CodeRenewed {
      number
      followUpCode
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<RenewCodeMutation, RenewCodeMutationVariables>;
export const AnswerProposalDocument = new TypedDocumentString(`
    mutation AnswerProposal($input: AnswerProposalInput!) {
  answerProposal(input: $input) {
    __typename
    ... on AnswerReceived {
      id
      receivedAt
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<AnswerProposalMutation, AnswerProposalMutationVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on AnswerReceived {
      id
      receivedAt
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  problems {
    code
    field
    label
    message
  }
}`) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const FollowUpDocument = new TypedDocumentString(`
    query FollowUp {
  followUp {
    id
    receipt {
      ...Receipt
    }
    answers {
      id
      kind
      proposalId
      text
      receivedAt
    }
    progress {
      stateText
      nextStep
      handlerName
      betweenHandlers
      messages {
        text
        sentAt
      }
      answersKept {
        id
        effect
        explanation
      }
      proposals {
        proposalId: id
        text
        answerBy
        answer
      }
      judgmentDelivered
      measures {
        description
        dueOn
      }
    }
    letters {
      code
      title
      text
      sentAt
    }
  }
}
    fragment Receipt on Receipt {
  reactionId: id
  number
  submittedAt
  text
  kind
  brandName
  dates {
    handlerKnownDueOn
    proposalDueOn
    settledDueOn
  }
  emergency {
    emergencyLine
    confidantName
    confidantUrl
    confidantPhone
  }
}`) as unknown as TypedDocumentString<FollowUpQuery, FollowUpQueryVariables>;
export const DirectoryPlacesDocument = new TypedDocumentString(`
    query DirectoryPlaces {
  brands {
    id
    name
    locations {
      id
      name
      regionId
      regionName
    }
  }
}
    `) as unknown as TypedDocumentString<DirectoryPlacesQuery, DirectoryPlacesQueryVariables>;
export const DirectoryPeopleDocument = new TypedDocumentString(`
    query DirectoryPeople {
  colleagues {
    id
    name
    function
  }
  departments {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<DirectoryPeopleQuery, DirectoryPeopleQueryVariables>;
export const MeasuresPageDocument = new TypedDocumentString(`
    query MeasuresPage($filter: MeasureFilter, $first: Int, $after: String) {
  measures(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        description
        owner {
          name
          function
          hasLeft
        }
        dueOn
        realisedOn
        late
        daysLeft
        place {
          brandName
          locationName
          regionName
        }
        case {
          id
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresPageQuery, MeasuresPageQueryVariables>;
export const FiguresPageDocument = new TypedDocumentString(`
    query FiguresPage($year: Int!, $brandId: ID, $regionId: ID) {
  figures(year: $year, brandId: $brandId, regionId: $regionId) {
    counts {
      brandId
      locationId
      regionId
      kind
      category
      month
      count
    }
    terms {
      milestone
      met
      missed
      running
    }
    openMeasures
  }
}
    `) as unknown as TypedDocumentString<FiguresPageQuery, FiguresPageQueryVariables>;
export const WorkOnDeskDocument = new TypedDocumentString(`
    query WorkOnDesk($filter: WorkListFilter, $sort: WorkListSort, $direction: SortDirection, $first: Int, $after: String) {
  me {
    id
  }
  workList(
    filter: $filter
    sort: $sort
    direction: $direction
    first: $first
    after: $after
  ) {
    totalCount
    counts {
      states {
        state
        count
        capped
      }
      urgencies {
        urgency
        count
        capped
      }
      kinds {
        kind
        count
        capped
      }
      brands {
        brandId
        brandName
        count
        capped
      }
      handlers {
        handlerId
        handlerName
        count
        capped
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CaseRow
      }
    }
  }
}
    fragment CaseRow on Case {
  id
  number
  kind
  brandName
  locationName
  state
  handler {
    name
    hasLeft
  }
  nextTermDueOn
  daysLeft
  urgentOn
  urgency
  firstWords
  submittedAt
  updatedAt
  closedAt
}`) as unknown as TypedDocumentString<WorkOnDeskQuery, WorkOnDeskQueryVariables>;
export const FoundOnDeskDocument = new TypedDocumentString(`
    query FoundOnDesk($words: String!, $first: Int, $after: String) {
  findCases(words: $words, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      foundIn
      node {
        ...CaseRow
      }
    }
  }
}
    fragment CaseRow on Case {
  id
  number
  kind
  brandName
  locationName
  state
  handler {
    name
    hasLeft
  }
  nextTermDueOn
  daysLeft
  urgentOn
  urgency
  firstWords
  submittedAt
  updatedAt
  closedAt
}`) as unknown as TypedDocumentString<FoundOnDeskQuery, FoundOnDeskQueryVariables>;
export const DossierPageDocument = new TypedDocumentString(`
    query DossierPage($id: ID!, $after: String) {
  case(id: $id) {
    ...DossierHead
    ...DossierReaction
    ...DossierWork
    letters {
      id
      code
      audience
      channel
      state
      sentAt
      text
      againOf
    }
    internal {
      ...DossierPeople
      ...DossierLog
      waitsForOutside
      lifting {
        at
        by {
          name
        }
      }
      heldBackCode {
        at
        allowedAt
        allowedBy {
          name
        }
      }
      lateLetters {
        id
        code
        queuedAt
      }
    }
    timeline(first: 200, after: $after) {
      edges {
        node {
          id
          at
          kind
          text
          words
          by {
            kind
            name
            function
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DossierHead on Case {
  id
  number
  kind
  state
  brandName
  locationName
  restricted
  betweenHandlers
  handler {
    id
    name
    hasLeft
  }
  nextTermDueOn
  daysLeft
  availableActions
}
fragment DossierReaction on Case {
  submittedAt
  text
  wish
  careType
  language
  anonymous
  children {
    firstName
    birthYear
  }
  discussedBefore {
    withWhom
    result
    mayBe {
      id
      name
      function
    }
  }
  reporter {
    name
    email
    phone
    relation
    contactPreference
    mayShareName
    supportPerson
  }
}
fragment DossierWork on Case {
  acceptedAt
  closedAt
  nextMessageOn
  milestones {
    milestone
    dueOn
    metAt
    status
  }
  proposals {
    id
    text
    proposedAt
    answerBy
    answer
    answerText
    answeredAt
    takenBackAt
    author {
      ...Written
    }
  }
  judgment {
    id
    sent
    sentAt
    draftedAt
    markedAt
    noMeasuresReason
    category
    gist
    points {
      point
      finding
      reasons
    }
    author {
      ...Written
    }
    sentBy {
      ...Written
    }
  }
  measures {
    id
    description
    owner
    ownerId
    dueOn
    realisedOn
  }
}
fragment DossierPeople on CaseInternal {
  calledIn {
    id
    name
    function
  }
  involved {
    id
    role
    name
    outcome
    capacity
    matches {
      id
      name
      function
      departmentName
      locationNames
      regionNames
      confidence
      shutOut
    }
    said {
      at
      outcome
      by {
        name
      }
      whom {
        name
      }
    }
  }
  releases {
    id
    at
    reason
    note
    handler {
      name
    }
  }
  restrictions {
    id
    at
    restricted
    reason
    by {
      name
    }
  }
}
fragment DossierLog on CaseInternal {
  entries {
    id
    kind
    loggedAt
    text
    visibleToReporter
    author {
      ...Written
    }
    answer {
      answer
      effect
    }
  }
  messages {
    id
    toldAt
    done
    next
    nextMessageOn
    reasonOfDelay
    author {
      ...Written
    }
  }
  unread {
    id
  }
}
fragment Written on Author {
  isReporter
  name
  function
}`) as unknown as TypedDocumentString<DossierPageQuery, DossierPageQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    function
    roles
    managedLocationIds
    managedRegionIds
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const WorkListDocument = new TypedDocumentString(`
    query WorkList($filter: WorkListFilter, $first: Int, $after: String) {
  workList(filter: $filter, first: $first, after: $after) {
    totalCount
    counts {
      states {
        state
        count
        capped
      }
      handlers {
        handlerId
        handlerName
        count
        capped
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        id
        number
        state
        kind
        brandId
        locationId
        nextTermDueOn
        urgentOn
        urgency
        daysLeft
        firstWords
        availableActions
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkListQuery, WorkListQueryVariables>;
export const FindCasesDocument = new TypedDocumentString(`
    query FindCases($words: String!, $first: Int, $after: String) {
  findCases(words: $words, first: $first, after: $after) {
    pageInfo {
      hasNextPage
    }
    edges {
      foundIn
      node {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindCasesQuery, FindCasesQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($filter: MeasureFilter, $first: Int, $after: String) {
  measures(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        description
        owner {
          id
          name
          function
          hasLeft
        }
        dueOn
        realisedOn
        late
        place {
          brandId
          locationId
          regionId
        }
        case {
          id
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!) {
  case(id: $id) {
    id
    number
    state
    text
    availableActions
    handler {
      staffId: id
      name
    }
    betweenHandlers
    discussedBefore {
      withWhom
      mayBe {
        staffId: id
        name
      }
    }
    proposals {
      proposalId: id
      text
      answer
    }
    judgment {
      draftId: id
      sent
      markedAt
      points {
        point
        finding
        reasons
      }
      noMeasuresReason
      category
      gist
    }
    reporter {
      name
      email
      phone
      relation
    }
    measures {
      measureId: id
      description
      dueOn
    }
    milestones {
      milestone
      dueOn
      metAt
      status
    }
    internal {
      waitsForOutside
      releases {
        handler {
          staffId: id
        }
        reason
        note
      }
      calledIn {
        staffId: id
        name
      }
      involved {
        involvedId: id
        role
        name
        outcome
        capacity
        matches {
          staffId: id
          name
          function
          confidence
          shutOut
        }
        said {
          outcome
          staffId
          byStaffId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($year: Int!, $brandId: ID) {
  figures(year: $year, brandId: $brandId) {
    counts {
      brandId
      locationId
      kind
      category
      month
      count
    }
    terms {
      milestone
      met
      missed
      running
    }
    openMeasures
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
