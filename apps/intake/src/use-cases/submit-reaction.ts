import {
  newFact,
  newOpenEvent,
  openReactionReceived,
  personalOf,
  reactionSubmitted,
  splitByMarks,
  type PersonalNames,
  type PersonalOf,
} from '@klantreacties/event-contracts';
import type { OutboxMessage } from '@klantreacties/event-delivery';
import { brandById, type Directory } from '@klantreacties/organisation';
import type { Tidied, TidyText } from '@klantreacties/plain-text';
import { stringify } from 'safe-stable-stringify';
import { keyKept } from '../domain/idempotency-key.ts';
import { reactionNumber, type ProofOfReceipt } from '../domain/proof-of-receipt.ts';
import { reactionForm, type ReactionForm, type TakenForm } from '../domain/reaction-form.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import { checkReaction, type CheckedForm } from './check-reaction.ts';
import type { Secrets } from './secrets.ts';

type Sealed = PersonalOf<typeof reactionSubmitted>;
type Involved = Sealed['involved'][number];

/** What a person wrote as it is stored and sealed: tidied, beside the number and ids of ours. */
export type PersonalWords = Tidied<Omit<Sealed, 'number' | 'involved'>> & {
  number: string;
  involved: (Tidied<Omit<Involved, 'id'>> & Pick<Involved, 'id'>)[];
};

/** A reaction as it is stored, with all that leaves for Kafka in the same statement. */
export interface NewReaction {
  idempotencyKey: string;
  contentHash: string;
  proof: ProofOfReceipt;
  form: TakenForm;
  caseRef: string;
  codeKid: string;
  codeHash: string;
  personal: PersonalWords;
  /** The data key of this reaction under a master key, as it stands on the key topic. */
  wrappedKey: string | null;
  messages: OutboxMessage[];
}

export interface Submission {
  contentHash: string;
  codeKid: string;
  /** The first code of a reaction is 1. */
  codeGeneration: number;
  proof: ProofOfReceipt;
}

/** Where reactions are kept; every method settles only when its effect is durable. */
export interface ReactionStore {
  submissionOf(idempotencyKey: string): Promise<Submission | null>;
  /** A sequence that was not given before, whose number was not either. */
  nextSequence(
    brand: string,
    year: string,
    numberOf: (sequence: number) => number,
  ): Promise<number>;
  /** Writes all of it or, where the key was taken a moment before, nothing: then false. */
  submit(reaction: NewReaction): Promise<boolean>;
}

export interface SubmitReactionPorts {
  store: ReactionStore;
  secrets: Omit<Secrets, 'hashesOfToken' | 'hashOfAddress'>;
  keyRing: {
    newKey(aggregateId: string): Promise<OutboxMessage>;
    seal(aggregateId: string, personal: object): Promise<string>;
    forgetKey(aggregateId: string): void;
  };
  directory(): Directory;
  now(): Date;
  newId(): string;
  afterCommit(): void;
}

export type SubmitResult =
  | { outcome: 'RECEIVED'; proof: ProofOfReceipt; followUpCode: string }
  | { outcome: 'PROBLEMS'; problems: FormProblem[] }
  | { outcome: 'KEY_REUSED' }
  | { outcome: 'KEY_TOO_WEAK' }
  | { outcome: 'CODE_RENEWED' };

/**
 * Takes a reaction in. Durable before it answers and with the own database alone; the same key with
 * the same content gives the same answer, also when both arrive at one moment; after a renewal of the code it says so.
 */
export async function submitReaction(
  ports: SubmitReactionPorts,
  { idempotencyKey: key, correlationId }: { idempotencyKey: string; correlationId: string },
  sent: ReactionForm,
): Promise<SubmitResult> {
  const idempotencyKey = keyKept(key);
  if (idempotencyKey === null) return { outcome: 'KEY_TOO_WEAK' };
  // What was sent, before it is tidied, so that a retry is the same whatever we make of it; its fields in one order,
  // whatever order a client sent them in.
  const content = stringify(sent);
  const checked = checkReaction(ports, sent);
  if ('problems' in checked) {
    // What was taken in keeps its answer, also when the directory or the year would refuse it by now.
    const before = await ports.store.submissionOf(idempotencyKey);
    if (before !== null) return answerAgain(ports, before, content);
    return { outcome: 'PROBLEMS', problems: checked.problems };
  }

  // Nearly every form is new, so the claim of the key shows a retry and nothing is looked up before.
  const { followUpCode, ...reaction } = await newReaction(ports, checked, {
    idempotencyKey,
    correlationId,
    contentHash: ports.secrets.hashOfContent(content),
  });
  if (await ports.store.submit(reaction)) {
    ports.afterCommit();
    return { outcome: 'RECEIVED', proof: reaction.proof, followUpCode };
  }
  ports.keyRing.forgetKey(reaction.proof.reactionId);
  const winner = await ports.store.submissionOf(idempotencyKey);
  if (winner === null) throw new Error('A submission lost to one that is not there');
  return answerAgain(ports, winner, content);
}

