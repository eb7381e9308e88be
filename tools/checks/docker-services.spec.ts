import { readFileSync } from 'node:fs';
import { serviceProblems } from './docker-services.ts';

const composition = readFileSync('docker/compose.yaml', 'utf8');
const script = readFileSync('docker/postgres/make-databases.sh', 'utf8');
const without = (name: string) =>
  composition.replace(new RegExp(`^  ${name}:\\n( {4}.*\\n)+`, 'm'), '');

describe('docker/ and the list of services', () => {
  it('agree', () => {
    expect(serviceProblems(composition, script)).toEqual([]);
  });

  it.each([
    ['a service', without('reporting'), 'reporting has no part that is built from it'],
    [
      'a migration',
      composition.replace('  notification-migrate:\n', '  notification-migration:\n'),
      'notification-migrate has no DATABASE_RUN_USER of notification_run',
    ],
    [
      'a port',
      composition.replace("PORT: '4003'", "PORT: '4009'"),
      'notification has no PORT of 4003',
    ],
    [
      'a password',
      composition.replace(/ +INTAKE_RUN_PASSWORD: .*\n/, ''),
      'postgres has no INTAKE_RUN_PASSWORD of ${INTAKE_RUN_PASSWORD:?}',
    ],
    [
      'a subgraph',
      composition.replace(/ +REPORTING_URL: .*\n/, ''),
      'gateway has no REPORTING_URL of http://reporting:4004/graphql',
    ],
    [
      'an order',
      composition.replace(/ +intake-migrate: \{ condition.*\n/, ''),
      'intake does not wait for intake-migrate',
    ],
  ])('differ where the composition lacks %s', (_what, changed, problem) => {
    expect(changed).not.toBe(composition);
    expect(serviceProblems(changed, script)).toContain(problem);
  });

  it('differ where a part is built from what is no service', () => {
    const changed = composition.replace('SERVICE: gateway', 'SERVICE: gatway');
    expect(serviceProblems(changed, script)).toEqual([
      'gateway is built from no service of the list',
      'gateway has no part that is built from it',
    ]);
  });

  it.each([
    [/^make reporting .*\n/m, 'no database is made for reporting'],
    [/^psql .*erase=.*\n/m, 'no user case_handling_erase is made'],
  ])('differ where the script lacks %s', (line, problem) => {
    expect(serviceProblems(composition, script.replace(line, ''))).toContain(problem);
  });
});
