/** One thing of the procedure that is still to come, as somebody makes it. */
export interface Example {
  /** As its patch is called. */
  name: string;
  kind: string;
  given: string[];
  /** How many files a person may have to write or change for it, those of its specs included. */
  most: number;
  /** Names of examples before it without which it is not whole: their files count too. */
  with?: string[];
  /** Where its specs are. */
  where: string;
  /** What its specs say while it is as it was generated. */
  undone: string;
  /** Commands that judge it too. */
  judges?: string[][];
  /** Outside of it nobody writes, but for what the generator does. */
  folder?: string;
}

/** Each may build on those before it. */
export const examples: Example[] = [
  {
    name: 'case-event',
    kind: 'event',
    given: [
      ...['case', 'delayExplained', '--nl=overschrijding uitgelegd'],
      '--saidNl=De indiener hoort waarom het langer duurt.',
      '--saidEn=The reporter hears why it takes longer.',
    ],
    most: 2,
    where: '(case-handling|event-contracts|procedure)/src',
    undone: 'case.delay-explained says what happened',
  },
  {
    name: 'command',
    kind: 'command',
    given: [
      ...['explainDelay', '--nl=de overschrijding uitleggen'],
      '--followsNl=De ouder krijgt brief E09.',
      '--followsEn=The parent gets letter E09.',
      `--fields=${[
        'reason:text:Reden:waarom het langer duurt; de indiener leest het',
        'expectedOn:day:Datum:wanneer het oordeel komt, vandaag of later',
      ].join('|')}`,
    ],
    most: 5,
    with: ['case-event'],
    where: 'case-handling/src',
    undone: 'changes the case, and tells it with a fact',
  },
  {
    name: 'letter',
    kind: 'letter',
    given: ['E09', 'delay', 'delayExplained'],
    most: 3,
    where: '(notification|procedure)/src',
    undone: 'letter E09 in NL must contain › something',
  },
  {
    name: 'event',
    kind: 'event',
    given: ['intake', 'withdrawalRequested'],
    most: 2,
    where: 'event-contracts/src',
    undone: 'intake.withdrawal-requested says what happened',
  },
  {
    name: 'consumer',
    kind: 'consumer',
    given: ['keepRequest', 'withdrawalRequested'],
    most: 2,
    where: 'case-handling/src/consumers',
    undone: 'Nothing happens yet on nl.wijzijnjong.klantreacties.intake.withdrawal-requested',
  },
  {
    name: 'read-model',
    kind: 'read-model',
    given: [
      'proposal',
      '--columns=proposalId:uuid,reactionId:uuid,answer:text:NOT_YET,answeredAt:timestamptz:NOT_YET',
    ],
    most: 3,
    where: 'reporting/src',
    undone: 'has a fact that fills each read model',
    judges: [[process.execPath, 'tools/checks/databases.ts']],
  },
  {
    name: 'service',
    kind: 'service',
    given: ['contact', 'letterSent'],
    most: 4,
    folder: 'apps/contact/',
    where: '(contact/src|gateway/src|tools/(stack|documents|journeys|checks))',
    undone: 'Nothing happens yet on nl.wijzijnjong.klantreacties.letter.sent',
    judges: [
      ['npm', 'run', 'check'],
      ['npm', 'test', '--', '--selectProjects', 'integration', '--testPathPatterns', 'contact'],
    ],
  },
];

/** The file with the one line of a service, and what the generator writes because nothing derives it. */
export const writtenForAService = [
  'apps/gateway/src/config.ts',
  'apps/journeys/src/addresses.ts',
  'docker/compose.yaml',
  'docker/postgres/make-databases.sh',
  'package-lock.json',
  'tools/stack/services.ts',
  'tsconfig.json',
];
