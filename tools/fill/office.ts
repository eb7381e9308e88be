import { randomUUID } from 'node:crypto';
import {
  GraphClient,
  StaffMember,
  eventually,
  invented,
  openFollowUp,
  operations,
  submit,
  type Addresses,
  type Dossier,
  type Receipt,
} from '@klantreacties/journeys';
import { addDays } from '@klantreacties/procedure';

/** One reaction that was filed, by what it is there for. */
export interface Scene {
  name: string;
  reactionId: string;
  number: string;
  followUpCode: string;
  /** Null for an anonymous reporter. */
  email: string | null;
}

/** One case with what was sent to make it. */
export interface Filed extends Scene {
  receipt: Receipt;
  key: string;
  form: Record<string, unknown>;
}

interface DraftChange {
  measures?: { description: string; ownerId: string; dueOn: string }[];
  finding?: string;
  category?: string;
}

/** The people who fill a system on one day, through the gateway alone. */
export class Office {
  readonly today: string;
  readonly #addresses: Addresses;
  readonly #refuse: (address: string) => void;
  readonly #staff = new Map<string, Promise<StaffMember>>();

  constructor(
    addresses: Addresses,
    { today, refuse }: { today: string; refuse(address: string): void },
  ) {
    this.#addresses = addresses;
    this.#refuse = refuse;
    this.today = today;
  }

  day(days: number): string {
    return addDays(this.today, days);
  }

  staff(staffId: string): Promise<StaffMember> {
    const known = this.#staff.get(staffId) ?? StaffMember.signIn(this.#addresses, staffId);
    this.#staff.set(staffId, known);
    return known;
  }

  /** Files a reaction, and waits until its case stands; `refused` makes its address one that the mail server refuses. */
  async file(
    name: string,
    change: Record<string, unknown> = {},
    { refused = false } = {},
  ): Promise<Filed> {
    const email = `${name}@example.nl`;
    const form = invented({ email, text: `Dit gaat over ${name}. De groep was dicht.`, ...change });
    if (refused) this.#refuse(email);
    const key = randomUUID();
    const receipt = await submit(new GraphClient(this.#addresses.graph), form, key);
    const { reactionId, number, followUpCode } = receipt;
    const lead = await this.staff('karin-vos');
    await lead.dossierWhen(reactionId, `the case of ${name}`);
    return {
      name,
      reactionId,
      number,
      followUpCode,
      email: (form['email'] as string | null) ?? null,
      receipt,
      key,
      form,
    };
  }

  async does(
    staffId: string,
    operation: keyof typeof operations,
    { reactionId }: Scene,
    rest: object = {},
  ): Promise<void> {
    await (await this.staff(staffId)).does(operation, { caseId: reactionId, ...rest });
  }

  async dossier({ reactionId }: Scene): Promise<Dossier> {
    const dossier = await (await this.staff('karin-vos')).dossier(reactionId);
    if (dossier === null) throw new Error('The lead reads every case');
    return dossier;
  }

  /** Whether a colleague reads a case. */
  async reads(staffId: string, { reactionId }: Scene): Promise<boolean> {
    return (await (await this.staff(staffId)).dossier(reactionId)) !== null;
  }

  /** P&K says of the n-th person involved who it is. */
  async settle(
    filed: Scene,
    outcome: string,
    { staffId = null as string | null, n = 0, by = 'joris-bakker' } = {},
  ) {
    const { involved } = await this.dossier(filed);
    const involvedId = involved[n]?.involvedId;
    await this.does(by, 'settleInvolved', filed, { involvedId, outcome, staffId });
  }

  async assign(filed: Scene, handlerId: string, by = 'joris-bakker'): Promise<void> {
    await this.does(by, 'assign', filed, { handlerId });
  }

  async investigate(filed: Scene, handlerId: string, by = 'joris-bakker'): Promise<void> {
    await this.assign(filed, handlerId, by);
    await this.does(handlerId, 'accept', filed);
    await this.log(filed, handlerId, 'CONTACT', 'Gebeld en doorgevraagd.');
  }

  log(filed: Scene, by: string, kind: string, text: string, visible = false): Promise<void> {
    return this.does(by, 'logEntry', filed, {
      idempotencyKey: randomUUID(),
      kind,
      text,
      visibleToReporter: visible,
    });
  }

  sendProgress(filed: Scene, by: string): Promise<void> {
    return this.does(by, 'tellProgress', filed, {
      idempotencyKey: randomUUID(),
      done: 'We hebben met de groep gesproken.',
      next: 'We kijken wat er beter kan.',
      nextMessageOn: this.day(7),
    });
  }

  async propose(filed: Scene, by: string): Promise<string> {
    await this.does(by, 'propose', filed, {
      idempotencyKey: randomUUID(),
      text: 'Je krijgt voortaan voor 8 uur een bericht.',
    });
    return (await this.dossier(filed)).proposals.at(-1)?.proposalId ?? '';
  }

  async answers(filed: Scene, proposalId: string, agreed: boolean, text: string | null) {
    const reporter = await this.#reporter(filed);
    const input = { idempotencyKey: randomUUID(), proposalId, agreed, text };
    await reporter.ask(operations.answerProposal, { input });
    await (
      await this.staff('karin-vos')
    ).dossierWhen(filed.reactionId, 'the answer', ({ proposals }) =>
      proposals.some((one) => one.proposalId === proposalId && one.answer !== null),
    );
  }

  correct(filed: Scene, email: string): Promise<void> {
    return this.does('joris-bakker', 'correctAddress', filed, {
      idempotencyKey: randomUUID(),
      email,
    });
  }

  async says(filed: Scene, text: string): Promise<void> {
    const input = { idempotencyKey: randomUUID(), text };
    await (await this.#reporter(filed)).ask(operations.sendMessage, { input });
  }

  async draft(filed: Scene, by: string, change: DraftChange = {}): Promise<void> {
    const { measures = [], finding = 'UPHELD', category = 'COMMUNICATIE' } = change;
    await this.does(by, 'draft', filed, {
      points: [
        { point: 'Er kwam geen bericht.', finding, reasons: 'De groep vergat te bellen.' },
        { point: 'De toon was kort.', finding: 'NO_FINDING', reasons: 'Dit is niet na te gaan.' },
      ],
      measures,
      noMeasuresReason: measures.length > 0 ? null : 'Het is al hersteld.',
      category,
      gist: 'Ouders krijgen op tijd bericht als een groep dicht is.',
    });
  }

  /** Sends the judgment; `arrives` says whether its letter closes the case. */
  async judge(filed: Scene, by: string, { arrives = true } = {}): Promise<void> {
    await (await this.staff(by)).sendsJudgment(filed.reactionId);
    if (!arrives) return;
    await (
      await this.staff('karin-vos')
    ).dossierWhen(filed.reactionId, 'the case closed', ({ state }) => state === 'CLOSED');
  }

  /** Waits until the letter with this code is in this state. */
  async untilLetter({ reactionId }: Scene, code: string, state: string): Promise<void> {
    const { graph } = await this.staff('karin-vos');
    await eventually(`${code} ${state}`, async () => {
      const read = await graph.ask<{ case: { letters: { code: string; state: string }[] } }>(
        'query Letters($id: ID!) { case(id: $id) { letters { code state } } }',
        { id: reactionId },
      );
      return read.case.letters.some((letter) => letter.code === code && letter.state === state);
    });
  }

  #reporter(filed: Scene): Promise<GraphClient> {
    return openFollowUp(new GraphClient(this.#addresses.graph), filed);
  }
}
