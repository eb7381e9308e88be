import {
  GraphClient,
  openFollowUp,
  operations,
  StaffMember,
  type Addresses,
} from '@klantreacties/journeys';
import { askedToday, type AskedToday } from './asked-today.ts';
import type { Asker, Manifest, Reading } from './dump-folder.ts';
import type { Filed } from '../fill/office.ts';

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
  return JSON.parse(JSON.stringify(data), (field, value: unknown) =>
    field === 'letters' && Array.isArray(value)
      ? (value as Lettered[]).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
      : value,
  );
}

interface Lettered {
  id?: string;
  letterId?: string;
}

const idOf = ({ id, letterId = id }: Lettered): string => letterId ?? '';

/** What is asked of a system when it is dumped; a dump keeps them word for word. */
export const queries = {
  dossier: `query Dossier($id: ID!) { case(id: $id) {
    id number state kind brandId locationId careType language restricted anonymous submittedAt
    nextTermDueOn daysLeft text wish
    reporter { name email phone relation contactPreference mayShareName supportPerson }
    children { firstName birthYear } discussedBefore { withWhom result mayBe { id name } } availableActions
    handler { id name }
    proposals { id text answerBy answer answerText takenBackAt }
    judgment { id sent points { point finding reasons } noMeasuresReason category gist markedAt }
    measures { id description owner ownerId dueOn realisedOn }
    milestones { milestone dueOn metAt status }
    letters { id code title audience channel state sentAt }
    internal { waitsForOutside calledIn { id name }
      involved { id role name outcome capacity matches { id name function confidence shutOut } said { outcome staffId } }
      entries { id kind text visibleToReporter byStaffId loggedAt } } } }`,
  followUp: `query FollowUp { followUp {
    id
    receipt { id number submittedAt text kind brandName
      dates { handlerKnownDueOn proposalDueOn settledDueOn }
      emergency { emergencyLine confidantName confidantUrl confidantPhone } }
    answers { id kind proposalId text receivedAt }
    progress { stateText nextStep handlerName messages { text sentAt }
      proposals { id text answerBy answer answerText } judgmentDelivered
      measures { id description dueOn realisedOn } }
    letters { id code title text channel state sentAt } } }`,
  receiptByCode: `mutation Open($input: OpenFollowUpInput!) { openFollowUp(input: $input) {
    __typename ... on FollowUpOpened { receipt { id number submittedAt text kind brandName
      dates { handlerKnownDueOn proposalDueOn settledDueOn } } } } }`,
  submit: operations.submit,
  workList: `query WorkList($filter: WorkListFilter) { workList(filter: $filter, first: 100) {
    totalCount edges { node { id number state kind brandId locationId nextTermDueOn daysLeft availableActions } } } }`,
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
    await take(`the receipt of ${name}`, null, 'receiptByCode', { input: typed });
  }
  for (const { name, key, form } of retried)
    await take(`a retry of ${name}`, null, 'submit', {
      input: { idempotencyKey: key, form },
    });
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
      for (const brandId of [null, 'skar', 'korein', 'kluppluz'])
        await take(
          `the figures of ${year}, ${brandId ?? 'all brands'}, for ${staffId}`,
          { staffId },
          'figures',
          {
            year,
            brandId,
          },
        );
  return readings;
}

const isRefused = (answer: unknown) => 'errors' in (answer as object);

/** Where today's answers are not those of then, by the name of the reading; `then` is as it was kept. */
export async function readAgain(
  asking: Asking,
  { commit, queries: kept }: Manifest,
  readings: readonly Reading[],
): Promise<{ name: string; then: unknown; now: unknown }[]> {
  const differences = [];
  for (let at = 0; at < readings.length; at += askedAtOnce) {
    const some = readings.slice(at, at + askedAtOnce).map(async (reading) => {
      const { name, as, query, variables, data: then } = reading;
      const today: AskedToday = askedToday[commit.slice(0, 7)]?.[query] ?? {
        query: kept[query] ?? '',
      };
      const { variables: given = (one) => one, answer = (one) => one } = today;
      const now = await asking.ask(as, today.query, given(variables as Record<string, unknown>));
      return { name, then, now: isRefused(now) ? now : answer(now) };
    });
    const read = await Promise.all(some);
    differences.push(
      ...read.filter(({ then, now }) => JSON.stringify(now) !== JSON.stringify(then)),
    );
  }
  return differences;
}
