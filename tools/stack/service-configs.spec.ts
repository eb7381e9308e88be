import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { configOf as gatewayConfigOf } from '../../apps/gateway/src/config.ts';
import { configs, variablesOf } from './configs.ts';
import { databaseUrlsBy } from './databases.ts';
import { environmentOf } from './environment.ts';
import { keysIn } from './keys.ts';
import { newProductionSecrets } from './production-secrets.ts';
import { entryPointIn } from './service-process.ts';
import {
  databaseOf,
  hasData,
  services,
  servicesWithData,
  subgraphs,
  type Service,
} from './services.ts';
import { settingsOf } from './settings.ts';

type Environment = Record<string, string>;

const configOf = (service: Service, environment: Environment): object =>
  configs[service].configOf(environment);

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const composition = parse(readFileSync('docker/compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, { environment?: Environment; entrypoint?: string[] }>;
};
const secrets: Environment = {
  ...newProductionSecrets(),
  OIDC_ISSUER: 'https://sign-in.example.nl',
};
const ofImage = Object.fromEntries(
  [...(/^ENV (.*)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(
    ([, name, value]) => [name, value],
  ),
) as Environment;

function composed(name: string): Environment {
  const { environment = {} } = composition.services[name] ?? {};
  return Object.fromEntries(
    Object.entries(environment).map(([variable, text]) => [variable, filledIn(text)]),
  );
}

function filledIn(text: string): string {
  return text.replaceAll(/\$\{(\w+):([?-])([^}]*)\}/g, (_all, name, kind, otherwise) => {
    const value = secrets[name] ?? (kind === '-' ? otherwise : undefined);
    if (value === undefined) throw new Error(`Nobody gives ${name}`);
    return value;
  });
}

describe('the composition', () => {
  it.each(services)('gives %s every variable that it needs, in production', (service) => {
    const config = configOf(service, { ...ofImage, ...composed(service) });
    expect(config).toMatchObject({ MODE: 'production', HOST: '0.0.0.0' });
  });

  it.each(services)('gives %s the same variables as npm start does', (service) => {
    const ofRunner = new Set(Object.keys(developmentEnvironment(service)));
    // The one is the machine's, the other moves the clock and is refused in production.
    for (const name of ['PATH', 'CLOCK_OFFSET_MS']) ofRunner.delete(name);
    expect(new Set(Object.keys({ ...ofImage, ...composed(service) }))).toEqual(ofRunner);
  });

  it('gives the gateway the address of every subgraph', () => {
    const config = gatewayConfigOf({ ...ofImage, ...composed('gateway') });
    expect(new Set(Object.keys(config.subgraphs))).toEqual(new Set(subgraphs));
  });

  it('lets one user of a database migrate and another run', () => {
    const script = readFileSync('docker/postgres/make-databases.sh', 'utf8');
    for (const service of servicesWithData) {
      const { DATABASE_MIGRATE_URL: migrate, DATABASE_RUN_USER: user } = composed(
        `${service}-migrate`,
      );
      const run = new URL(composed(service)['DATABASE_URL']!);
      expect(new URL(migrate!).pathname).toBe(run.pathname);
      expect(run.username).toBe(user);
      expect(new URL(migrate!).username).not.toBe(user);
      expect(script).toContain(`make ${databaseOf(service)} `);
      expect(run.pathname).toBe(`/${databaseOf(service)}`);
    }
  });
});

describe('the image', () => {
  it('starts a service as npm start does', () => {
    const entryPoint = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? 'null') as string[];
    expect(entryPoint).toEqual(['node', ...entryPointIn('service')]);
    for (const service of services)
      expect(composition.services[service]?.entrypoint).toBeUndefined();
  });
});

describe('production', () => {
  const secretsOf = (service: Service) =>
    variablesOf(service).filter((name) => /KEY|JWKS|DATABASE_URL/.test(name));

  it('is given secrets in every service', () => {
    const without = services.filter((service) => secretsOf(service).length === 0);
    expect(without).toEqual([]);
  });

  it.each(services)('refuses every key and password of a developer machine in %s', (service) => {
    const environment = developmentEnvironment(service);
    const made = secretsOf(service).filter((name) => name in environment);
    expect(() => configOf(service, environment)).not.toThrow();
    const start = () => configOf(service, { ...environment, MODE: 'production' });
    for (const name of made)
      expect(start).toThrow(new RegExp(`${name}: holds a key made for development`));
  });
});

function developmentEnvironment(service: Service): Environment {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-keys-'));
  const keys = keysIn(folder);
  rmSync(folder, { recursive: true });
  const settings = settingsOf({});
  const addresses = {
    brokers: '127.0.0.1:9092',
    issuer: 'http://127.0.0.1:4010',
    smtpUrl: 'smtp://127.0.0.1:2525',
  };
  const urls = hasData(service) ? databaseUrlsBy(settings, service, keys) : null;
  return environmentOf(service, settings, { keys, urls, addresses });
}
