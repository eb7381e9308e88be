import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { installApart } from '../install-apart.ts';

const tool = 'tools/graph-page';

/**
 * Makes one HTML file of `graph/api.graphql` in a folder, to be opened without a server, and gives its path. Installs the
 * tool when that is not there. Throws with what the tool said when it fails.
 */
export function madePage(folder: string): string {
  installApart(tool, (line) => process.stderr.write(`${line}\n`));
  const made = spawnSync(
    process.execPath,
    ['node_modules/spectaql/bin/spectaql.js', '--target-dir', resolve(folder), 'spectaql.yml'],
    { cwd: tool, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`${made.stdout}${made.stderr}`);
  return resolve(folder, 'index.html');
}
