import { signInAs } from './actors.ts';
import { addressesFrom } from './addresses.ts';

// Signs in as a staff member of the directory and prints the header for the explorer.
const [staffId] = process.argv.slice(2);
if (staffId === undefined) {
  process.stderr.write('token <staff id of the directory>, such as joris-bakker\n');
  process.exit(2);
}
try {
  const token = await signInAs(addressesFrom().issuer, staffId);
  process.stdout.write(`${JSON.stringify({ authorization: `Bearer ${token}` }, null, 2)}\n`);
} catch (cause) {
  process.stderr.write(`Signing in as ${staffId} failed: ${(cause as Error).message}\n`);
  process.exit(1);
}
process.exit(0);
