import fc from 'fast-check';
import { anyText, runs, wrapping } from '../test/any-text.ts';
import { mailAddress } from './mail-address.ts';

const long = (letters: number) => 'a'.repeat(letters);
const longDomain = `${long(63)}.${long(63)}.${long(58)}.nl`;

describe('B2: a mail address', () => {
  it.each([
    ['eva@example.nl', 'eva@example.nl'],
    ['Eva.Jansen+skar@Example.NL', 'Eva.Jansen+skar@example.nl'],
    ["o'brien@example.nl", "o'brien@example.nl"],
    ['_x{y}|z~!#$%&*/=?^`@example.nl', '_x{y}|z~!#$%&*/=?^`@example.nl'],
    ['eva@example.nl ', 'eva@example.nl'],
    ['\u00a0eva@example.nl\u00a0', 'eva@example.nl'],
    ['\u202aeva@example.nl\u202c', 'eva@example.nl'],
    ['eva\u200b@exam\u00adple.nl\u200e', 'eva@example.nl'],
    ['e\u200dva@example\u200d.nl', 'eva@example.nl'],
    ['mailto:eva@example.nl', 'eva@example.nl'],
    ['<eva@example.nl>', 'eva@example.nl'],
    ['< MAILTO:eva%2Bskar@example.nl >', 'eva+skar@example.nl'],
    ['info@kinderopvang-müller.nl', 'info@xn--kinderopvang-mller-z6b.nl'],
    ['info@KINDEROPVANG-MU\u0308LLER.nl', 'info@xn--kinderopvang-mller-z6b.nl'],
    ['eva@xn--mller-kva.nl', 'eva@xn--mller-kva.nl'],
    ['eva@example。nl', 'eva@example.nl'],
    ['eva@пример.рф', 'eva@xn--e1afmkfd.xn--p1ai'],
    ['eva@نامه\u200cای.com', 'eva@xn--mgba3gch31f060k.com'],
    ['eva@123.example.nl', 'eva@123.example.nl'],
    [`${long(64)}@example.nl`, `${long(64)}@example.nl`],
    [`${long(64)}@${longDomain}`, `${long(64)}@${longDomain}`],
  ])('in %j is %j', (text, address) => {
    expect(mailAddress(text)).toEqual({ address });
  });

  it.each([
    ['', 'NOT_AN_ADDRESS'],
    ['\u200b', 'NOT_AN_ADDRESS'],
    ['eva', 'NOT_AN_ADDRESS'],
    ['@example.nl', 'NOT_AN_ADDRESS'],
    ['eva@a@example.nl', 'NOT_AN_ADDRESS'],
    ['eva@example.nl,x@example.nl', 'NOT_AN_ADDRESS'],
    ['eva@', 'DOMAIN_NOT_VALID'],
    ['a b@example.nl', 'LOCAL_PART_NOT_VALID'],
    ['.eva@example.nl', 'LOCAL_PART_NOT_VALID'],
    ['eva.@example.nl', 'LOCAL_PART_NOT_VALID'],
    ['eva..jansen@example.nl', 'LOCAL_PART_NOT_VALID'],
    ['"eva"@example.nl', 'LOCAL_PART_NOT_VALID'],
    ['eva(x)@example.nl', 'LOCAL_PART_NOT_VALID'],
    ['Eva <eva@example.nl>', 'LOCAL_PART_NOT_VALID'],
    ['team: eva@example.nl;', 'LOCAL_PART_NOT_VALID'],
    ['éva@example.nl', 'LOCAL_PART_NOT_ASCII'],
    ['ｅva@example.nl', 'LOCAL_PART_NOT_ASCII'],
    ['eva@localhost', 'DOMAIN_NOT_VALID'],
    ['eva@example.n', 'DOMAIN_NOT_VALID'],
    ['eva@example.123', 'DOMAIN_NOT_VALID'],
    ['eva@127.0.0.1', 'DOMAIN_NOT_VALID'],
    ['eva@[127.0.0.1]', 'DOMAIN_NOT_VALID'],
    ['eva@-example.nl', 'DOMAIN_NOT_VALID'],
    ['eva@example-.nl', 'DOMAIN_NOT_VALID'],
    ['eva@exam_ple.nl', 'DOMAIN_NOT_VALID'],
    ['eva@example..nl', 'DOMAIN_NOT_VALID'],
    ['eva@.example.nl', 'DOMAIN_NOT_VALID'],
    ['eva@example.nl.', 'DOMAIN_NOT_VALID'],
    ['eva@exa mple.nl', 'DOMAIN_NOT_VALID'],
    ['eva@exa\nmple.nl', 'DOMAIN_NOT_VALID'],
    ['eva@example.nl\r\nBcc: x', 'DOMAIN_NOT_VALID'],
    ['eva@example.nl:25', 'DOMAIN_NOT_VALID'],
    ['eva@ex%61mple.nl', 'DOMAIN_NOT_VALID'],
    ['mailto:eva@example.nl?subject=x', 'DOMAIN_NOT_VALID'],
    [`eva@${long(64)}.nl`, 'DOMAIN_NOT_VALID'],
    [`${long(65)}@example.nl`, 'TOO_LONG'],
    [`${long(64)}@a${longDomain.replace('.', '.b')}`, 'DOMAIN_NOT_VALID'],
    [`${long(64)}@${longDomain.replace('.nl', 'b.nl')}`, 'TOO_LONG'],
    [' '.repeat(3_000), 'TOO_LONG'],
  ])('is not in %j: %s', (text, problem) => {
    expect(mailAddress(text)).toEqual({ problem });
  });

  it('is found whatever stands around it, and is itself one', () => {
    const local = fc.stringMatching(/^[a-z0-9+_-]{1,12}(\.[a-z]{1,5})?$/);
    const domain = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z]{1,5})?\.[a-z]{2,6}$/);
    fc.assert(
      fc.property(local, domain, wrapping, wrapping, (name, host, before, behind) => {
        const address = `${name}@${host}`;
        for (const written of [address, `<${address}>`, `mailto:${address}`])
          expect(mailAddress(before + written + behind)).toEqual({ address });
      }),
      runs,
    );
  });

  it('is in any text either refused, or plain ASCII of at most 254 signs that is read as itself', () => {
    const parts = fc.tuple(anyText, fc.constantFrom('@', '@example.', '@ü.'), anyText);
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          parts.map((some) => some.join('')),
        ),
        (text) => {
          const read = mailAddress(text);
          if ('problem' in read) return;
          expect(read.address).toMatch(/^[!-~]{1,64}@[a-z0-9.-]+\.[a-z0-9-]+$/);
          expect(read.address.length).toBeLessThanOrEqual(254);
          expect(mailAddress(read.address)).toEqual(read);
        },
      ),
      { ...runs, numRuns: 1_000 },
    );
  });
});
