const refusal = '... on Refusal { code field message }';
const changed = `__typename ... on CaseChanged { case { id number state availableActions } } ${refusal}`;
const receiptFields = `reactionId number submittedAt text kind brandName
  dates { handlerKnownDueOn proposalDueOn settledDueOn }
  emergency { emergencyLine confidantName confidantUrl confidantPhone }`;

/** Every operation that journeys and the tour send; what a brand's own site would send too. */
export const operations = {
  submit: `mutation Submit($key: String!, $form: ReactionForm!) {
    submitReaction(idempotencyKey: $key, form: $form) {
      __typename
      ... on ProofOfReceipt { followUpCode ${receiptFields} }
      ... on FormProblems { problems { field code message } }
      ... on SubmissionRefused { code message }
    } }`,
  openFollowUp: `mutation Open($number: String!, $code: String!) {
    openFollowUp(number: $number, code: $code) {
      __typename
      ... on FollowUpOpened { token expiresAt receipt { ${receiptFields} } }
      ... on FollowUpRefused { code message }
    } }`,
  followUp: `query FollowUp { followUp {
      receipt { ${receiptFields} }
      answers { answerId kind proposalId text receivedAt }
      case { id
        progress { stateText nextStep handlerName messages { text toldAt }
          proposals { proposalId text answerBy answer } judgmentSent measures { description dueOn } }
        letters { code title text sentAt } } } }`,
  answerProposal: `mutation Answer($key: String!, $proposalId: ID!, $agreed: Boolean!, $text: String) {
    answerProposal(idempotencyKey: $key, proposalId: $proposalId, agreed: $agreed, text: $text) {
      __typename ... on AnswerReceived { answerId receivedAt } ... on FormProblems { problems { field code message } } } }`,
  workList: `query WorkList($filter: WorkListFilter, $first: Int, $after: String) {
    workList(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node { id number state kind brand locationId nextTermDueOn daysLeft availableActions } } } }`,
  dossier: `query Dossier($id: ID!) { case(id: $id) {
      id number state text availableActions
      handler { staffId name }
      involved { involvedId role name outcome capacity matches { staffId name function confidence shutOut }
        said { outcome staffId byStaffId } }
      discussedBefore { withWhom mayBe { staffId name } }
      calledIn { staffId name } waitsForOutside
      proposals { proposalId text answer }
      judgment { draftId sent markedAt points { point finding reasons } noMeasuresReason category gist }
      reporter { name email phone relation }
      measures { measureId description dueOn }
      milestones { milestone dueOn metAt status } } }`,
  settleInvolved: `mutation Settle($caseId: ID!, $involvedId: ID!, $outcome: SettledOutcome!, $staffId: String, $seenOutcome: InvolvedOutcome) {
    settleInvolvedPerson(caseId: $caseId, involvedId: $involvedId, outcome: $outcome, staffId: $staffId, seenOutcome: $seenOutcome) { ${changed} } }`,
  nameInvolved: `mutation Name($caseId: ID!, $key: String!, $role: String!, $staffId: String!) {
    nameInvolvedPerson(caseId: $caseId, idempotencyKey: $key, role: $role, staffId: $staffId) { ${changed} } }`,
  assign: `mutation Assign($caseId: ID!, $handlerId: String!, $freeToJudge: Boolean) {
    assignHandler(caseId: $caseId, handlerId: $handlerId, freeToJudge: $freeToJudge) { ${changed} } }`,
  accept: `mutation Accept($caseId: ID!) { acceptAssignment(caseId: $caseId) { ${changed} } }`,
  logEntry: `mutation Log($caseId: ID!, $key: String!, $kind: EntryKindInput!, $text: String!, $visible: Boolean!) {
    logEntry(caseId: $caseId, idempotencyKey: $key, kind: $kind, text: $text, visibleToReporter: $visible) { ${changed} } }`,
  tellProgress: `mutation Tell($caseId: ID!, $key: String!, $done: String!, $next: String!, $nextMessageOn: String!) {
    tellProgress(caseId: $caseId, idempotencyKey: $key, done: $done, next: $next, nextMessageOn: $nextMessageOn) { ${changed} } }`,
  propose: `mutation Propose($caseId: ID!, $key: String!, $text: String!) {
    proposeSolution(caseId: $caseId, idempotencyKey: $key, text: $text) { ${changed} } }`,
  draft: `mutation Draft($caseId: ID!, $points: [JudgmentPointInput!]!, $measures: [MeasureInput!]!, $noMeasuresReason: String, $category: Category!, $gist: String!, $replacesDraftId: ID) {
    draftJudgment(caseId: $caseId, replacesDraftId: $replacesDraftId, points: $points, measures: $measures, noMeasuresReason: $noMeasuresReason, category: $category, gist: $gist) { ${changed} } }`,
  confirm: `mutation Confirm($caseId: ID!, $draftId: ID!) { confirmAgreements(caseId: $caseId, draftId: $draftId) { ${changed} } }`,
  release: `mutation Release($caseId: ID!) { releaseHandler(caseId: $caseId) { ${changed} } }`,
  correctAddress: `mutation Correct($caseId: ID!, $key: String!, $email: String!) { correctAddress(caseId: $caseId, idempotencyKey: $key, email: $email) { ${changed} } }`,
  realise: `mutation Realise($caseId: ID!, $measureId: ID!, $realisedOn: String!) {
    realiseMeasure(caseId: $caseId, measureId: $measureId, realisedOn: $realisedOn) { ${changed} } }`,
  moveMeasure: `mutation Move($caseId: ID!, $measureId: ID!, $dueOn: String!, $reason: String!) {
    moveMeasure(caseId: $caseId, measureId: $measureId, dueOn: $dueOn, reason: $reason) { ${changed} } }`,
  figures: `query Figures($year: Int!, $brand: String) { figures(year: $year, brand: $brand) {
      counts { brand locationId kind category month count }
      terms { milestone met missed running } openMeasures } }`,
} as const;
