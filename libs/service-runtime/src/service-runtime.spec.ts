import { Writable } from 'node:stream';
import { z } from 'zod';
import { brokerSettingsOf, createLogger, readConfig, serviceSettings } from './index.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const environment = {
  PORT: '4001',
  OPERATORS_PORT: '4101',
  MODE: 'development',
  DIRECTORY_FILE: 'directory.yaml',
  DATABASE_URL: 'postgresql://u:p@127.0.0.1/intake',
  KAFKA_BROKERS: 'a:9092, b:9092',
  DATA_MASTER_KEYS: JSON.stringify({ current: 'development-1', keys: { 'development-1': key } }),
  VIEWER_JWKS: JSON.stringify({ keys: [{ kty: 'OKP', kid: 'development-2' }] }),
};
const schema = z.object(serviceSettings);

const problemsOf = (change: Record<string, string | undefined>) => {
  try {
    readConfig(schema, { ...environment, ...change });
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
};

describe('the configuration', () => {
  it('is typed', () => {
    expect(readConfig(schema, environment)).toMatchObject({
      PORT: 4001,
      KAFKA_BROKERS: ['a:9092', 'b:9092'],
      DATA_MASTER_KEYS: { current: 'development-1' },
      CLOCK_OFFSET_MS: 0,
    });
  });

  it('names every wrong variable at once and shows no value', () => {
    const problems = problemsOf({
      PORT: 'secret',
      KAFKA_BROKERS: undefined,
      VIEWER_JWKS: 'secret',
    });
    expect(problems.map((line) => line.trim().split(':')[0])).toEqual([
      'PORT',
      'KAFKA_BROKERS',
      'VIEWER_JWKS',
    ]);
    expect(problems.join()).toContain('KAFKA_BROKERS: is missing');
    expect(problems.join()).not.toContain('secret');
  });

  it('refuses a key that is not there or not 32 bytes', () => {
    const keys = (value: object) => problemsOf({ DATA_MASTER_KEYS: JSON.stringify(value) });
    expect(keys({ current: 'b', keys: { a: key } })).toHaveLength(1);
    expect(keys({ current: 'a', keys: { a: 'c2hvcnQ' } })).toHaveLength(1);
  });

  it('refuses in production the keys that a developer machine made', () => {
    expect(problemsOf({ MODE: 'production' }).join()).toMatch(
      /DATA_MASTER_KEYS: .*development[\s\S]*VIEWER_JWKS: .*development/,
    );
  });

  it('refuses in production a clock that was moved', () => {
    const moved = { CLOCK_OFFSET_MS: '86400000' };
    expect(problemsOf(moved)).toEqual([]);
    expect(problemsOf({ ...moved, MODE: 'production' }).join()).toContain('CLOCK_OFFSET_MS: moves');
  });
});

describe('the settings of the broker', () => {
  const settings = { KAFKA_BROKERS: ['a:9092'], KAFKA_SSL: true };

  it('have SASL when a mechanism is named', () => {
    expect(
      brokerSettingsOf('intake', {
        ...settings,
        KAFKA_SASL_MECHANISM: 'scram-sha-512',
        KAFKA_SASL_USERNAME: 'u',
        KAFKA_SASL_PASSWORD: 'p',
      }),
    ).toMatchObject({ ssl: true, sasl: { mechanism: 'scram-sha-512', username: 'u' } });
    expect(brokerSettingsOf('intake', settings)).not.toHaveProperty('sasl');
  });

  it('are refused with a mechanism and half of its account', () => {
    expect(() =>
      brokerSettingsOf('intake', {
        ...settings,
        KAFKA_SASL_MECHANISM: 'plain',
        KAFKA_SASL_USERNAME: 'u',
      }),
    ).toThrow('KAFKA_SASL_PASSWORD');
  });
});

describe('the log', () => {
  it('holds no personal value, also not from the message of an error', () => {
    let written = '';
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString();
        done();
      },
    });
    const logger = createLogger({ service: 'spec', level: 'info' }, sink);
    logger.info({ name: 'MARK', reporter: { email: 'MARK' }, a: { b: { text: 'MARK' } } }, 'told');
    logger.error({ cause: new TypeError('MARK is wrong') }, 'failed');
    expect(written).toContain('"msg":"told"');
    expect(written).toContain('"type":"TypeError"');
    expect(written).not.toContain('MARK');
  });

  it('holds the code of an error, which says what to do about it', () => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    });
    const logger = createLogger({ service: 'spec', level: 'info' }, sink);
    const codes = ['EADDRINUSE', '23505', 'P2002', 'MARK of a parent'];
    for (const code of codes)
      logger.error({ cause: Object.assign(new Error('no'), { code }) }, 'failed');
    const written = lines.map((line) => (JSON.parse(line) as { cause: unknown }).cause);
    expect(written).toEqual([
      expect.objectContaining({ errorCode: 'EADDRINUSE' }),
      expect.objectContaining({ errorCode: '23505' }),
      expect.objectContaining({ errorCode: 'P2002' }),
      expect.not.objectContaining({ errorCode: expect.anything() as string }),
    ]);
  });
});
