import { missingIn, newProductionSecrets } from './production-secrets.ts';

const fileOf = (secrets: object) =>
  Object.entries(secrets)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');

describe('the secrets of an environment file', () => {
  const secrets = newProductionSecrets();

  it('are all new where there is none', () => {
    expect(missingIn('', secrets)).toEqual(secrets);
    expect(Object.keys(secrets)).toContain('NUMBER_KEY');
  });

  it('stay as they are, and only what a version added is new', () => {
    const { NUMBER_KEY, ...before } = secrets;
    const file = `# ours\nOIDC_ISSUER='https://id.example.nl'\n${fileOf(before)}`;
    expect(missingIn(file, secrets)).toEqual({ NUMBER_KEY });
    expect(missingIn(file + fileOf({ NUMBER_KEY }), secrets)).toEqual({});
  });

  it('are not taken for there because another line names them', () => {
    expect(missingIn("# NUMBER_KEY='x'\nOLD_NUMBER_KEY='x'\n", secrets)).toEqual(secrets);
  });
});
