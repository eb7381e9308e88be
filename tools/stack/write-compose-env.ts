import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { missingIn, newProductionSecrets } from './production-secrets.ts';

// Writes the secrets of docker/compose.yaml; what is there stays, for data is sealed with it.
const file = 'docker/.env';
const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
const missing = missingIn(kept, newProductionSecrets());
const lines = Object.entries(missing).map(([name, value]) => `${name}='${value}'\n`);
writeFileSync(file, kept + lines.join(''), { mode: 0o600 });
process.stdout.write(
  kept === ''
    ? `${file} is written; add OIDC_ISSUER to it.\n`
    : `${file} is there already; added: ${Object.keys(missing).join(', ') || 'nothing'}.\n`,
);
