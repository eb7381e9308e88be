import {
  newCodeHeldBack,
  newCodeRequested,
  newFact,
  personalOf,
} from '@klantreacties/event-contracts';
import {
  addressCompared,
  isHeldBack,
  isSameAddress,
  limitsCountedOverMs,
  mayGoOut,
} from '../domain/code-link.ts';
import type { CodeRequest, Reached, RenewalStore } from './renewal-store.ts';
import type { Secrets } from './secrets.ts';

export interface SendLinkPorts {
  store: Pick<RenewalStore, 'reachedBy' | 'dismiss' | 'keepLink'>;
  secrets: Pick<Secrets, 'hashesOfToken' | 'hashOfAddress'>;
  keyRing: { seal(aggregateId: string, personal: object): Promise<string> };
  now(): Date;
  newId(): string;
  /** 256 random bits in base64url. */
  newToken(): string;
}

export type RequestOutcome = 'LINK_GOES_OUT' | 'HELD_BACK' | 'NOTHING';

/**
 * Looks at a request for a new code: where number and address fit, a link goes out in a letter to the address of the
 * case, whatever way that address was written. The clear token leaves here sealed, and twice: whoever writes the letter
 * does not see it. Within three days of a corrected address none goes out, which is told within the limits of links.
 */
export async function sendLink(
  ports: SendLinkPorts,
  request: CodeRequest,
): Promise<RequestOutcome> {
  const { store, secrets } = ports;
  const now = ports.now();
  const reached = await store.reachedBy(request.number);
  const current = reached?.addresses[0];
  if (reached === null || current === undefined || !isSameAddress(current.email, request.email)) {
    await store.dismiss(request.id);
    return 'NOTHING';
  }
  const heldBack = isHeldBack(reached.addresses, now);
  const token = ports.newToken();
  const [tokenHash] = secrets.hashesOfToken(token);
  const addressHash = secrets.hashOfAddress(addressCompared(current.email));
  const link = {
    id: ports.newId(),
    reactionId: reached.reactionId,
    tokenHash,
    addressHash,
    addressSince: current.since,
    askedAt: now,
    voidedAt: heldBack ? now : null,
  };
  const about = { request, reached, id: link.id, at: now };
  const kept = await store.keepLink(request.id, link, {
    since: new Date(now.getTime() - limitsCountedOverMs),
    mayGoOut: (before) => mayGoOut(before, now),
    messageOf: heldBack ? heldBackMessage(about) : await linkMessage(ports, { ...about, token }),
  });
  if (!kept) return 'NOTHING';
  return heldBack ? 'HELD_BACK' : 'LINK_GOES_OUT';
}

interface About {
  request: CodeRequest;
  reached: Reached;
  id: string;
  at: Date;
}

const envelopeOf = ({ request, reached, id, at }: About, aggregateVersion: number) => ({
  id,
  subject: reached.reactionId,
  time: at,
  aggregateVersion,
  correlationId: request.correlationId,
  causationId: request.id,
});

async function linkMessage(
  { keyRing }: SendLinkPorts,
  { token, ...about }: About & { token: string },
) {
  const { reactionId, number, name, head, addresses } = about.reached;
  const email = addresses[0]?.email ?? '';
  const sealedToken = await keyRing.seal(reactionId, { token });
  const personal = personalOf(newCodeRequested, { number, reporter: { name, email }, sealedToken });
  const sealedPersonal = await keyRing.seal(reactionId, personal);
  const data = { ...head, requestedAt: about.at.toISOString() };
  return (version: number) => ({
    topic: newCodeRequested.topic,
    key: reactionId,
    value: JSON.stringify(
      newFact(newCodeRequested, { ...envelopeOf(about, version), sealedPersonal, data }),
    ),
  });
}

function heldBackMessage(about: About) {
  const { reactionId, head } = about.reached;
  const data = { ...head, heldBackAt: about.at.toISOString() };
  return (version: number) => ({
    topic: newCodeHeldBack.topic,
    key: reactionId,
    value: JSON.stringify(
      newFact(newCodeHeldBack, { ...envelopeOf(about, version), sealedPersonal: null, data }),
    ),
  });
}
