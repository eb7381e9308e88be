import { randomUUID } from 'node:crypto';
import type { Filed, Office } from '../fill/office.ts';

const nest = { locationId: 'skar-het-nest', careType: 'KDV' };
const vlieger = { brandId: 'korein', locationId: 'korein-de-vlieger' };
const kei = { brandId: 'kluppluz', locationId: 'kluppluz-de-kei' };
const nowhere = { locationId: null, careType: null };
const nameless = { anonymous: true, name: null, email: null };
const english = { language: 'EN', text: 'The group was closed and nobody called us.' };

/** Forty-five days ago: what is closed by now, and what nobody took up. */
async function longAgo(office: Office): Promise<Filed[]> {
  const measured = await office.file('closed-with-measures', {
    involved: [{ role: 'groepsleiding', name: 'Anouk Peters' }],
    discussedBefore: { withWhom: 'de groep', result: 'Het bleef zo.' },
    phone: '06 00 00 00 01',
    contactPreference: 'PHONE',
    mayShareName: true,
  });
  await office.settle(measured, 'CONFIRMED');
  await office.investigate(measured, 'sanne-de-boer');
  await office.log(measured, 'sanne-de-boer', 'INTERVIEW', 'Gesproken met de groep.');
  await office.log(measured, 'sanne-de-boer', 'NOTE', 'De lijst hing er niet.', true);
  await office.sendProgress(measured, 'sanne-de-boer');
  await office.answers(measured, await office.propose(measured, 'sanne-de-boer'), true, 'Fijn.');
  await office.draft(measured, 'sanne-de-boer', {
    measures: [
      { description: 'We bellen voor 8 uur.', ownerId: 'sanne-de-boer', dueOn: office.day(60) },
      { description: 'De lijst hangt er.', ownerId: 'quality', dueOn: office.day(50) },
      { description: 'Iedereen oefent het.', ownerId: 'planning', dueOn: office.day(90) },
    ],
  });
  await office.judge(measured, 'joris-bakker');

  const inEnglish = await office.file('closed-in-english', { ...vlieger, ...english });
  await office.investigate(inEnglish, 'ilse-verhoeven', 'fatma-kaya');
  await office.sendProgress(inEnglish, 'ilse-verhoeven');
  const proposalId = await office.propose(inEnglish, 'ilse-verhoeven');
  await office.answers(inEnglish, proposalId, false, 'That is not enough.');
  await office.draft(inEnglish, 'ilse-verhoeven', { finding: 'PARTLY_UPHELD' });
  await office.judge(inEnglish, 'fatma-kaya');

  const anonymous = await office.file('closed-anonymous', { ...kei, ...nameless });
  await office.assign(anonymous, 'tom-jansen');
  await office.does('tom-jansen', 'accept', anonymous);
  await office.draft(anonymous, 'tom-jansen', { finding: 'NOT_UPHELD', category: 'OVERIG' });
  await office.judge(anonymous, 'joris-bakker');

  return [
    measured,
    inEnglish,
    anonymous,
    await office.file('registered-and-late', kei),
    await office.file('compliment-of-long-ago', { ...vlieger, kind: 'COMPLIMENT' }),
  ];
}

/** Twelve days ago: what is under way by now. */
async function lately(office: Office): Promise<Filed[]> {
  const investigating = await office.file('investigating', vlieger);
  await office.investigate(investigating, 'ilse-verhoeven');
  await office.sendProgress(investigating, 'ilse-verhoeven');

  const drafted = await office.file('drafted', kei);
  await office.investigate(drafted, 'tom-jansen');
  await office.draft(drafted, 'tom-jansen');

  const restricted = await office.file('restricted-under-way', {
    suspectedTransgression: true,
    involved: [{ role: 'groepsleiding', name: 'Bram' }],
  });
  await office.settle(restricted, 'CONFIRMED', { by: 'karin-vos' });
  await office.investigate(restricted, 'renate-smit', 'karin-vos');

  // The matching of then read neither "de heer" nor "mevr.", so nobody was shut out.
  const adviser = await office.file('handled-by-a-missed-adviser', {
    ...nowhere,
    involved: [{ role: 'adviseur', name: 'de heer Bakker' }],
  });
  await office.settle(adviser, 'NOT_IN_DIRECTORY');
  await office.investigate(adviser, 'joris-bakker');
  const manager = await office.file('handled-by-a-missed-manager', {
    involved: [{ role: 'vestigingsmanager', name: 'mevr. de Boer' }],
  });
  await office.settle(manager, 'NOT_IN_DIRECTORY');
  await office.investigate(manager, 'sanne-de-boer');

  // The matching of then did not look at who wrote it, or who helped.
  const reporter = await office.file('handled-by-its-reporter', {
    name: 'Sanne de Boer',
    email: 'sanne.deboer@skar.example.nl',
  });
  await office.investigate(reporter, 'sanne-de-boer');
  const support = await office.file('handled-by-its-support-person', {
    ...kei,
    supportPerson: 'Tom Jansen',
  });
  await office.assign(support, 'tom-jansen');

  const released = await office.file('handler-turned-out-involved');
  await office.investigate(released, 'sanne-de-boer');
  await office.does('joris-bakker', 'nameInvolved', released, {
    idempotencyKey: randomUUID(),
    role: 'vestigingsmanager',
    staffId: 'sanne-de-boer',
  });

  const refused = await office.file('judgment-refused-by-the-mail-server', kei, { refused: true });
  await office.investigate(refused, 'tom-jansen');
  await office.draft(refused, 'tom-jansen', {
    measures: [{ description: 'We bellen eerder.', ownerId: 'tom-jansen', dueOn: office.day(80) }],
  });
  await office.judge(refused, 'joris-bakker', { arrives: false });

  return [
    investigating,
    drafted,
    restricted,
    adviser,
    manager,
    reporter,
    support,
    released,
    refused,
    await office.file('improvement-point', { ...nest, kind: 'IMPROVEMENT_POINT' }),
  ];
}

