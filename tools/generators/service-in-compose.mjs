import { withBefore } from './writing.mjs';

/** The composition with a service that has a database, a consumer and a part of the graph. */
export function composedWith(source, { name, port, database, variable }) {
  const address = (user) =>
    `'postgresql://${database}_${user}:\${${variable}_${user.toUpperCase()}_PASSWORD:?}@postgres:5432/${database}'`;
  const passwords = ['MIGRATE', 'RUN']
    .map((user) => `      ${variable}_${user}_PASSWORD: '\${${variable}_${user}_PASSWORD:?}'\n`)
    .join('');
  const migration = `  ${name}-migrate:
    <<: *once
    image: klantreacties/${name}:local
    build: &${name}-build { context: .., dockerfile: docker/Dockerfile, args: { SERVICE: ${name} } }
    entrypoint: ['node', 'service/migrate.js']
    environment:
      DATABASE_MIGRATE_URL: ${address('migrate')}
      DATABASE_RUN_USER: ${database}_run
    healthcheck: { disable: true }
    depends_on:
      postgres: { condition: service_healthy }

`;
  const service = `  ${name}:
    <<: *runs
    image: klantreacties/${name}:local
    build: *${name}-build
    environment:
      PORT: '${port}'
      OPERATORS_PORT: '${port + 100}'
      LOG_LEVEL: '\${LOG_LEVEL:-info}'
      DATABASE_URL: ${address('run')}
      KAFKA_BROKERS: kafka:9092
      READ_PASS_KEYS: '\${READ_PASS_KEYS:?}'
      VIEWER_JWKS: '\${VIEWER_JWKS:?}'
    depends_on:
      ${name}-migrate: { condition: service_completed_successfully }
      topics: { condition: service_completed_successfully }

`;
  const added = [
    ['    volumes:\n      - postgres:', passwords],
    ['  intake:\n    <<: *runs', migration],
    ['  # It answers while the services are down', service],
    [
      "    ports:\n      - '127.0.0.1:4000:4000'",
      `      ${variable}_URL: http://${name}:${port}/graphql\n`,
    ],
  ];
  return added.reduce((composition, [place, text]) => withBefore(composition, place, text), source);
}
