import { refusalToAttack } from './only-this-machine.ts';

describe('the attack', () => {
  it.each([
    ['GRAPH_URL', 'https://klachten.example.nl/graphql'],
    ['MAIL_PAGE_URL', 'http://10.0.0.7:8025'],
    ['KAFKA_BROKERS', 'kafka.example.nl:9092'],
    ['KAFKA_BROKERS', '127.0.0.1:9092, kafka.example.nl:9092'],
    ['TEST_KAFKA_BROKERS', '192.168.1.4:9092'],
    ['TEST_POSTGRES_URL', 'postgresql://a:b@db.example.nl/a'],
    ['INTAKE_DATABASE_URL', 'postgresql://a:b@db.example.nl:5432/intake'],
    ['CASE_HANDLING_DATABASE_MIGRATE_URL', 'postgres://a@127.0.0.1.example.nl/a'],
    ['OIDC_ISSUER', 'https://login.example.nl'],
    ['SMTP_URL', 'smtps://mail.example.nl'],
    ['SMTP_URL', 'mail.example.nl'],
    ['SMTP_URL', 'smtp://localhost@mail.example.nl'],
  ])('is refused in one sentence where %s is %s', (name, value) => {
    const refusal = refusalToAttack({ PATH: '/bin', [name]: value }, []);
    expect(refusal).toMatch(new RegExp(`^${name} names another machine[^.]*\\.$`));
    expect(refusal).not.toContain('example');
  });

  it.each([['http://127.0.0.1:4000/graphql'], ['--graph=x'], ['klachten.example.nl']])(
    'takes no address as an argument: %s',
    (arg) => {
      expect(refusalToAttack({}, ['--short', arg])).toContain('no address');
    },
  );

  it('begins where nothing or this machine is named', () => {
    const here = {
      PATH: '/bin',
      GRAPH_URL: '',
      SMTP_URL: 'smtp://localhost:2525',
      KAFKA_BROKERS: '127.0.0.1:9092,localhost:9093',
      INTAKE_DATABASE_URL: 'postgresql://a:b@127.0.0.1/intake',
      OIDC_ISSUER: 'http://[::1]:4010',
    };
    expect(refusalToAttack(here, ['--short'])).toBeNull();
    expect(refusalToAttack({}, [])).toBeNull();
  });
});
