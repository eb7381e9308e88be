import 'reflect-metadata';
import { createHttpServer, createLogger, createMetrics } from '@klantreacties/service-runtime';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Arg, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { buildSubgraph, createViewerReader, createViewerSigner, mountSubgraph } from './index.ts';

@ObjectType()
@Directive('@key(fields: "id")')
class Thing {
  @Field(() => ID) id!: string;
}

@Resolver()
class ThingResolver {
  @Query(() => Thing, { nullable: true })
  thing(@Arg('kind', () => String) kind: string): Thing {
    if (kind === 'fail') throw new Error('MARK');
    return { id: kind };
  }
}

const pair = await generateKeyPair('EdDSA', { extractable: true });
const other = await generateKeyPair('EdDSA', { extractable: true });
const keyOf = async (key: typeof pair.privateKey) =>
  ({ ...(await exportJWK(key)), kid: 'k' }) as never;
const sign = await createViewerSigner(await keyOf(pair.privateKey));

const { schema, sdl } = await buildSubgraph({
  resolvers: [ThingResolver],
  references: { Thing: ({ id }) => ({ id }) },
});
const logger = createLogger({ service: 'spec', level: 'silent' });
const server = createHttpServer({
  port: 1,
  operatorsPort: 2,
  production: true,
  host: '',
  logger,
  metrics: createMetrics(),
  parts: () => [],
});
await mountSubgraph({
  server,
  schema,
  logger,
  readViewer: createViewerReader({ keys: [await keyOf(pair.publicKey)] }),
  contextOf: (request) => request,
});

const ask = async (query: string, token?: string, variables = {}) => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-viewer': token }),
    },
    payload: JSON.stringify({ query, variables }),
  });
  return { status: answer.statusCode, body: answer.body };
};

describe('a subgraph', () => {
  it('is a federation 2 schema with its keys', () => {
    expect(sdl).toContain('federation/v2.3');
    expect(sdl).toContain('type Thing @key(fields: "id")');
  });

  it('answers whom the gateway signed, and resolves its entities', async () => {
    const token = await sign({ kind: 'public' });
    expect(await ask('{ thing(kind: "a") { id } }', token)).toEqual({
      status: 200,
      body: '{"data":{"thing":{"id":"a"}}}\n',
    });
    const entities = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id } } }',
      token,
      {
        r: [{ __typename: 'Thing', id: 'x' }],
      },
    );
    expect(entities.body).toContain('"id":"x"');
  });

  it('answers nothing without a viewer, with a forged one or an expired one', async () => {
    const forged = await (
      await createViewerSigner(await keyOf(other.privateKey))
    )({ kind: 'public' });
    const expired = await new SignJWT({ viewer: { kind: 'public' } })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'k' })
      .setIssuer('klantreacties-gateway')
      .setAudience('klantreacties-subgraphs')
      .setExpirationTime(1)
      .sign(pair.privateKey);
    for (const token of [undefined, 'nonsense', forged, expired])
      for (const query of ['{ thing(kind: "a") { id } }', '{ _service { sdl } }'])
        expect(await ask(query, token)).toMatchObject({ status: 401 });
  });

  it('shows nothing of an error of ours, and no value of an error of the caller', async () => {
    const token = await sign({ kind: 'public' });
    const failed = await ask('{ thing(kind: "fail") { id } }', token);
    expect(failed.body).toContain('INTERNAL_SERVER_ERROR');
    expect(failed.body).not.toMatch(/MARK|stack/);
    const wrong = await ask('query ($k: String!) { thing(kind: $k) { id } }', token, {
      k: { name: 'MARK' },
    });
    expect(wrong.body).toContain('is not a value of its type');
    expect(wrong.body).not.toContain('MARK');
  });
});
