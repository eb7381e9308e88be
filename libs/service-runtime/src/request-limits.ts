/** How large a request may be; counted on its bytes, before anything of it is parsed. */
export interface SizeLimits {
  bodyBytes: number;
  /** Every value of the JSON text: objects, lists, strings, numbers, true, false and null. */
  jsonNodes: number;
  /** Objects and lists within each other. */
  nesting: number;
  listItems: number;
}

// Deeper than any input of the graph with its envelope: 7 levels.
const nesting = 20;
// The largest page of cases, for which the gateway asks a subgraph 100 entities at once.
const listItems = 100;

/** What a request may hold, by who sends it. */
export const sizeLimits = {
  /** A form with every field and row at its limit has 150 values and 30,000 characters. */
  public: { bodyBytes: 1024 ** 2, jsonNodes: 2_000, nesting, listItems },
  /** With a verified token of staff: a judgment of 20 points and measures, each text of 10,000 characters. */
  staff: { bodyBytes: 4 * 1024 ** 2, jsonNodes: 20_000, nesting, listItems },
} as const satisfies Record<string, SizeLimits>;

/** What a subgraph adds to them: a plan names its operation anew, and asks a page of entities beside it. */
export function withRoomForAPlan({ bodyBytes, jsonNodes, ...rest }: SizeLimits): SizeLimits {
  return { ...rest, bodyBytes: bodyBytes + 64 * 1024, jsonNodes: jsonNodes + 4 * listItems };
}

/** How long a connection may take, in milliseconds. */
export const timeLimits = {
  /** From the opening of a connection, or the first byte of its next request, to the end of the head. */
  headMs: 10_000,
  /** From there to the end of the body: 1 MiB over a slow mobile connection takes 20 s. */
  requestMs: 30_000,
  /** Between two requests; longer than the gateway keeps its connections, so that it closes first. */
  idleMs: 75_000,
  /**
   * How long a refusal waits for the end of its body. A client that is answered before it has sent everything
   * closes its connection, and a process that takes in a new one for each refusal lets others wait.
   */
  refusalWaitsMs: 500,
  /** How often connections are looked at; a limit above holds to this. */
  checkedEveryMs: 1_000,
} as const;

/** What one connection may ask of a process, beside the size of a request. */
export const connectionLimits = {
  /**
   * Pieces in which a body may come: each costs an object, whatever its size. A segment of TCP holds more
   * than this many bytes; chunks of one byte do not.
   */
  piecesAnyway: 1_000,
  bytesOfAPiece: 256,
  /** Requests in progress at once; a browser has one, our own clients at most a few. */
  atOnce: 100,
  /** How long the rest of a refused body is read, so that its sender gets the answer. */
  lingerMs: 1_000,
} as const;

/** How long, how deep and how wide a GraphQL document may be. */
export interface DocumentLimits {
  characters: number;
  /** Of one name: an alias is paid again for each item of the answer. The longest of ours has 30. */
  nameCharacters: number;
  /** Of one literal; the longest text that the graph takes has 10,000 characters. */
  literalCharacters: number;
  tokens: number;
  /** Of any kind within each other: the parser is recursive, and its stack is not endless. */
  brackets: number;
  levels: number;
  rootFields: number;
  aliases: number;
  /**
   * Fields, spreads and inline fragments: in the whole document as written, and in each operation with every
   * fragment in its place. graphql-js compares those of one place with each other.
   */
  fields: number;
  /** graphql-js compares those of one place with each other. */
  fragments: number;
  directives: number;
}

/** What a client may ask, and what a plan of the gateway may make of it for one subgraph. */
export const documentLimits = {
  // The longest operation of ours has 1,000 characters, 120 tokens, 7 levels and 60 fields. The largest screen
  // would be a dossier with all of its parts in some 20 fragments that nest: by estimate 250 fields and 9 levels, and
  // 100 fields more where a library asks for `__typename` everywhere. At the root a page has a field for each of its
  // parts, or of the 13 colleagues whom it shows.
  client: {
    characters: 100_000,
    nameCharacters: 100,
    literalCharacters: 12_000,
    tokens: 3_000,
    brackets: 50,
    levels: 12,
    rootFields: 40,
    aliases: 60,
    fields: 500,
    fragments: 60,
    directives: 20,
  },
  plan: {
    characters: 150_000,
    nameCharacters: 150,
    literalCharacters: 80_000,
    tokens: 6_000,
    brackets: 100,
    levels: 24,
    rootFields: 80,
    aliases: 160,
    fields: 1_500,
    fragments: 180,
    directives: 60,
  },
} as const satisfies Record<string, DocumentLimits>;

/** What stands in an answer at most. */
export const answerLimits = {
  /**
   * Fields times the rows of their pages, as far as a question tells. A work list of 100 with all that a row has is
   * 3,000, a dossier with 200 steps of its time line 4,000; 40 root fields of 100 rows each would be a day's work.
   */
  values: 30_000,
  /** The first ten show what is wrong; the problems of a form are data, and all are answered. */
  errors: 10,
  messageCharacters: 300,
} as const;

/**
 * Of these one stands in a request, and nothing beside it: each costs a hash, a row or a whole form to read, and what
 * it answers once, such as the follow-up code, must not be lost to the fault of another field.
 */
export const oneInARequest: readonly string[] = [
  'submitReaction',
  'checkReaction',
  'openFollowUp',
  'requestNewCode',
  'renewCode',
];
