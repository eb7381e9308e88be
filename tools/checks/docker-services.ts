import { parse } from 'yaml';
import {
  databaseOf,
  hasData,
  lineOf,
  operatorsPortOf,
  services,
  subgraphs,
  variableOf,
  type Service,
} from '../stack/services.ts';

interface ComposeService {
  build?: { args?: { SERVICE?: string } };
  environment?: Record<string, string>;
  depends_on?: Record<string, object>;
}

/** Where a composition, and the script that makes its databases, differ from the list of services: one sentence for each place. */
export function serviceProblems(composition: string, script: string): string[] {
  const { services: composed = {} } = (parse(composition, { merge: true }) ?? {}) as {
    services?: Record<string, ComposeService>;
  };
  const unknown = Object.entries(composed).flatMap(([name, { build }]) =>
    build === undefined || services.some((service) => service === build.args?.SERVICE)
      ? []
      : [`${name} is built from no service of the list`],
  );
  return [
    ...unknown,
    ...services.flatMap((service) => [
      ...inComposition(service, composed),
      ...(hasData(service) ? databaseIn(service, composed, script) : []),
    ]),
    ...subgraphs.flatMap((service) =>
      differences('gateway', composed, {
        [`${variableOf(service)}_URL`]: `http://${service}:${lineOf(service).port}/graphql`,
      }),
    ),
  ];
}

type Composed = Record<string, ComposeService>;

function inComposition(service: Service, composed: Composed): string[] {
  const { port } = lineOf(service);
  if (composed[service]?.build?.args?.SERVICE !== service)
    return [`${service} has no part that is built from it`];
  return differences(service, composed, {
    PORT: String(port),
    OPERATORS_PORT: String(operatorsPortOf(port)),
  });
}

function databaseIn(service: Service, composed: Composed, script: string): string[] {
  const migration = `${service}-migrate`;
  const users = lineOf(service).databaseUsers;
  const passwordOf = (user: string) => `${variableOf(service)}_${user.toUpperCase()}_PASSWORD`;
  const roleOf = (user: string) => `${databaseOf(service)}_${user}`;
  return [
    ...(migration in (composed[service]?.depends_on ?? {})
      ? []
      : [`${service} does not wait for ${migration}`]),
    ...differences('postgres', composed, {
      ...Object.fromEntries(users.map((user) => [passwordOf(user), `\${${passwordOf(user)}:?}`])),
    }),
    ...differences(migration, composed, {
      DATABASE_RUN_USER: roleOf('run'),
      ...(users.includes('erase') ? { DATABASE_ERASE_USER: roleOf('erase') } : {}),
    }),
    ...(script.includes(`\nmake ${databaseOf(service)} `)
      ? []
      : [`no database is made for ${service}`]),
    ...users
      .filter((user) => !script.includes(`"$${passwordOf(user)}"`))
      .map((user) => `no user ${roleOf(user)} is made`),
  ];
}

function differences(name: string, composed: Composed, expected: Record<string, string>): string[] {
  return Object.entries(expected)
    .filter(([variable, value]) => composed[name]?.environment?.[variable] !== value)
    .map(([variable, value]) => `${name} has no ${variable} of ${value}`);
}
