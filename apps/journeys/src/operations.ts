const refusal = '... on Refusal { problems { code field message } }';
const changed = `__typename ... on CaseChanged { case { id number state availableActions } } ${refusal}`;

/** The mutation of a command on a case, which takes one input. */
const command = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { ${changed} } }`;
};
const receiptFields = `reactionId: id number submittedAt text kind brandName
  dates { handlerKnownDueOn proposalDueOn settledDueOn }
  emergency { emergencyLine confidantName confidantUrl confidantPhone }`;

/** Every operation that journeys and the tour send; what a brand's own site would send too. */
export const operations = {
  submit: `mutation Submit($input: SubmitReactionInput!) {
    submitReaction(input: $input) {
      __typename
      ... on ProofOfReceipt { followUpCode ${receiptFields} }
      ${refusal}
    } }`,
  openFollowUp: `mutation Open($input: OpenFollowUpInput!) {
    openFollowUp(input: $input) {
      __typename
      ... on FollowUpOpened { token expiresAt receipt { ${receiptFields} } }
      ${refusal}
    } }`,
  requestNewCode: `mutation RequestNewCode($input: RequestNewCodeInput!) {
    requestNewCode(input: $input) { __typename ... on NewCodeRequested { message } ${refusal} } }`,
  renewCode: `mutation RenewCode($input: RenewCodeInput!) {
    renewCode(input: $input) { __typename ... on CodeRenewed { number followUpCode } ${refusal} } }`,
  followUp: `query FollowUp { followUp {
      id
      receipt { ${receiptFields} }
      answers { id kind proposalId text receivedAt }
      progress { stateText nextStep handlerName betweenHandlers messages { text sentAt }
        answersKept { id effect explanation }
        proposals { proposalId: id text answerBy answer } judgmentDelivered measures { description dueOn } }
      letters { code title text sentAt } } }`,
  answerProposal: `mutation Answer($input: AnswerProposalInput!) {
    answerProposal(input: $input) { __typename ... on AnswerReceived { id receivedAt } ${refusal} } }`,
  sendMessage: `mutation Say($input: SendMessageInput!) {
    sendMessage(input: $input) { __typename ... on AnswerReceived { id receivedAt } ${refusal} } }`,
  workList: `query WorkList($filter: WorkListFilter, $first: Int, $after: String) {
    workList(filter: $filter, first: $first, after: $after) {
      totalCount counts { states { state count capped } handlers { handlerId handlerName count capped } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id number state kind brandId locationId nextTermDueOn urgentOn urgency daysLeft firstWords availableActions } } } }`,
  findCases: `query FindCases($words: String!, $first: Int, $after: String) {
    findCases(words: $words, first: $first, after: $after) {
      pageInfo { hasNextPage } edges { foundIn node { id number } } } }`,
  measures: `query Measures($filter: MeasureFilter, $first: Int, $after: String) {
    measures(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { cursor node { id description owner { id name function hasLeft }
        dueOn realisedOn late place { brandId locationId regionId } case { id number } } } } }`,
  dossier: `query Dossier($id: ID!) { case(id: $id) {
      id number state text availableActions
      handler { staffId: id name } betweenHandlers
      discussedBefore { withWhom mayBe { staffId: id name } }
      proposals { proposalId: id text answer }
      judgment { draftId: id sent markedAt points { point finding reasons } noMeasuresReason category gist }
      reporter { name email phone relation }
      measures { measureId: id description dueOn }
      milestones { milestone dueOn metAt status }
      internal { waitsForOutside releases { handler { staffId: id } reason note } calledIn { staffId: id name }
        involved { involvedId: id role name outcome capacity matches { staffId: id name function confidence shutOut }
          said { outcome staffId byStaffId } } } } }`,
  settleInvolved: command('settleInvolvedPerson'),
  nameInvolved: command('nameInvolvedPerson'),
  assign: command('assignHandler'),
  accept: command('acceptAssignment'),
  logEntry: command('logEntry'),
  markRead: command('markRead'),
  passOn: command('markPassedOn'),
  tellProgress: command('tellProgress'),
  propose: command('proposeSolution'),
  draft: command('draftJudgment'),
  confirm: command('confirmAgreements'),
  release: command('releaseHandler'),
  correctAddress: command('correctAddress'),
  sendLetterAgain: command('sendLetterAgain'),
  realise: command('realiseMeasure'),
  moveMeasure: command('moveMeasure'),
  restrict: command('restrictCase'),
  lift: command('liftRestriction'),
  allowNewCode: command('allowNewCode'),
  figures: `query Figures($year: Int!, $brandId: ID) { figures(year: $year, brandId: $brandId) {
      counts { brandId locationId kind category month count }
      terms { milestone met missed running } openMeasures } }`,
} as const;
