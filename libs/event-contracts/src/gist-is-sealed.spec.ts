import { readFileSync } from 'node:fs';
import { agreementsConfirmed } from './case-events.ts';
import type { FactEnvelope } from './envelope.ts';
import { openPersonal, parseFact } from './fact-reader.ts';

interface Golden {
  envelope: FactEnvelope;
  personal: object;
}

const golden = (version: string): Golden =>
  JSON.parse(
    readFileSync(
      new URL(`../goldens/case.agreements-confirmed.${version}.json`, import.meta.url),
      'utf8',
    ),
  ) as Golden;

describe('H7: the gist of a judgment that was sent', () => {
  it('is not in what every service reads', () => {
    expect(Object.keys(agreementsConfirmed.data.shape)).not.toContain('gist');
    expect(golden('v2').envelope.data).not.toHaveProperty('gist');
  });

  it.each(['v1', 'v1.again', 'v2', 'v2.again'])(
    'is not in the data that a reader of %s meets',
    (version) => {
      const { envelope } = golden(version);
      const read = parseFact(JSON.stringify(envelope));
      if ('refusal' in read) throw new Error(read.refusal.reason);
      expect(read.definition).toBe(agreementsConfirmed);
      expect(read.envelope.data).not.toHaveProperty('gist');
      const { gist: openly, ...rest } = envelope.data;
      expect(read.envelope.data).toEqual(rest);
      expect(openly === undefined).toBe(version.startsWith('v2'));
    },
  );

  it('is opened with what was sealed; of an older fact it is not claimed', () => {
    const open = (version: string) => {
      const { envelope, personal } = golden(version);
      return openPersonal(agreementsConfirmed, envelope, personal);
    };
    expect(open('v2')).toMatchObject({
      personal: { gist: 'Ouders krijgen op tijd bericht als een groep dicht is.' },
    });
    expect(open('v1')).toEqual({ personal: { ...golden('v1').personal, gist: null } });
  });
});
