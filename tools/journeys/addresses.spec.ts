import { addressesFrom } from '@klantreacties/journeys';
import { services, subgraphs } from '../stack/services.ts';
import { settingsOf } from '../stack/settings.ts';

describe('the addresses that journeys read from the environment', () => {
  it.each([
    {},
    { GATEWAY_PORT: '5000', OIDC_PORT: '5010', MAIL_PAGE_PORT: '5025', KAFKA_PORT: '5092' },
    { DATA_FOLDER: '/elsewhere', INTAKE_PORT: '5001', REPORTING_OPERATORS_PORT: '5104' },
  ])('are where npm start puts the system with %j', (environment) => {
    const { port, dataFolder } = settingsOf(environment);
    const found = addressesFrom({ DATA_FOLDER: dataFolder, ...environment });
    expect({
      ...found,
      metrics: new Set(found.metrics),
      subgraphs: new Set(found.subgraphs),
    }).toEqual({
      graph: `http://127.0.0.1:${port.gateway}/graphql`,
      graphOfPages: `http://127.0.0.1:${port.gateway}/graphql`,
      web: `http://127.0.0.1:${port.web}`,
      issuer: `http://127.0.0.1:${port.oidc}`,
      inbox: `http://127.0.0.1:${port.mailPage}`,
      brokers: `127.0.0.1:${port.kafka}`,
      logs: `${dataFolder}/logs`,
      subgraphs: new Set(subgraphs.map((name) => `http://127.0.0.1:${port[name]}/graphql`)),
      metrics: new Set(
        services.map((name) => `http://127.0.0.1:${port[`${name}-operators`]}/metrics`),
      ),
    });
  });

  it('are the given ones where the system is elsewhere', () => {
    const given = {
      GRAPH_URL: 'https://graph.test/graphql',
      OIDC_ISSUER: 'https://issuer.test',
      MAIL_PAGE_URL: 'https://mail.test',
      KAFKA_BROKERS: 'kafka.test:9092,other.test:9092',
      LOG_FOLDER: '/logs',
    };
    expect(addressesFrom(given)).toMatchObject({
      graph: given.GRAPH_URL,
      graphOfPages: given.GRAPH_URL,
      issuer: given.OIDC_ISSUER,
      inbox: given.MAIL_PAGE_URL,
      brokers: given.KAFKA_BROKERS,
      logs: given.LOG_FOLDER,
    });
  });
});
