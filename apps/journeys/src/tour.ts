import { randomUUID } from 'node:crypto';
import { addDays } from '@klantreacties/procedure';
import { invented, openFollowUp, StaffMember, submit, type Addresses } from './actors.ts';
import { eventually } from './eventually.ts';
import { GraphClient } from './http-client.ts';
import { MailInbox, type ReceivedMail } from './mail-inbox.ts';
import { operations } from './operations.ts';

interface FollowUp {
  receipt: { number: string; text: string };
  progress: {
    stateText: string;
    nextStep: string;
    handlerName: string | null;
    judgmentDelivered: boolean;
    proposals: { proposalId: string; answer: string | null }[];
    measures: { description: string; dueOn: string }[];
  } | null;
  letters: { code: string; text: string }[] | null;
}

/** What the tour ends with, for who wants to look further. */
export interface TourEnd {
  reactionId: string;
  number: string;
  letters: string[];
}

/**
 * Leads one complaint of a parent of Skar the whole way, as parent, P&K and handler. Throws at the
 * first thing that is not as it should be.
 */
export async function tour(
  addresses: Addresses & { inbox: string; today: string },
  say: (line: string) => void,
): Promise<TourEnd> {
  const graph = new GraphClient(addresses.graph);
  const inbox = new MailInbox(addresses.inbox);
  const email = `eva.${randomUUID().slice(0, 8)}@example.nl`;
  const letters: string[] = [];
  const arrived = async (code: string, to: string, marker: string): Promise<ReceivedMail> => {
    const mail = await inbox.waitFor(to, marker);
    letters.push(code);
    say(
      `\n    ┌ ${code} aan ${mail.to}: ${mail.subject}\n${mail.text.trim().replaceAll(/^/gm, '    │ ')}\n`,
    );
    return mail;
  };

  say('1. Eva, een ouder van De Linde, stuurt een klacht.');
  const receipt = await submit(
    graph,
    invented({ email, involved: [{ role: 'groepsleiding', name: 'Anouk Peters' }] }),
  );
  const id = receipt.reactionId;
  say(
    `   Ontvangstbewijs ${receipt.number}; behandelaar bekend uiterlijk ${receipt.dates.handlerKnownDueOn}, voorstel ${receipt.dates.proposalDueOn}, afgehandeld ${receipt.dates.settledDueOn}.`,
  );
  const first = await arrived('E01', email, receipt.number);
  must(!first.text.includes(receipt.followUpCode), 'no letter holds the follow-up code');
  must(!first.text.includes('groep van mijn kind'), 'E01 holds no text of the case');

  say('2. Joris van P&K meldt zich aan en ziet de zaak in de werklijst.');
  const joris = await StaffMember.signIn(addresses, 'joris-bakker');
  const opened = await joris.dossierWhen(id, 'the case in the dossier');
  must(opened.state === 'REGISTERED', 'a new case is registered');
  const [anouk] = opened.involved;
  must(anouk?.outcome === 'PRESUMED', 'the person named is matched and presumed');
  const early = await joris.tries('assign', { caseId: id, handlerId: 'anouk-peters' });
  must(early.code === 'INVOLVED', 'a person who may be involved never handles the case');

  say('3. Joris stelt vast wie erbij betrokken is, en wijst Sanne aan.');
  await joris.does('settleInvolved', {
    caseId: id,
    involvedId: anouk?.involvedId,
    outcome: 'CONFIRMED',
  });
  await joris.does('assign', { caseId: id, handlerId: 'sanne-de-boer' });
  await arrived('E02', email, 'behandelt je reactie');
  await arrived('N02', 'sanne.deboer@skar.example.nl', receipt.number);
  await joris.dossierWhen(id, 'the term of one week met by the letter', ({ milestones }) =>
    milestones.some(({ milestone, status }) => milestone === 'HANDLER_KNOWN' && status === 'MET'),
  );
  say('   De eerste termijn is gehaald op het moment dat de brief aankwam.');

  say('4. Sanne neemt de zaak aan, belt Eva en laat weten hoe het staat.');
  const sanne = await StaffMember.signIn(addresses, 'sanne-de-boer');
  await sanne.does('accept', { caseId: id });
  await sanne.does('logEntry', {
    caseId: id,
    idempotencyKey: randomUUID(),
    kind: 'CONTACT',
    text: 'Gebeld met Eva.',
    visibleToReporter: false,
  });
  await sanne.does('tellProgress', {
    caseId: id,
    idempotencyKey: randomUUID(),
    done: 'Ik heb met je gebeld en met de groep gesproken.',
    next: 'Ik kijk waarom je geen bericht kreeg.',
    nextMessageOn: addDays(addresses.today, 7),
  });
  await arrived('E04', email, 'Ik kijk waarom je geen bericht kreeg.');

  say('5. Sanne stelt een oplossing voor; Eva zegt ja met haar nummer en code.');
  await sanne.does('propose', {
    caseId: id,
    idempotencyKey: randomUUID(),
    text: 'Je krijgt voortaan voor 8 uur een bericht.',
  });
  await arrived('E05', email, 'voor 8 uur een bericht');
  const eva = await openFollowUp(graph, receipt);
  const seen = await eventually('the proposal in the follow-up', async () => {
    const { followUp } = await eva.ask<{ followUp: FollowUp }>(operations.followUp);
    return followUp.progress?.proposals[0] === undefined ? null : followUp;
  });
  must(seen.receipt.text === receipt.text, 'the receipt is the same as on the first day');
  await eva.ask(operations.answerProposal, {
    input: {
      idempotencyKey: randomUUID(),
      proposalId: seen.progress?.proposals[0]?.proposalId,
      agreed: true,
      text: 'Daar ben ik blij mee.',
    },
  });
  await joris.dossierWhen(
    id,
    'the answer in the dossier',
    ({ proposals }) => proposals[0]?.answer === 'AGREED',
  );

  say('6. Sanne stelt het oordeel op; Joris verstuurt het.');
  const judgment = {
    caseId: id,
    points: [
      { point: 'Ik kreeg geen bericht.', finding: 'UPHELD', reasons: 'De groep vergat te bellen.' },
    ],
    measures: [
      {
        description: 'We bellen voortaan voor 8 uur.',
        ownerId: 'sanne-de-boer',
        dueOn: addDays(addresses.today, 30),
      },
    ],
    noMeasuresReason: null,
    category: 'COMMUNICATIE',
    gist: 'Ouders krijgen op tijd bericht als een groep dicht is.',
  };
  const without = await sanne.tries('draft', {
    ...judgment,
    points: [{ ...judgment.points[0], reasons: '' }],
  });
  must(without.code === 'REASONS_MISSING', 'a judgment without reasons is refused');
  await sanne.does('draft', judgment);
  const byHandler = await sanne.triesToSendJudgment(id);
  must(byHandler.code === 'NOT_YOURS', 'only P&K sends the judgment');
  const read = await joris.dossier(id);
  say(`   Joris leest het oordeel; de strekking is: "${read?.judgment?.gist}"`);
  await joris.sendsJudgment(id);
  const judged = await arrived('E06', email, 'Ons oordeel');
  must(judged.text.includes('De groep vergat te bellen.'), 'E06 holds the reasons');
  must(judged.text.includes('Geschillencommissie'), 'E06 names the way to the disputes committee');

  say('7. De brief is aangekomen, dus de zaak sluit vanzelf.');
  const closed = await joris.dossierWhen(
    id,
    'the case closed by the letter',
    ({ state }) => state === 'CLOSED',
  );
  for (const { milestone, dueOn, status } of closed.milestones) {
    say(`   ${milestone}: uiterlijk ${dueOn}, ${status}`);
    must(status === 'MET', `${milestone} is met`);
  }
  const { followUp } = await eva.ask<{ followUp: FollowUp }>(operations.followUp);
  must(followUp.progress?.judgmentDelivered === true, 'the parent sees that the judgment was sent');

  say('8. De afspraak wordt nagekomen; Eva hoort het.');
  const [measure] = closed.measures;
  await joris.does('realise', {
    caseId: id,
    measureId: measure?.measureId,
    realisedOn: addresses.today,
  });
  await arrived('E07', email, 'Een afspraak is klaar');
  return { reactionId: id, number: receipt.number, letters };
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not as it should be: ${what}`);
}
