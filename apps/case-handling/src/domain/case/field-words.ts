/** What its declaration does not say of a field of a command: its label in English, its hint in Dutch. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/**
 * By command and path of the field. The label in Dutch and the hint in English stand with the input, as
 * `Dutch: what it means`.
 */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  'nameInvolvedPerson.role': { label: 'Role', hint: 'hoe deze persoon bij de zaak komt' },
  'nameInvolvedPerson.staffId': { label: 'Colleague', hint: 'wie erbij betrokken is' },
  'settleInvolvedPerson.involvedId': {
    label: 'Person involved',
    hint: 'de regel waar het om gaat',
  },
  'settleInvolvedPerson.outcome': { label: 'Outcome', hint: 'wat je ervan zegt' },
  'settleInvolvedPerson.staffId': {
    label: 'Colleague',
    hint: 'wie het is, als dat niet de enige vermoede persoon is',
  },
  'settleInvolvedPerson.seenOutcome': {
    label: 'Outcome before',
    hint: 'wat een collega eerder vaststelde, als dit dat vervangt',
  },
  'restrictCase.reason': {
    label: 'Reason',
    hint: 'waarom; wie het werk van P&K doet of erover beslist, leest het',
  },
  'assignHandler.handlerId': { label: 'Handler', hint: 'de collega die de zaak gaat behandelen' },
  'assignHandler.freeToJudge': {
    label: 'Free to judge',
    hint: 'gevraagd bij een behandelaar met wie de ouder er al over sprak',
  },
  'releaseHandler.reason': { label: 'Reason', hint: 'waarom; alleen P&K leest het' },
  'releaseHandler.note': { label: 'Explanation', hint: 'wat P&K daarbij moet weten' },
  'logEntry.kind': { label: 'Kind', hint: 'wat het is' },
  'logEntry.text': { label: 'Text', hint: 'wat er gezegd of gedaan is' },
  'logEntry.visibleToReporter': { label: 'Visible', hint: 'of de indiener het leest' },
  'markRead.lastSeenId': { label: 'Last seen', hint: 'het laatste ongelezen bericht dat je las' },
  'tellProgress.done': { label: 'Done', hint: 'wat er gedaan is sinds het vorige bericht' },
  'tellProgress.next': { label: 'Next', hint: 'wat er nu gebeurt' },
  'tellProgress.nextMessageOn': {
    label: 'Next message',
    hint: 'de dag ervan, vanaf vandaag tot en met 14 dagen',
  },
  'tellProgress.reasonOfDelay': {
    label: 'Reason of delay',
    hint: 'waarom het langer duurt, als dat zo is',
  },
  'proposeSolution.text': { label: 'Proposal', hint: 'wat je voorstelt' },
  'draftJudgment.points': { label: 'Points', hint: '1 tot en met 20' },
  'draftJudgment.points[].point': { label: 'Point', hint: 'waar de indiener over klaagt' },
  'draftJudgment.points[].finding': { label: 'Finding', hint: 'wat je ervan vindt' },
  'draftJudgment.points[].reasons': { label: 'Reasons', hint: 'waarom je dat vindt' },
  'draftJudgment.measures': {
    label: 'Measures',
    hint: 'hoogstens 20; geen als je de reden daarvan geeft',
  },
  'draftJudgment.measures[].description': { label: 'Measure', hint: 'wat er gedaan wordt' },
  'draftJudgment.measures[].ownerId': { label: 'Owner', hint: 'een afdeling of een collega' },
  'draftJudgment.measures[].dueOn': {
    label: 'Date',
    hint: 'de dag waarop het klaar is, vandaag of later',
  },
  'draftJudgment.noMeasuresReason': {
    label: 'Reason',
    hint: 'waarom er geen maatregelen zijn, als dat zo is',
  },
  'draftJudgment.category': { label: 'Nature of the complaint', hint: 'waar het over ging' },
  'draftJudgment.gist': { label: 'Gist', hint: 'voor het openbare verslag; noemt niemand' },
  'draftJudgment.gistNamesNobody': {
    label: 'Checked',
    hint: 'wat op de naam van een collega lijkt, noemt niemand',
  },
  'draftJudgment.replacesDraftId': {
    label: 'Draft',
    hint: 'het concept dat je las; leeg bij het eerste',
  },
  'confirmAgreements.draftId': { label: 'Draft', hint: 'het concept dat je las' },
  'confirmAgreements.gistNamesNobody': {
    label: 'Checked',
    hint: 'wat op de naam van een collega lijkt, noemt niemand',
  },
  'realiseMeasure.measureId': { label: 'Measure', hint: 'welke klaar is' },
  'realiseMeasure.realisedOn': {
    label: 'Done on',
    hint: 'de dag waarop het gedaan is, vandaag of eerder',
  },
  'moveMeasure.measureId': { label: 'Measure', hint: 'welke een andere dag krijgt' },
  'moveMeasure.dueOn': { label: 'New day', hint: 'vandaag of later' },
  'moveMeasure.reason': { label: 'Reason', hint: 'waarom; de indiener leest het' },
  'correctAddress.email': { label: 'Address', hint: 'het juiste van de indiener' },
  'correctAddress.oldAddressWasWrong': {
    label: 'Old address was wrong',
    hint: 'wat daarheen ging, gaat ook opnieuw uit',
  },
  'sendLetterAgain.letterId': { label: 'Letter', hint: 'een brief aan de indiener' },
};
