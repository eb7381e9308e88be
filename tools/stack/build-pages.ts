import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = 'apps/web';

/** What the pages are made from, beside what services are. */
export const filesOfPages = [
  `${folder}/{app,brands}/**/*.{ts,tsx,js,css}`,
  `${folder}/*.config.ts`,
];

/** Builds the pages of `apps/web` to where its `main.ts` reads them: the server's part, and the files that pages load. */
export async function buildPages(): Promise<void> {
  const { resolve: found } = createRequire(resolve(folder, 'package.json'));
  const command = join(dirname(found('@react-router/dev/package.json')), 'bin.cjs');
  await run(process.execPath, [command, 'build', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
