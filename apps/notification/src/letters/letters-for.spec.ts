import {
  accessStated,
  agreementsConfirmed,
  caseRegistered,
  entryLogged,
  handlerAssigned,
  measureMoved,
  measureRealised,
  progressTold,
  reactionSubmitted,
  solutionProposed,
  type FactDefinition,
  type FactEnvelope,
} from '@klantreacties/event-contracts';
import { brand, caseId, dates, lettersOn as lettersOnFact } from '../../test/sample-letters.ts';
import type { Addressed } from './letters-for.ts';

const reporter = { name: 'Eva Jansen', email: 'eva@example.nl' };
const handler = {
  name: 'Sanne de Boer',
  function: 'vestigingsmanager',
  email: 'sanne.deboer@skar.example.nl',
  phone: null,
};
const judgment = {
  handler,
  points: [{ point: 'De toon', finding: 'UPHELD', reasons: 'Dat was niet goed.' }],
  measures: [],
  noMeasuresReason: 'Geen',
};

function lettersOn(
  { type }: FactDefinition,
  data: object,
  personal: object,
  { language = 'NL', known = true } = {},
) {
  const fact = {
    type,
    subject: caseId,
    data: { brand: 'skar', language, restricted: false, ...data },
  } as unknown as FactEnvelope;
  const written = { number: 'SKAR-2026-000123', reporter: known ? reporter : null, ...personal };
  return lettersOnFact(fact, written);
}

const submittedData = {
  kind: 'COMPLAINT',
  locationId: 'skar-de-linde',
  submittedAt: '2026-11-12T23:30:00.000Z',
  dates,
};
const registeredData = { ...submittedData, shutOutRefs: [] };
const route = (letters: readonly Addressed[]) =>
  letters.map(({ code, audience, to }) => [code, audience, to]);

describe('the letters of a fact', () => {
  it.each<[string, FactDefinition, object, object, unknown[]]>([
    [
      'submitted: a receipt',
      reactionSubmitted,
      submittedData,
      {},
      [['E01', 'REPORTER', reporter.email]],
    ],
    [
      'A8: registered: P&K',
      caseRegistered,
      { ...submittedData, shutOutRefs: [] },
      {},
      [['N01', 'QUALITY', brand.qualityMail]],
    ],
    [
      'A8: registered before it was said who is shut out: nobody yet',
      caseRegistered,
      submittedData,
      {},
      [],
    ],
    [
      'A8: said since: P&K',
      accessStated,
      { ...submittedData, shutOutRefs: [] },
      {},
      [['N01', 'QUALITY', brand.qualityMail]],
    ],
    [
      'assigned: who handles, and the handler',
      handlerAssigned,
      { dates },
      { handler },
      [
        ['E02', 'REPORTER', reporter.email],
        ['N02', 'HANDLER', handler.email],
      ],
    ],
    [
      'assigned and told again: the reporter alone',
      handlerAssigned,
      { dates, again: true },
      { handler },
      [['E02', 'REPORTER', reporter.email]],
    ],
    [
      'D11: assigned after another one: who handles from now on, and the handler',
      handlerAssigned,
      { dates, assignedAt: '2026-11-24T10:00:00Z', another: true },
      { handler },
      [
        ['E03', 'REPORTER', reporter.email],
        ['N02', 'HANDLER', handler.email],
      ],
    ],
    [
      'D11: assigned after another one and told again: the reporter alone',
      handlerAssigned,
      { dates, assignedAt: '2026-11-24T10:00:00Z', another: true, again: true },
      { handler },
      [['E03', 'REPORTER', reporter.email]],
    ],
    [
      'progress',
      progressTold,
      { nextMessageOn: '2026-11-27' },
      { done: 'a', next: 'b', reasonOfDelay: null },
      [['E04', 'REPORTER', reporter.email]],
    ],
    [
      'a proposal',
      solutionProposed,
      { answerBy: '2026-11-27' },
      { handlerName: handler.name, text: 'a' },
      [['E05', 'REPORTER', reporter.email]],
    ],
    [
      'a judgment: copies to handler and P&K',
      agreementsConfirmed,
      { disputeUntil: '2027-11-13' },
      judgment,
      [
        ['E06', 'REPORTER', reporter.email],
        ['E06', 'HANDLER', handler.email],
        ['E06', 'QUALITY', brand.qualityMail],
      ],
    ],
    [
      'a judgment that goes out again: no copies',
      agreementsConfirmed,
      { disputeUntil: '2027-11-13', again: true },
      judgment,
      [['E06', 'REPORTER', reporter.email]],
    ],
    [
      'a measure done',
      measureRealised,
      { realisedOn: '2027-01-20' },
      { description: 'a' },
      [['E07', 'REPORTER', reporter.email]],
    ],
    [
      'a measure moved',
      measureMoved,
      { dueOn: '2027-03-01' },
      { description: 'a', reason: 'b' },
      [['E07', 'REPORTER', reporter.email]],
    ],
    ['a note', entryLogged, {}, { text: 'a' }, []],
  ])('%s', (_what, definition, data, personal, expected) => {
    expect(route(lettersOn(definition, data, personal))).toEqual(expected);
  });

  it('have no address for who is anonymous, and greet without a name', () => {
    const [receipt] = lettersOn(reactionSubmitted, submittedData, {}, { known: false });
    expect(receipt).toMatchObject({ code: 'E01', to: null });
    expect(receipt?.letter.blocks[0]).toEqual({ kind: 'text', text: 'Beste ouder,' });
  });

  it('copy the judgment word for word, and say so', () => {
    for (const [language, word] of [
      ['NL', 'Kopie'],
      ['EN', 'Copy'],
    ]) {
      const data = { disputeUntil: '2027-11-13' };
      const [original, ...copies] = lettersOn(agreementsConfirmed, data, judgment, {
        language: language!,
      });
      for (const { letter } of copies) {
        expect(letter.subject).toBe(`${word}: ${original?.letter.subject}`);
        expect(letter.blocks).toEqual(original?.letter.blocks);
      }
    }
  });

  it('are in the language of the reporter, and in Dutch to staff', () => {
    const letters = [
      ...lettersOn(reactionSubmitted, submittedData, {}, { language: 'EN' }),
      ...lettersOn(caseRegistered, registeredData, {}, { language: 'EN' }),
    ];
    expect(letters.map(({ code, language }) => [code, language])).toEqual([
      ['E01', 'EN'],
      ['N01', 'NL'],
    ]);
  });

  it('date a receipt by the day in Amsterdam', () => {
    const [receipt] = lettersOn(reactionSubmitted, submittedData, {});
    expect(JSON.stringify(receipt)).toContain('13 november 2026');
  });

  it('link staff to the case of the fact, and a parent to the follow-up', () => {
    const [receipt] = lettersOn(reactionSubmitted, submittedData, {});
    const [toQuality] = lettersOn(caseRegistered, registeredData, {});
    expect(JSON.stringify(toQuality)).toContain(`${brand.dossierUrl}/${caseId}`);
    expect(JSON.stringify(toQuality)).not.toContain(brand.followUpUrl);
    expect(JSON.stringify(receipt)).not.toContain(brand.dossierUrl);
  });
});
