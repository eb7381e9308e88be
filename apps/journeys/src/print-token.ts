import { settingsOf } from '../../../tools/stack/settings.ts';
import { signInAs } from './actors.ts';

// Signs in as a staff member of the directory and prints the header for the explorer.
const [staffId] = process.argv.slice(2);
if (staffId === undefined) {
  process.stderr.write('token <staff id of the directory>, such as joris-bakker\n');
  process.exit(2);
}
const { port, given } = settingsOf();
try {
  const token = await signInAs(given.issuer ?? `http://127.0.0.1:${port.oidc}`, staffId);
  process.stdout.write(`${JSON.stringify({ authorization: `Bearer ${token}` }, null, 2)}\n`);
} catch (cause) {
  process.stderr.write(`Signing in as ${staffId} failed: ${(cause as Error).message}\n`);
  process.exit(1);
}
process.exit(0);
