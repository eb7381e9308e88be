import type { FactEnvelope } from '@klantreacties/event-contracts';
import type { Audience, Channel, LetterCode, LetterState } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import type { CaseAccess } from './quality-readers.ts';

/** A letter written and not yet kept. */
export interface NewLetter {
  caseId: string;
  caseRef: string;
  brand: string;
  restricted: boolean;
  code: LetterCode;
  causeId: string;
  correlationId: string;
  audience: Audience;
  to: string | null;
  /** The one colleague who gets it in the place of the box of P&K; null for every other letter. */
  reader: string | null;
  toldOpenly: boolean;
  oncePerCase: boolean;
  /** Whether it goes to a colleague who was shut out of the case since. */
  alsoIfShutOut: boolean;
  sender: string;
  subject: string;
  text: string;
  html: string;
  /** What stands in the mail alone, sealed; see `as-mailed.ts`. */
  sealedToken: string | null;
  at: Date;
  /** By which fact it goes out again, and whose words it holds; left out for a new letter. */
  again?: { by: string; of: string };
}

/** Which letters to a reporter go out again, each by the id of what went last of it. */
export interface WantedAgain {
  letterIds: readonly string[];
  /** What else does: all that failed but for these, and what went by mail between two instants; null for none. */
  besides: { outdatedIds: readonly string[]; went: { since: Date; until: Date } | null } | null;
}

/** A letter to the reporter as it was first written, to go out again. */
export interface WrittenLetter {
  id: string;
  letter: LetterCode;
  cause_id: string;
  queued_at: Date;
  sender: string;
  subject: string;
  text: string;
  html: string;
}

/** A letter as it is kept, without personal values. */
export interface LetterRow {
  id: string;
  case_id: string;
  case_ref: string;
  brand: string;
  restricted: boolean;
  letter: LetterCode;
  cause_id: string;
  correlation_id: string;
  audience: Audience;
  channel: Channel;
  message_id: string;
  /** The letter whose words it holds, where it goes out again. */
  again_of: string | null;
  attempts: number;
  queued_at: Date;
  /** When it was told to be late; null where it was not. */
  delayed_at: Date | null;
  /** Whether analysts hear of it. */
  told_openly: boolean;
  also_if_shut_out: boolean;
}

export interface LetterToSend extends LetterRow {
  /** Null where no fact said so yet. */
  access: CaseAccess | null;
  to: string;
  sender: string;
  subject: string;
  text: string;
  html: string;
  sealed_token: string | null;
}

/** A letter with the address at which the mail server took or refused it. */
export type MailedLetter = LetterRow & Pick<LetterToSend, 'to'>;

export interface SentLetter {
  letter: MailedLetter;
  at: Date;
}

export interface ShownLetter {
  case_id: string;
  id: string;
  letter: LetterCode;
  audience: Audience;
  channel: Channel;
  state: LetterState;
  restricted: boolean;
  subject: string;
  body_text: string;
  sent_at: Date | null;
  again_of: string | null;
}

/** Letters with their states; each change of state publishes its fact in the same transaction. */
export interface LetterStore {
  /** Keeps each letter once per cause, template and audience; without an address it counts as delivered to the file. */
  queue(session: Session, letters: readonly NewLetter[]): Promise<void>;
  /** Letters that are due by wall time, now in state SENDING; the session holds the turn to deliver. */
  takeDue(turn: Session, atMost: number): Promise<LetterToSend[]>;
  /**
   * The mail server took them; true of letters taken back meanwhile as well. All or none; once told, told no more. One
   * whose address was corrected while it was in hand has not arrived: it goes to the address of now.
   */
  sent(letters: readonly SentLetter[]): Promise<void>;
  /** Due again after `waitMs` of wall time: the business clock may be moved. */
  tryAgain(letter: Pick<LetterToSend, 'id' | 'attempts'>, waitMs: number): Promise<void>;
  /** Put off for so long that P&K has to know; told once, and the letter is tried on. */
  delayed(letter: LetterRow, at: Date, given: { smtpCode: number | null }): Promise<void>;
  /**
   * Refused for good; queues the letters on that fact in the same transaction. Once published, not again. One whose
   * address was corrected while it was in hand goes to the address of now.
   */
  failed(
    letter: MailedLetter,
    at: Date,
    given: {
      smtpCode: number | null;
      lettersOn(failed: FactEnvelope): NewLetter[];
    },
  ): Promise<void>;
  /** Letters in SENDING: before the first is taken, those that the instance before did not finish. */
  unfinished(): Promise<string[]>;
  /** Those of `ids` still in SENDING go out again under the same Message-ID. */
  takeBack(ids: readonly string[]): Promise<void>;
  /** The letters of a case that are to go out again, each once as it was first written; none that still waits. */
  written(session: Session, caseId: string, wanted: WantedAgain): Promise<WrittenLetter[]>;
  /**
   * What has not reached the reporter of a case goes to another address from now on, but for what is about the address
   * itself: the link to a new code is of the mailbox for which it was asked.
   */
  readdress(session: Session, caseId: string, email: string): Promise<void>;
  /**
   * What has not left yet to the address of somebody who turned out to be involved stays here. What the mail
   * server takes all the same counts as sent.
   */
  withdraw(session: Session, caseId: string, from: { email: string; at: Date }): Promise<void>;
  /** A letter in hand that may not go to its reader any more; it stays here, and others are queued in its place. */
  drop(letter: LetterRow, at: Date, instead?: readonly NewLetter[]): Promise<void>;
  /** Who is shut out of a case from a fact of this version on; of an older one nothing is kept. */
  keepAccess(
    session: Session,
    caseId: string,
    access: CaseAccess & { version: number },
  ): Promise<void>;
  /** Of the cases of which a fact said so. */
  accessOf(session: Session, caseIds: readonly string[]): Promise<Map<string, CaseAccess>>;
  /** The same for who reads letters. */
  accessOfCases(caseIds: readonly string[]): Promise<Map<string, CaseAccess>>;
  /** Lets go of who was shut out of cases that were erased. */
  forgetAccess(caseIds: readonly string[]): Promise<void>;
  ofCases(caseIds: readonly string[]): Promise<ShownLetter[]>;
  countByState(): Promise<Map<string, number>>;
}
