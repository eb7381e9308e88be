import { writeFileSync } from 'node:fs';
import { newProductionSecrets } from './production-secrets.ts';

// Writes the secrets of docker/compose.yaml once; what is there stays, for data is sealed with it.
const file = 'docker/.env';
const lines = Object.entries(newProductionSecrets()).map(([name, value]) => `${name}='${value}'`);
try {
  writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
  process.stdout.write(`${file} is written; add OIDC_ISSUER to it.\n`);
} catch (cause) {
  if ((cause as { code?: string }).code !== 'EEXIST') throw cause;
  process.stderr.write(`${file} is there already and stays as it is.\n`);
  process.exitCode = 1;
}
