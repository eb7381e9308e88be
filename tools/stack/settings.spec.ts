import { services, servicesWithData, variableOf } from './services.ts';
import { settingsOf, usedPorts } from './settings.ts';

const problemsOf = (environment: Record<string, string>): string[] => {
  try {
    settingsOf(environment);
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
};

describe('the settings of npm start', () => {
  it('need nothing', () => {
    expect(settingsOf({})).toMatchObject({
      port: { gateway: 4000, postgres: 5433 },
      given: { databaseUrl: {} },
      clockOffsetMs: 0,
    });
  });

  it('name every wrong variable at once, and repeat no value', () => {
    const problems = problemsOf({
      GATEWAY_PORT: 'secret',
      INTAKE_PORT: '70000',
      KAFKA_BROKERS: 'secret',
      SMTP_URL: 'http://secret',
      OIDC_ISSUER: 'secret',
      OIDC_REDIRECT_URIS: 'https://site.test/a,secret',
      REPORTING_DATABASE_URL: 'postgresql://',
      CLOCK_OFFSET_MS: '1.5',
    });
    expect(problems.map((line) => line.split(' ')[0]).sort()).toEqual([
      'CLOCK_OFFSET_MS',
      'GATEWAY_PORT',
      'INTAKE_PORT',
      'KAFKA_BROKERS',
      'OIDC_ISSUER',
      'OIDC_REDIRECT_URIS',
      'REPORTING_DATABASE_URL',
      'SMTP_URL',
    ]);
    expect(problems.join()).not.toContain('secret');
  });

  it('refuse one port for two parts, and an address to migrate with alone', () => {
    expect(problemsOf({ KAFKA_PORT: '4000' })).toEqual([
      'KAFKA_PORT is the same port as GATEWAY_PORT',
    ]);
    expect(problemsOf({ INTAKE_DATABASE_MIGRATE_URL: 'postgresql://m@db/intake' })).toEqual([
      'INTAKE_DATABASE_MIGRATE_URL needs INTAKE_DATABASE_URL beside it',
    ]);
  });

  it('D2: say where the local sign-in may send back to', () => {
    expect(settingsOf({}).redirectUris).toEqual([]);
    const given = { OIDC_REDIRECT_URIS: 'https://site.test/in?a=1, http://other.test ,' };
    expect(settingsOf(given).redirectUris).toEqual([
      'https://site.test/in?a=1',
      'http://other.test',
    ]);
    for (const wrong of ['site.test', 'https://site.test/#in', 'javascript:alert(1)', '/in'])
      expect(problemsOf({ OIDC_REDIRECT_URIS: wrong })).toHaveLength(1);
  });

  it('G7: have a port for operators 100 above that of its service, where none is given', () => {
    const { port } = settingsOf({
      GATEWAY_PORT: '14000',
      INTAKE_PORT: '65500',
      REPORTING_OPERATORS_PORT: '9',
    });
    expect(port).toMatchObject({
      'gateway-operators': 14_100,
      'intake-operators': 65_400,
      'case-handling-operators': 4_102,
      'reporting-operators': 9,
    });
  });

  it('open no port for a part that is elsewhere', () => {
    const settings = settingsOf({
      KAFKA_BROKERS: 'a:9092, b:9092',
      SMTP_URL: 'smtp://relay',
      OIDC_ISSUER: 'https://id.example',
      KAFKA_PORT: '4000',
      ...Object.fromEntries(
        servicesWithData.map((name) => [
          `${variableOf(name)}_DATABASE_URL`,
          'postgresql://r@db/one',
        ]),
      ),
    });
    expect(settings.given.brokers).toBe('a:9092,b:9092');
    expect(usedPorts(settings)).toEqual([
      ...services,
      ...services.map((service) => `${service}-operators`),
    ]);
  });
});
