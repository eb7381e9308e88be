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

/** Line D2: browsers. */
export const otherOrigins: PlayedAttack[] = [origins];
