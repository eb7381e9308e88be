import {
  codeRenewed,
  formerAddressNotified,
  newFact,
  personalOf,
  type DataOf,
} from '@klantreacties/event-contracts';
import type { OutboxMessage } from '@klantreacties/event-delivery';
import { formerOf, mayReadAgain, stateOfLink } from '../domain/code-link.ts';
import { keyKept } from '../domain/idempotency-key.ts';
import type { HeldLink, Renewal, RenewalStore } from './renewal-store.ts';
import type { Secrets } from './secrets.ts';

export interface RenewCodePorts {
  store: Pick<RenewalStore, 'linkOf' | 'renew'>;
  secrets: Pick<Secrets, 'currentCodeKid' | 'followUpCodeOf' | 'hashOfCode' | 'hashesOfToken'>;
  keyRing: { seal(aggregateId: string, personal: object): Promise<string> };
  now(): Date;
  newId(): string;
  afterCommit(): void;
}

export type RenewCodeResult =
  | { outcome: 'RENEWED'; number: string; followUpCode: string }
  | {
      outcome: 'REFUSED';
      code: 'KEY_TOO_WEAK' | 'LINK_NOT_VALID' | 'LINK_NOT_READY' | 'LINK_USED';
    };

const refusals = { WAITS: 'LINK_NOT_READY', USED: 'LINK_USED', OVER: 'LINK_NOT_VALID' } as const;
const tokenAsGiven = /^[\w-]{43}$/;

/**
 * Gives a new code for the token of a link, once. The code of before and every token that it opened end at that moment.
 * The same key reads the same answer again for half an hour; any other key is told that the link was used.
 */
export async function renewCode(
  ports: RenewCodePorts,
  given: { token: string; idempotencyKey: string; correlationId: string },
): Promise<RenewCodeResult> {
  const idempotencyKey = keyKept(given.idempotencyKey);
  if (idempotencyKey === null) return { outcome: 'REFUSED', code: 'KEY_TOO_WEAK' };
  const token = given.token.trim();
  const hashes = tokenAsGiven.test(token) ? ports.secrets.hashesOfToken(token) : null;
  for (let attempt = 0; hashes !== null && attempt < 2; attempt += 1) {
    const held = await ports.store.linkOf(hashes);
    if (held === null) break;
    const now = ports.now();
    const state = stateOfLink(held.link, now);
    const { codeGeneration } = held;
    if (mayReadAgain(held.link, { idempotencyKey, codeGeneration, now }))
      return answerOf(ports, held);
    if (state !== 'OPEN') return { outcome: 'REFUSED', code: refusals[state] };
    const { correlationId } = given;
    const renewal = await renewalOf(ports, held, { idempotencyKey, correlationId, now });
    if (await ports.store.renew(held, renewal)) {
      ports.afterCommit();
      return answerOf(ports, { ...held, ...renewal });
    }
    // Another came first, with this link or another one: it is looked at once more.
  }
  return { outcome: 'REFUSED', code: 'LINK_NOT_VALID' };
}

function answerOf(
  { secrets }: RenewCodePorts,
  { reached, codeKid, codeGeneration }: Pick<HeldLink, 'reached' | 'codeKid' | 'codeGeneration'>,
): RenewCodeResult {
  const { reactionId, number } = reached;
  const followUpCode = secrets.followUpCodeOf(reactionId, codeKid, codeGeneration);
  return { outcome: 'RENEWED', number, followUpCode };
}

async function renewalOf(
  ports: RenewCodePorts,
  { reached, codeGeneration: before }: HeldLink,
  given: { idempotencyKey: string; correlationId: string; now: Date },
): Promise<Renewal> {
  const { secrets, keyRing, newId } = ports;
  const { reactionId, head } = reached;
  const { now: at, correlationId } = given;
  const codeKid = secrets.currentCodeKid;
  const codeGeneration = before + 1;
  const data = { ...head, renewedAt: at.toISOString() };
  const of = { subject: reactionId, time: at, correlationId, causationId: reactionId };
  const renewed = { ...of, id: newId(), data, sealedPersonal: null };
  const messages: Renewal['messages'] = [
    (aggregateVersion) => messageOf(newFact(codeRenewed, { ...renewed, aggregateVersion })),
  ];
  for (const email of formerOf(reached.addresses)) {
    const sealed = await keyRing.seal(reactionId, personalOf(formerAddressNotified, { email }));
    const notified = { ...of, id: newId(), data, sealedPersonal: sealed };
    messages.push((aggregateVersion) =>
      messageOf(newFact(formerAddressNotified, { ...notified, aggregateVersion })),
    );
  }
  const code = secrets.followUpCodeOf(reactionId, codeKid, codeGeneration);
  return {
    codeKid,
    codeHash: secrets.hashOfCode(code),
    codeGeneration,
    usedUnder: given.idempotencyKey,
    at,
    messages,
  };
}

const messageOf = (fact: { subject: string; data: DataOf<typeof codeRenewed> }): OutboxMessage => ({
  topic: codeRenewed.topic,
  key: fact.subject,
  value: JSON.stringify(fact),
});