/** The last day: what is fresh, and what is done to older cases. */
async function today(office: Office, [measured]: readonly Filed[]): Promise<Filed[]> {
  if (measured !== undefined) {
    const { measures } = await office.dossier(measured);
    await office.does('joris-bakker', 'realise', measured, {
      measureId: measures[0]?.measureId,
      realisedOn: office.today,
    });
    await office.does('sanne-de-boer', 'moveMeasure', measured, {
      measureId: measures[1]?.measureId,
      dueOn: office.day(40),
      reason: 'Het bord komt later.',
    });
  }

  const proposed = await office.file('proposed', nest);
  await office.investigate(proposed, 'mo-el-amrani');
  await office.propose(proposed, 'mo-el-amrani');
  await office.says(proposed, 'Kan iemand mij na 17 uur bellen?');

  const declined = await office.file('declined-and-proposed-again', nest);
  await office.investigate(declined, 'mo-el-amrani');
  const first = await office.propose(declined, 'mo-el-amrani');
  await office.answers(declined, first, false, 'Dat is niet genoeg.');
  await office.propose(declined, 'mo-el-amrani');

  const assigned = await office.file('assigned', vlieger);
  await office.assign(assigned, 'ilse-verhoeven');

  const corrected = await office.file('address-corrected', vlieger, { refused: true });
  await office.assign(corrected, 'ilse-verhoeven');
  await office.untilLetter(corrected, 'E02', 'FAILED');
  await office.correct(corrected, 'address-that-is-right@example.nl');

  const replaced = await office.file('confirmed-and-replaced', {
    involved: [
      { role: 'groepsleiding', name: 'Anouk' },
      { role: 'groepsleiding', name: 'Bram van Dijk' },
      { role: 'invaller', name: 'Floor Smeets' },
    ],
  });
  await office.settle(replaced, 'CONFIRMED');
  await office.settle(replaced, 'REPLACED', { staffId: 'anouk-peters', n: 1 });
  await office.settle(replaced, 'NOT_IN_DIRECTORY', { n: 2 });

  const talking = await office.file('registered-with-messages', vlieger);
  await office.says(talking, 'Het was op dinsdag.');
  await office.says(talking, 'Of toch op woensdag.');

  return [
    proposed,
    declined,
    assigned,
    corrected,
    replaced,
    talking,
    await office.file('registered'),
    await office.file('presumed', { involved: [{ role: 'groepsleiding', name: 'A. Peters' }] }),
    await office.file('unmatched', {
      ...nowhere,
      involved: [{ role: 'adviseur', name: 'de heer Bakker' }],
    }),
    await office.file('named-by-role', { involved: [{ role: 'vestigingsmanager', name: null }] }),
    await office.file('restricted', { ...nest, suspectedTransgression: true }),
    await office.file('restricted-in-english', {
      ...vlieger,
      ...english,
      suspectedTransgression: true,
    }),
    await office.file('anonymous', { ...kei, ...nameless }),
    await office.file('in-english', { ...english, children: [], relation: 'WAITING_LIST' }),
    await office.file('compliment', { ...kei, kind: 'COMPLIMENT', wish: null }),
    await office.file('improvement-point-with-a-name', {
      ...nest,
      kind: 'IMPROVEMENT_POINT',
      involved: [{ role: 'vestigingsmanager', name: 'Mo el Amrani' }],
    }),
  ];
}

/** The days on which a system is filled, the earliest first, with what happens on each. */
export const days: readonly {
  daysBefore: number;
  fill(office: Office, before: readonly Filed[]): Promise<Filed[]>;
}[] = [
  { daysBefore: 45, fill: longAgo },
  { daysBefore: 12, fill: lately },
  { daysBefore: 0, fill: today },
];
