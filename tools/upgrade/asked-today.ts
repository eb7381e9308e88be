/** How a question that a dump holds is asked of the graph of today, and how its answer reads as it did then. */
export interface AskedToday {
  query: string;
  variables?(then: Record<string, unknown>): object;
  answer?(now: unknown): unknown;
}

type Part = Record<string, unknown> | null;

const letters = 'letterId: id code title';
const receipt = `reactionId: id number submittedAt text kind brandName
      dates { handlerKnownDueOn proposalDueOn settledDueOn }`;

/** By commit, then by the name of the question; what is not here is asked word for word. */
export const askedToday: Readonly<Record<string, Readonly<Record<string, AskedToday>>>> = {
  '3fec978': {
    dossier: {
      query: `query Dossier($id: ID!) { case(id: $id) {
        id number state kind brand: brandId locationId careType restricted submittedAt nextTermDueOn daysLeft text wish
        reporter { name email phone relation contactPreference mayShareName supportPerson }
        children { firstName birthYear } discussedBefore { withWhom result } availableActions
        handler { staffId: id name }
        proposals { proposalId: id text answerBy answer answerText }
        judgment { draftId: id sent points { point finding reasons } noMeasuresReason category gist }
        measures { measureId: id description owner ownerId dueOn realisedOn }
        milestones { milestone dueOn metAt status }
        letters { ${letters} audience channel state sentAt }
        internal {
          involved { involvedId: id role name outcome matches { staffId: id name function } }
          entries { entryId: id kind text visibleToReporter byStaffId loggedAt } } } }`,
      answer: (now) =>
        inCase(now, ({ internal, ...rest }) => ({ ...rest, ...(internal as object) })),
    },
    followUp: {
      query: `query FollowUp { followUp {
        id
        receipt { ${receipt} emergency { emergencyLine confidantName confidantUrl confidantPhone } }
        answers { answerId: id kind proposalId text receivedAt }
        progress { stateText nextStep handlerName messages { text toldAt: sentAt }
          proposals { proposalId: id text answerBy answer answerText } judgmentSent: judgmentDelivered
          measures { measureId: id description dueOn realisedOn } }
        letters { ${letters} text channel state sentAt } } }`,
      answer(now) {
        const { followUp } = now as { followUp: Record<string, unknown> & { letters: object[] } };
        const { id, progress, letters: sent, ...rest } = followUp;
        const toReporter = sent.map((letter) => ({ ...letter, audience: 'REPORTER' }));
        return { followUp: { ...rest, case: { id, progress, letters: toReporter } } };
      },
    },
    receiptByCode: {
      query: `mutation Open($input: OpenFollowUpInput!) { openFollowUp(input: $input) {
        __typename ... on FollowUpOpened { receipt { ${receipt} } } } }`,
      variables: (input) => ({ input }),
    },
    submit: {
      query: `mutation Submit($input: SubmitReactionInput!) { submitReaction(input: $input) {
        __typename ... on ProofOfReceipt { followUpCode ${receipt}
          emergency { emergencyLine confidantName confidantUrl confidantPhone } } } }`,
      variables({ key: idempotencyKey, form }) {
        const { brand: brandId, ...rest } = form as Record<string, unknown>;
        return { input: { idempotencyKey, form: { ...rest, brandId } } };
      },
    },
    workList: {
      query: `query WorkList($filter: WorkListFilter) { workList(filter: $filter, first: 100) {
        totalCount edges { node {
          id number state kind brand: brandId locationId nextTermDueOn daysLeft availableActions } } } }`,
    },
    figures: {
      query: `query Figures($year: Int!, $brandId: ID) { figures(year: $year, brandId: $brandId) {
        counts { brand: brandId locationId kind category month count }
        terms { milestone met missed running } openMeasures } }`,
      variables: ({ brand: brandId, ...rest }) => ({ ...rest, brandId }),
    },
  },
};

function inCase(now: unknown, change: (found: Record<string, unknown>) => object): unknown {
  const { case: found } = now as { case: Part };
  return { case: found === null ? null : change(found) };
}
