import {
  GraphClient,
  openFollowUp,
  operations,
  StaffMember,
  type Addresses,
} from '@klantreacties/journeys';
import type { Asker, Manifest, Reading } from './dump-folder.ts';
import type { Filed } from './office.ts';

/** Asks as whoever is named in a reading; signs each of them in once. */
export class Asking {
  readonly #addresses: Addresses;
  readonly #known = new Map<string, Promise<GraphClient>>();

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** The data that the graph answers, or its errors by code where it refuses the whole question. */
  async ask(as: Asker, query: string, variables: object): Promise<unknown> {
    const { data, errors } = await (await this.clientOf(as)).send(query, variables);
    return errors.length === 0
      ? inOneOrder(data)
      : { errors: errors.map(({ extensions }) => extensions?.code) };
  }

  clientOf(as: Asker): Promise<GraphClient> {
    const name = JSON.stringify(as);
    const known = this.#known.get(name) ?? this.#open(as);
    this.#known.set(name, known);
    return known;
  }

  async #open(as: Asker): Promise<GraphClient> {
    const graph = new GraphClient(this.#addresses.graph);
    if (as === null) return graph;
    if ('staffId' in as) return (await StaffMember.signIn(this.#addresses, as.staffId)).graph;
    return openFollowUp(graph, { number: as.number, followUpCode: as.code });
  }
}

// Letters queued at one instant have no order among themselves.
function inOneOrder(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_field, value: unknown) =>
    Array.isArray(value) && (value[0] as Partial<Lettered> | null)?.letterId !== undefined
      ? (value as Lettered[]).toSorted((a, b) => (a.letterId < b.letterId ? -1 : 1))
      : value,
  );
}

interface Lettered {
  letterId: string;
}

/** What is asked of a system when it is dumped; a dump keeps them word for word. */
export const queries = {
  dossier: `query Dossier($id: ID!) { case(id: $id) {
    id number state kind brand locationId careType restricted submittedAt nextTermDueOn daysLeft text wish
    reporter { name email phone relation contactPreference mayShareName supportPerson }
    children { firstName birthYear } discussedBefore { withWhom result } availableActions
    handler { staffId name }
    involved { involvedId role name outcome matches { staffId name function } }
    entries { entryId kind text visibleToReporter byStaffId loggedAt }
    proposals { proposalId text answerBy answer answerText }
    judgment { draftId sent points { point finding reasons } noMeasuresReason category gist }
    measures { measureId description owner ownerId dueOn realisedOn }
    milestones { milestone dueOn metAt status }
    letters { letterId code title audience channel state sentAt }
    terms { milestone dueOn metAt status } } }`,
  followUp: `query FollowUp { followUp {
    receipt { reactionId number submittedAt text kind brandName
      dates { handlerKnownDueOn proposalDueOn settledDueOn }
      emergency { emergencyLine confidantName confidantUrl confidantPhone } }
    answers { answerId kind proposalId text receivedAt }
    case { id
      progress { stateText nextStep handlerName messages { text toldAt }
        proposals { proposalId text answerBy answer answerText } judgmentSent
        measures { measureId description dueOn realisedOn } }
      letters { letterId code title text audience channel state sentAt } } } }`,
  receiptByCode: `mutation Open($number: String!, $code: String!) { openFollowUp(number: $number, code: $code) {
    __typename ... on FollowUpOpened { receipt { reactionId number submittedAt text kind brandName
      dates { handlerKnownDueOn proposalDueOn settledDueOn } } } } }`,
  submit: operations.submit,
  workList: `query WorkList($filter: WorkListFilter) { workList(filter: $filter, first: 100) {
    totalCount edges { node { id number state kind brand locationId nextTermDueOn daysLeft availableActions } } } }`,
  figures: operations.figures,
} as const;

const askedAtOnce = 8;

type QueryName = keyof typeof queries;

const readers = [
  'karin-vos',
  'renate-smit',
  'joris-bakker',
  'sanne-de-boer',
  'anouk-peters',
  'wim-data',
];

/** Asks all that a system of today has to answer alike. `retried` are the reactions whose keys are still kept. */
export async function takeReadings(
  asking: Asking,
  {
    filed,
    retried,
    years,
  }: { filed: readonly Filed[]; retried: readonly Filed[]; years: readonly number[] },
): Promise<Reading[]> {
  const readings: Reading[] = [];
  const take = async (name: string, as: Asker, query: QueryName, variables: object = {}) => {
    const data = await asking.ask(as, queries[query], variables);
    readings.push({ name, as, query, variables, data });
  };
  for (const { name, reactionId: id, number, followUpCode: code, receipt } of filed) {
    for (const staffId of readers)
      await take(`the case ${name} for ${staffId}`, { staffId }, 'dossier', { id });
    await take(`the follow-up of ${name}`, { number, code }, 'followUp');
    const typed = { number: receipt.number.toLowerCase(), code: code.replaceAll('-', ' ') };
    await take(`the receipt of ${name}`, null, 'receiptByCode', typed);
  }
  for (const { name, key, form } of retried)
    await take(`a retry of ${name}`, null, 'submit', { key, form });
  for (const staffId of readers)
    for (const filter of [{}, { state: 'CLOSED' }, { overdue: true }])
      await take(
        `the work list of ${staffId}, ${JSON.stringify(filter)}`,
        { staffId },
        'workList',
        { filter },
      );
  for (const staffId of ['karin-vos', 'renate-smit', 'wim-data'])
    for (const year of years)
      for (const brand of [null, 'skar', 'korein', 'kluppluz'])
        await take(
          `the figures of ${year}, ${brand ?? 'all brands'}, for ${staffId}`,
          { staffId },
          'figures',
          {
            year,
            brand,
          },
        );
  return readings;
}

/** Where today's answers are not those of then, by the name of the reading; `then` is as it was kept. */
export async function readAgain(
  asking: Asking,
  { queries: kept }: Manifest,
  readings: readonly Reading[],
): Promise<{ name: string; then: unknown; now: unknown }[]> {
  const differences = [];
  for (let at = 0; at < readings.length; at += askedAtOnce) {
    const some = readings.slice(at, at + askedAtOnce).map(async (reading) => {
      const { name, as, query, variables, data: then } = reading;
      return { name, then, now: await asking.ask(as, kept[query] ?? '', variables) };
    });
    const read = await Promise.all(some);
    differences.push(
      ...read.filter(({ then, now }) => JSON.stringify(now) !== JSON.stringify(then)),
    );
  }
  return differences;
}
