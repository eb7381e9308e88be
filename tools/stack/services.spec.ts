import { existsSync, globSync, readFileSync } from 'node:fs';
import { lineOf, operatorsPortOf, services, servicesWithData, variableOf } from './services.ts';
import { ports } from './ports.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const having = (path: string) =>
  globSync(`apps/*/${path}`)
    .map((found) => found.split('/')[1])
    .sort();
const sorted = (names: readonly string[]) => [...names].sort();

describe('the list of services', () => {
  it('has every app that serves, and no other', () => {
    expect(having('src/main.ts')).toEqual(sorted(services));
  });

  it('says of each what lies in its folder', () => {
    expect(having('prisma/schema.prisma')).toEqual(sorted(servicesWithData));
    const saying = (what: 'subgraph' | 'readsFacts') =>
      sorted(services.filter((service) => lineOf(service)[what]));
    expect(having('src/print-schema.ts')).toEqual(saying('subgraph'));
    expect(having('src/consumers')).toEqual(saying('readsFacts'));
    expect(having('src/facts.ts')).toEqual(saying('readsFacts'));
  });

  it('is known to the compiler', () => {
    for (const service of services) expect(read('tsconfig.json')).toContain(`"apps/${service}"`);
  });
});

describe('what README files say of services', () => {
  it.each(services)('%s is found in that of the system, with what moves it', (service) => {
    const readme = read('README.md');
    expect(readme).toContain(`(apps/${service}/README.md)`);
    expect(readme).toContain(`\`${ports[service].variable}\``);
    expect(readme).toContain(`\`${ports[`${service}-operators`].variable}\``);
    if (servicesWithData.includes(service))
      expect(readme).toContain(`\`${variableOf(service)}_DATABASE_URL\``);
  });

  it.each(services)('that of %s names its own ports', (service) => {
    const { port } = lineOf(service);
    const file = `apps/${service}/README.md`;
    expect(existsSync(file)).toBe(true);
    expect(read(file)).toContain(`on port ${port}`);
    expect(read(file)).toContain(`127.0.0.1:${operatorsPortOf(port)}/metrics`);
    const named = [...read(file).matchAll(/127\.0\.0\.1:(4\d{3})/g)].map(([, found]) =>
      Number(found),
    );
    for (const found of named) expect([port, operatorsPortOf(port)]).toContain(found);
  });
});
