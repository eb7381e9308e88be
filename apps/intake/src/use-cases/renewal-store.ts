import type { OutboxMessage } from '@klantreacties/event-delivery';
import type { Session } from '@klantreacties/service-runtime';
import type { Addresses, CodeLink, LinksOfADay } from '../domain/code-link.ts';
import type { ReactionHead } from './take-answer.ts';

/** What somebody who lost a code typed; nothing of it is looked up before it is answered. */
export interface CodeRequest {
  id: string;
  number: string;
  email: string;
  askedAt: Date;
  correlationId: string;
}

/** A reaction whose reporter can be written to. */
export interface Reached {
  head: ReactionHead;
  reactionId: string;
  number: string;
  name: string;
  addresses: Addresses;
}

/** A link with the hashes that are kept of it. */
export interface NewLink extends Pick<CodeLink, 'id' | 'reactionId' | 'askedAt' | 'voidedAt'> {
  tokenHash: string;
  addressHash: string;
  /** From when the address is the reporter's; a newer one ends the request. */
  addressSince: Date;
}

/** A link as the renewal meets it. */
export interface HeldLink {
  link: CodeLink;
  reached: Reached;
  codeKid: string;
  codeGeneration: number;
}

/** The next code of a reaction, with what is published of it. */
export interface Renewal {
  codeKid: string;
  codeHash: string;
  codeGeneration: number;
  usedUnder: string;
  at: Date;
  messages: ((version: number) => OutboxMessage)[];
}

/** Lost codes in intake's own database. */
export interface RenewalStore {
  /** Keeps what was asked, in one statement that is the same whether it fits; nothing where very many wait. */
  request(asked: CodeRequest): Promise<void>;
  /** What waits to be looked at, the oldest first. */
  requested(atMost: number): Promise<CodeRequest[]>;
  /** The reaction of a number, or null where it is not there or its reporter has no address. */
  reachedBy(number: string): Promise<Reached | null>;
  /** A request that brings nothing. */
  dismiss(requestId: string): Promise<void>;
  /** Keeps a link with its fact in the place of its request, unless the limits are reached or another took it. */
  keepLink(
    requestId: string,
    link: NewLink,
    given: {
      since: Date;
      mayGoOut(before: LinksOfADay): boolean;
      messageOf(version: number): OutboxMessage;
    },
  ): Promise<boolean>;
  linkOf(tokenHashes: readonly string[]): Promise<HeldLink | null>;
  /** Changes the code, where the link and the code are still as `held` says; voids the other links of the reaction. */
  renew(held: HeldLink, renewal: Renewal): Promise<boolean>;
  /** The mail server took the letter of a link, in the transaction of the fact that says so. */
  accepted(session: Session, linkId: string, at: Date): Promise<void>;
  /**
   * Two colleagues allow a new code by the address of now: it is asked for once more in the name of the reporter, as
   * `asked`, and what was held back counts against no limit. Nothing where the reporter never had another address.
   */
  allowCode(
    session: Session,
    reactionId: string,
    asked: Pick<CodeRequest, 'id' | 'askedAt' | 'correlationId'>,
  ): Promise<void>;
  /** A new address of a reporter; links to the one before end. Nothing where it is the same one. */
  keepAddress(
    session: Session,
    reactionId: string,
    corrected: { email: string; at: Date },
  ): Promise<void>;
}
