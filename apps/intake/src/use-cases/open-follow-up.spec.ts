import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { followUpCodeOf } from '@klantreacties/plain-text';
import type { ProofOfReceipt } from '../domain/proof-of-receipt.ts';
import { openFollowUp, type OpenFollowUpPorts } from './open-follow-up.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

const code = followUpCodeOf(new Uint8Array(10).fill(40));
const [number, other] = ['SKAR-2026-000123', 'KLUPPLUZ-2026-100011'];

function following() {
  const failed: string[] = [];
  const ports: OpenFollowUpPorts = {
    store: {
      proofByNumber: async (asked) =>
        [number, other].includes(asked)
          ? { proof: { reactionId: asked } as ProofOfReceipt, codeHash: code, codeGeneration: 3 }
          : null,
      codeGenerationOf: async () => 3,
      proofById: async () => null,
      failedLookUpsSince: async () => failed.length,
      lookUpFailed: async (asked) => void failed.push(asked),
    },
    secrets: { isHashOfCode: (hash, typed) => hash === typed },
    directory: () => directory,
    now: () => new Date('2026-11-13T10:00:00Z'),
    tokens: {
      open: async (id, generation) => ({
        token: `${id} ${generation}`,
        expiresAt: new Date('2026-11-13T10:15:00Z'),
      }),
    },
  };
  const open = (typedNumber: string | null, typedCode: string | null) =>
    openFollowUp(ports, { number: typedNumber, code: typedCode, language: 'EN' });
  return { failed, open };
}

describe('following up', () => {
  it.each([
    [number, number],
    [' skar 2026 000123\n', number],
    ['SKAR2026000123', number],
    ['SKAR–2026—000123', number],
    ['\u202aSKAR-2O26-OOO123\u202c', number],
    ['Skar_2026_000l23', number],
    ['k1upp1uz-2026-1OO011', other],
    ['ＫＬＵＰＰＬＵＺ２０２６１０００１１', other],
  ])('B2: is opened by the number %j', async (typed, meant) => {
    expect(await following().open(typed, code)).toMatchObject({
      outcome: 'OPENED',
      token: `${meant} 3`,
    });
  });

  it.each([
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' – '),
    code.replaceAll('-', '\u2011'),
    `\u00a0${code.replaceAll('0', 'o').replaceAll('1', 'l')}\u200b`,
  ])('B2: is opened by the code %j', async (typed) => {
    expect(await following().open(number, typed)).toMatchObject({ outcome: 'OPENED' });
  });

  it.each([
    ['SKAR-2026', code],
    ['SKAR-2026-000123-1234567', code],
    [number, code.slice(0, -2)],
  ])('B2: is asked again for the number %j with the code %j', async (typed, given) => {
    const { failed, open } = following();
    expect(await open(typed, given)).toEqual({ outcome: 'REFUSED', code: 'CODE_INCOMPLETE' });
    expect(failed).toEqual([]);
  });

  it.each([
    ['', code, [['number', 'REQUIRED']]],
    [null, code, [['number', 'REQUIRED']]],
    [number, ' \u200b', [['code', 'REQUIRED']]],
    [
      null,
      null,
      [
        ['number', 'REQUIRED'],
        ['code', 'REQUIRED'],
      ],
    ],
    [number, `${code}${'-'.repeat(300)}`, [['code', 'TOO_LONG']]],
  ])('is told at each field what is wrong with the number %j and the code %j', async (...row) => {
    const [typed, given, expected] = row;
    const { failed, open } = following();
    const result = await open(typed, given);
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map(({ field, code: why }) => [field, why])).toEqual(expected);
    expect(failed).toEqual([]);
  });

  it('B2: counts the tries for one number, however it is typed', async () => {
    const { failed, open } = following();
    const wrong = followUpCodeOf(new Uint8Array(10).fill(41));
    for (const typed of [number, 'skar2026000123', 'SKAR 2O26 OOO123'])
      expect(await open(typed, wrong)).toEqual({ outcome: 'REFUSED', code: 'NOT_KNOWN' });
    expect(failed).toEqual([number, number, number]);
  });
});
