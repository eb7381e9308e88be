import { randomUUID } from 'node:crypto';
import { invented, operations, type Receipt } from '@klantreacties/journeys';
import { sight, type PlayedAttack } from './attack.ts';
import type { HttpAnswer } from './target.ts';

const own = 'http://localhost:5173';
const strangers = [
  'https://evil.test',
  'http://localhost.evil.test:5173',
  'http://localhost:5173.evil.test',
  'https://localhost@evil.test',
  'null',
  '*',
];
const asking = { 'access-control-request-method': 'POST' };
const ofCors = ({ headers }: HttpAnswer) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'));

const receiptIn = ({ text }: HttpAnswer) =>
  (JSON.parse(text) as { data: { submitReaction: Receipt & { text?: string } } }).data
    .submitReaction;

const origins: PlayedAttack = {
  line: 'D2',
  what: 'a page of a foreign origin asks, or reads an answer',
  short: true,
  async play(target) {
    const { gatewayUrl } = target.addresses;
    const told: string[] = [];
    for (const origin of strangers) {
      const headers = { origin, ...asking };
      const preflight = await target.request(gatewayUrl, { method: 'OPTIONS', headers });
      const answer = await target.post('{"query":"{ brands { name } }"}', { headers: { origin } });
      if (ofCors(preflight).length + ofCors(answer).length > 0) told.push(origin);
    }
    const headers = { origin: own, ...asking };
    const preflight = await target.request(gatewayUrl, { method: 'OPTIONS', headers });
    return [
      sight('told what it may', told, []),
      sight(
        'a front end of this machine',
        preflight.headers.get('access-control-allow-origin'),
        own,
      ),
      sight('cookies', preflight.headers.get('access-control-allow-credentials'), null),
    ];
  },
};

const lengths: PlayedAttack = {
  line: 'D9',
  what: 'the length of an answer tells how well words guess a code (BREACH)',
  short: true,
  async play(target) {
    const headers = { 'accept-encoding': 'gzip' };
    const form = invented({ text: 'Ik raad een code. '.repeat(250) });
    const input = { idempotencyKey: randomUUID(), form };
    const submitted = JSON.stringify({ query: operations.submit, variables: { input } });
    const receipt = await target.post(submitted, { headers });
    const { reactionId: id, text } = receiptIn(receipt);
    await (await target.staff('joris-bakker')).dossierWhen(id, 'the case');
    const asStaff = { ...headers, authorization: `Bearer ${await target.tokenOf('joris-bakker')}` };
    const dossier = await target.post(
      JSON.stringify({ query: operations.dossier, variables: { id } }),
      { headers: asStaff },
    );
    const answers = [receipt, dossier];
    return [
      sight('the words come back', text?.length, 4_499),
      sight(
        'compressed',
        answers.map((answer) => answer.headers.get('content-encoding')),
        [null, 'gzip'],
      ),
      sight(
        'kept',
        answers.map((answer) => answer.headers.get('cache-control')),
        ['no-store', 'no-store'],
      ),
    ];
  },
};

/** Lines D2 and D9: browsers, and what is compressed. */
export const otherOrigins: PlayedAttack[] = [origins, lengths];
