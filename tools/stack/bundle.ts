import { existsSync, readFileSync } from 'node:fs';
import { transform } from '@swc/core';
import { build, type Plugin } from 'esbuild';

const settings = JSON.parse(
  readFileSync(new URL('../../swc.config.json', import.meta.url), 'utf8'),
);

// esbuild knows no decorator metadata, so swc reads the TypeScript, as it does for Jest.
const throughSwc: Plugin = {
  name: 'swc',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), {
        ...settings,
        filename: path,
        swcrc: false,
        sourceMaps: 'inline',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Bundles an entry with the workspace's own libraries; npm packages stay outside. */
export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: 'linked',
    logLevel: 'error',
    // A package that is bundled may be CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [
      {
        name: 'packages-outside',
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path, kind, resolveDir }) =>
            kind === 'entry-point' ||
            path.startsWith('@klantreacties/') ||
            isOwnOf(resolveDir, path)
              ? null
              : { path, external: true },
          );
        },
      },
      throughSwc,
    ],
  });
}

// A package of another version than the root's lies beside its user and is not found from the bundle.
function isOwnOf(folder: string, path: string): boolean {
  const workspace = /^(.*\/(?:apps|libs)\/[^/]+)(?:\/|$)/.exec(folder)?.[1];
  const name = path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
  return workspace !== undefined && existsSync(`${workspace}/node_modules/${name}`);
}
