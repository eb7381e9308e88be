import type { Session } from '@klantreacties/service-runtime';
import type { LetterCode } from '../domain/letters-for.ts';

/** A letter written and not yet kept. */
export interface NewLetter {
  caseId: string;
  caseRef: string;
  brand: string;
  restricted: boolean;
  code: LetterCode;
  causeId: string;
  correlationId: string;
  audience: 'REPORTER' | 'HANDLER' | 'QUALITY';
  to: string | null;
  sender: string;
  subject: string;
  text: string;
  html: string;
  at: Date;
}

export interface LetterToSend {
  id: string;
  messageId: string;
  brand: string;
  attempts: number;
  to: string;
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
  audience: 'REPORTER' | 'HANDLER' | 'QUALITY';
  channel: 'MAIL' | 'FILE';
  message_id: string;
  attempts: number;
}

export interface ShownLetter {
  case_id: string;
  id: string;
  letter: LetterCode;
  audience: string;
  channel: string;
  state: string;
  restricted: boolean;
  subject: string;
  body_text: string;
  sent_at: Date | null;
}

/** Letters with their states; each change of state tells its fact in the same transaction. */
export interface LetterStore {
  /** Keeps a letter once per cause, template and audience; without an address it counts as delivered to the file. */
  queue(session: Session, letter: NewLetter): Promise<void>;
  /** Letters that are due, now in state SENDING; nobody else takes them. */
  takeDue(now: Date, atMost: number): Promise<LetterToSend[]>;
  sent(id: string, at: Date): Promise<void>;
  tryAgain(id: string, at: Date): Promise<void>;
  /** Refused for good; `tellQuality` queues the letter to P&K in the same transaction. */
  failed(
    id: string,
    at: Date,
    given: {
      smtpCode: number | null;
      tellQuality(row: LetterRow, session: Session): Promise<void>;
    },
  ): Promise<void>;
  /** What a crash left between DATA and its answer goes out again under the same Message-ID. */
  takeBackUnfinished(): Promise<void>;
  ofCases(caseIds: readonly string[]): Promise<ShownLetter[]>;
  countByState(): Promise<Map<string, number>>;
}
