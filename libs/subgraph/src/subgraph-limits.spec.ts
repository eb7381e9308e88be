import 'reflect-metadata';
import { Writable } from 'node:stream';
import { createHttpServer, createLogger, createMetrics } from '@klantreacties/service-runtime';
import { exportJWK, generateKeyPair } from 'jose';
import {
  Arg,
  Directive,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { buildSubgraph, createViewerReader, createViewerSigner, mountSubgraph } from './index.ts';

@ObjectType()
@Directive('@key(fields: "id")')
class Row {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true })
  fails(): string {
    throw new Error('MARK');
  }
}

@InputType()
class PersonInput {
  @Field(() => String) role!: string;
}

@InputType()
class FormInput {
  @Field(() => String) text!: string;
  @Field(() => [PersonInput], { defaultValue: [] }) involved!: PersonInput[];
}

let resolved = 0;

@Resolver()
class RowResolver {
  @Query(() => [Row])
  rows(): Row[] {
    return Array.from({ length: 100 }, (_, n) => Object.assign(new Row(), { id: String(n) }));
  }

  @Mutation(() => String)
  submitReaction(@Arg('form', () => FormInput) form: FormInput): string {
    resolved += 1;
    return String(form.involved.length);
  }
}

let logged = '';
const sink = new Writable({
  write(chunk: Buffer, _encoding, done) {
    logged += chunk.toString();
    done();
  },
});
const pair = await generateKeyPair('EdDSA', { extractable: true });
const keyOf = async (key: typeof pair.privateKey) =>
  ({ ...(await exportJWK(key)), kid: 'k' }) as never;
const sign = await createViewerSigner(await keyOf(pair.privateKey));
const tokens = {
  public: await sign({ kind: 'public' }),
  reporter: await sign({ kind: 'reporter', reactionId: 'r' }),
  staff: await sign({ kind: 'staff', id: 's' } as never),
};
const logger = createLogger({ service: 'spec', level: 'warn' }, sink);
const server = createHttpServer({
  port: 0,
  operatorsPort: 0,
  host: '127.0.0.1',
  production: true,
  logger,
  metrics: createMetrics(),
  parts: () => [],
});
const { schema } = await buildSubgraph({
  resolvers: [RowResolver],
  references: { Row: ({ id }) => Object.assign(new Row(), { id }) },
});
await mountSubgraph({
  server,
  schema,
  logger,
  readViewer: createViewerReader({ keys: [await keyOf(pair.publicKey)] }),
  contextOf: (request) => request,
});

type Who = keyof typeof tokens | null;
const send = async (body: object | string, who: Who = 'public') => {
  const before = process.cpuUsage();
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(who === null ? {} : { 'x-viewer': tokens[who] }),
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { user, system } = process.cpuUsage(before);
  const { errors, data } = answer.json<{ errors?: { message: string }[]; data?: unknown }>();
  return {
    status: answer.statusCode,
    text: answer.body,
    errors,
    data,
    cpuMs: (user + system) / 1e3,
  };
};

const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`unknown${n}`, n]));
const submitting = (form: object) => ({
  query: 'mutation ($form: FormInput!) { submitReaction(form: $form) }',
  variables: { form: { text: 'MARK', ...form } },
});
const people = (count: number, role = 'leidster') =>
  Array.from({ length: count }, () => ({ role }));
const entities = (count: number) => ({
  query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Row { id } } }',
  variables: {
    r: Array.from({ length: count }, (_, n) => ({ __typename: 'Row', id: String(n) })),
  },
});

beforeAll(() => send('{}'));

beforeEach(() => {
  logged = '';
  resolved = 0;
});

describe('the limits at a subgraph', () => {
  it.each<[what: string, who: Who, status: number, body: object | string]>([
    ['6,000 unknown keys', 'public', 400, submitting(keys(6_000))],
    ['30,000 unknown keys', 'public', 400, submitting(keys(30_000))],
    ['1,900 unknown keys', 'public', 400, submitting(keys(1_900))],
    ['30,000 unknown keys of a reporter', 'reporter', 400, submitting(keys(30_000))],
    ['wrong items', 'public', 400, submitting({ involved: people(6_000).map(() => 1) })],
    ['rows of 7.4 MB', 'public', 413, submitting({ involved: people(90_000, 'x'.repeat(70)) })],
    [
      'rows of 7.4 MB of staff',
      'staff',
      413,
      submitting({ involved: people(90_000, 'x'.repeat(70)) }),
    ],
    ['19,000 unknown keys of staff', 'staff', 400, submitting(keys(19_000))],
    ['10,000 entities', 'staff', 400, entities(10_000)],
    ['101 entities', 'staff', 400, entities(101)],
    ['30,000 keys without a viewer', null, 401, submitting(keys(30_000))],
    [
      '7.4 MB without a viewer',
      null,
      401,
      submitting({ involved: people(90_000, 'x'.repeat(70)) }),
    ],
    ['open lists', 'staff', 400, '['.repeat(3_000_000)],
    [
      'two submissions',
      'public',
      400,
      {
        query:
          'mutation { a: submitReaction(form: {text: "a"}) b: submitReaction(form: {text: "b"}) }',
      },
    ],
  ])('G1: refuse at once: %s', async (_what, who, status, body) => {
    const got = await send(body, who);
    expect(got.status).toBe(status);
    // The least of three: in one of them the process may clear away what other specs left.
    const again = [await send(body, who), await send(body, who)];
    expect(Math.min(...[got, ...again].map(({ cpuMs }) => cpuMs))).toBeLessThan(500);
    expect(got.errors?.length).toBeLessThanOrEqual(10);
    expect(got.text.length).toBeLessThan(5_000);
    expect(got.text).not.toContain('MARK');
    expect(resolved).toBe(0);
    expect(logged).toBe('');
  });

  it('G1: let through what is at them, and the largest page that the gateway asks', async () => {
    expect((await send(submitting({ involved: people(100) }))).data).toEqual({
      submitReaction: '100',
    });
    const page = await send(entities(100), 'public');
    expect(page.data).toMatchObject({ _entities: { length: 100 } });
    const long = submitting({ involved: people(100, 'x'.repeat(30_000)) });
    expect((await send(long, 'staff')).status).toBe(200);
    expect((await send(long, 'reporter')).status).toBe(413);
  });

  it('G1: are ten errors, in the answer and in the log', async () => {
    const got = await send({ query: '{ rows { fails } }' });
    expect(got.errors).toHaveLength(10);
    expect(logged.trim().split('\n')).toHaveLength(10);
    expect(got.text + logged).not.toContain('MARK');
  });
});

describe('a fault of who asks a subgraph', () => {
  it.each([
    ['a subscription', { query: 'subscription { x }' }],
    ['two operations without a name', { query: 'query A { rows { id } } query B { rows { id } }' }],
    ['an unknown name', { query: 'query A { rows { id } }', operationName: 'B' }],
    ['a wrong variable', submitting({ text: 7 })],
    ['an unknown field', { query: '{ rows { idd } }' }],
    ['bad syntax', { query: '{ rows' }],
    ['bad JSON', '{'],
  ])('D1: is answered 400 and not logged: %s', async (_what, body) => {
    const got = await send(body);
    expect(got.status).toBe(400);
    expect(got.text).not.toMatch(/MARK|INTERNAL|did you mean/i);
    expect(logged).toBe('');
  });
});