interface Cause {
  idempotencyKey: string;
  correlationId: string;
  contentHash: string;
}

async function newReaction(
  ports: SubmitReactionPorts,
  { form, receipt, day }: CheckedForm,
  { idempotencyKey, correlationId, contentHash }: Cause,
): Promise<NewReaction & { followUpCode: string }> {
  const { secrets, keyRing } = ports;
  const id = ports.newId();
  const year = day.slice(0, 4);
  const prefix = brandById(ports.directory(), form.brand)?.numberPrefix ?? form.brand;
  const numberOf = (sequence: number) => secrets.numberOf(form.brand, year, sequence);
  const sequence = await ports.store.nextSequence(form.brand, year, numberOf);
  const proof: ProofOfReceipt = {
    ...receipt,
    reactionId: id,
    number: reactionNumber(prefix, year, numberOf(sequence)),
  };
  const { submittedAt: now, dates } = proof;
  const caseRef = secrets.caseRefOf(id, year);
  const parts = splitByMarks(reactionForm, form);
  const { suspectedTransgression: restricted, ...data } = parts.data;
  const personal = personalPart(parts.personal, { ...form, ...proof, newId: ports.newId });
  const key = await keyRing.newKey(id);
  const fact = newFact(reactionSubmitted, {
    id: ports.newId(),
    subject: id,
    time: now,
    aggregateVersion: 1,
    correlationId,
    causationId: id,
    sealedPersonal: await keyRing.seal(id, personalOf(reactionSubmitted, personal)),
    data: { ...data, caseRef, restricted, submittedAt: now.toISOString(), dates },
  });
  const messages = [key, { topic: reactionSubmitted.topic, key: id, value: JSON.stringify(fact) }];
  if (!proof.restricted) messages.push(openMessage(ports.newId(), caseRef, day, form));
  const codeKid = secrets.currentCodeKid;
  const followUpCode = secrets.followUpCodeOf(id, codeKid);
  return {
    idempotencyKey,
    contentHash,
    proof,
    form,
    caseRef,
    codeKid,
    codeHash: secrets.hashOfCode(followUpCode),
    followUpCode,
    personal,
    wrappedKey: key.value,
    messages,
  };
}

function openMessage(id: string, caseRef: string, day: string, form: TakenForm): OutboxMessage {
  const { brand, kind, locationId, careType } = form;
  const data = { caseRef, brand, kind, locationId, careType, receivedOn: day };
  const event = newOpenEvent(openReactionReceived, { id, caseRef, day, data });
  return { topic: openReactionReceived.topic, key: caseRef, value: JSON.stringify(event) };
}

type WordsOfForm = Pick<TakenForm, PersonalNames<(typeof reactionForm)['shape']>>;

/** The sealed part of a reaction: who reports apart, and whom it is about with an id each. */
function personalPart(
  { name, email, phone, involved, ...written }: WordsOfForm,
  { anonymous, number, newId }: { anonymous: boolean; number: string; newId(): string },
): PersonalWords {
  // A form that is not anonymous has both, or the contract refuses it.
  const reporter = { name, email, phone } as { [Field in 'name' | 'email']: TidyText } & {
    phone: TidyText | null;
  };
  return {
    ...written,
    number,
    reporter: anonymous ? null : reporter,
    involved: involved.map((person) => ({ id: newId(), ...person })),
  };
}

function answerAgain(
  ports: SubmitReactionPorts,
  submission: Submission,
  content: string,
): SubmitResult {
  const { contentHash, proof, codeKid, codeGeneration } = submission;
  if (!ports.secrets.isHashOfContent(contentHash, content)) return { outcome: 'KEY_REUSED' };
  // The code of then opens nothing any more, and the new one is of whoever had the link.
  if (codeGeneration > 1) return { outcome: 'CODE_RENEWED' };
  const followUpCode = ports.secrets.followUpCodeOf(proof.reactionId, codeKid);
  return { outcome: 'RECEIVED', proof, followUpCode };
}
