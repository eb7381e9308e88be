import { get, type IncomingMessage } from 'node:http';
import { addressesFrom, type SystemAddresses } from '../src/index.ts';

/** The one stack of the run, for one spec file at a time. */
export interface JourneyStack extends SystemAddresses {
  /** SIGKILL to one service; it comes back by itself. */
  kill(service: string): Promise<void>;
  broker: { kill(): Promise<void>; start(): Promise<void> };
  /** The mail server answers the next letters with an SMTP code. */
  failMail(times: number, code: number): Promise<void>;
  /** The mail server refuses every letter to this address for good, until it is told to accept them. */
  refuseMail(address: string): Promise<void>;
  acceptMail(address: string): Promise<void>;
  /** Lets the next spec file have it. */
  giveBack(): void;
}

/**
 * Waits till the stack is ready and no other spec file has it; fails at once, with the reason, when it
 * cannot start. For `beforeAll`, with `startsWithinMs`.
 */
export async function takeStack(): Promise<JourneyStack> {
  const { JOURNEYS_CONTROL: control, JOURNEYS_FAILURE: failure } = process.env;
  if (failure !== undefined) throw new Error(failure);
  if (control === undefined) throw new Error('Run journeys with the jest project "journeys"');
  // First, for who waits for a turn does not hear that there will be none.
  await ask(`${control}/stack`, 'GET');
  const turn = await firstByte(`${control}/turn`).catch(throwGone);
  const post = async (path: string) => {
    await ask(`${control}${path}`, 'POST');
  };
  return {
    ...addressesFrom(),
    kill: (service) => post(`/service/kill?service=${service}`),
    broker: { kill: () => post('/broker/kill'), start: () => post('/broker/start') },
    failMail: (times, code) => post(`/mail/fail?times=${times}&code=${code}`),
    refuseMail: (address) => post(`/mail/refuse?address=${encodeURIComponent(address)}`),
    acceptMail: (address) => post(`/mail/accept?address=${encodeURIComponent(address)}`),
    giveBack: () => void turn.destroy(),
  };
}

/** How long the first spec file may wait for a stack on a cold machine. */
export const startsWithinMs = 300_000;

async function ask(url: string, method: 'GET' | 'POST'): Promise<Response> {
  const response = await fetch(url, { method }).catch(throwGone);
  if (!response.ok) throw new Error(`The stack of the journeys: ${await response.text()}`);
  return response;
}

function throwGone(cause: unknown): never {
  throw new Error(
    'The stack of the journeys is gone; its last lines are in the output of the run',
    {
      cause,
    },
  );
}

function firstByte(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, (response) => response.once('data', () => resolve(response))).once('error', reject);
  });
}
