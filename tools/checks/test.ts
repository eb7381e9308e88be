import { runJest, sidesOf } from './jest-run.ts';
import { needsServers, serversFailure } from './servers-failure.ts';
import { totalsOf } from './totals.ts';

// Jest writes its own lines to stderr; stdout gets the totals alone, as its last line.
const args = process.argv.slice(2);
const failure = needsServers(args) ? await serversFailure() : null;
if (failure !== null) process.stderr.write(`${failure}\n`);
const environment = failure === null ? {} : { TEST_SERVERS_FAILURE: failure };
const runs = await Promise.all(sidesOf(args).map((side) => runJest(side, environment)));
const { line, exitCode } = totalsOf(runs);
process.stdout.write(`${line}\n`);
process.exitCode = exitCode;
