import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { until } from '@klantreacties/test-harness';
import { forgetInstallation, isInstalled, recordInstallation } from './installation.mjs';

// A project as ours is, in small; its npm is a program that lays down what the lockfile says.
const npm = `
const fs = require('node:fs');
const path = require('node:path');
fs.appendFileSync('npm-ran', process.argv.slice(2).join(' ') + '\\n');
fs.rmSync('node_modules', { recursive: true, force: true });
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
for (const [folder, { version, link }] of Object.entries(packages)) {
  if (version === undefined || link) continue;
  for (const file of ['package.json', 'index.js', 'dist/deep/more.js']) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), file === 'package.json' ? JSON.stringify({ version }) : '');
  }
  if (process.env.BREAK_OFF) { fs.writeFileSync('half-way', ''); setTimeout(() => {}, 60000); return; }
}
fs.mkdirSync('node_modules/.bin', { recursive: true });
fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

/** A project in which npm ran. */
let laidDown: string;
let above: string;
let root: string;
let path: string;

function lock(yaml = '2.9.0'): void {
  const packages = {
    '': { name: 'small' },
    'libs/one': { name: '@small/one' },
    'libs/two': { name: '@small/two' },
    'node_modules/@small/one': { resolved: 'libs/one', link: true },
    'node_modules/patch-package': { version: '8.0.1' },
    'node_modules/yaml': { version: yaml },
    'node_modules/@scope/deep': { version: '1.0.0' },
    'node_modules/yaml/node_modules/inner': { version: '1.0.0' },
    'libs/one/node_modules/yaml': { version: '1.10.0' },
  };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

function project(folder: string): void {
  root = folder;
  for (const name of ['tools/clients', 'patches', 'libs/one', 'libs/two'])
    mkdirSync(join(root, name), { recursive: true });
  for (const name of ['bootstrap.mjs', 'installation.mjs'])
    cpSync(join(import.meta.dirname, name), join(root, 'tools', name));
  writeFileSync(join(root, 'package.json'), '{}');
  // Small as it is, it has no models to make a client of.
  writeFileSync(join(root, 'tools/clients/make-clients.ts'), '');
  writeFileSync(join(root, 'tools/hello.mjs'), `process.stdout.write('hello');\n`);
  lock();
}

const environment = (more: Record<string, string> = {}) => ({
  ...process.env,
  PATH: path,
  ...more,
});
const command = ['tools/bootstrap.mjs', 'tools/hello.mjs'];

/** Runs the command and gives how often npm has installed till now. */
function start(more: Record<string, string> = {}): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: environment(more),
    encoding: 'utf8',
  });
  expect([status, stdout, status === 0 ? '' : stderr]).toEqual([0, 'hello', '']);
  return readFileSync(join(root, 'npm-ran'), 'utf8').trim().split('\n').length;
}

/** What the command does to install, without the command. */
function install(yaml = '2.9.0'): void {
  lock(yaml);
  forgetInstallation(root);
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  copyFrom(laidDown, ['node_modules', 'libs/one/node_modules']);
  writeFileSync(join(root, 'node_modules/yaml/package.json'), JSON.stringify({ version: yaml }));
  cpSync(join(root, 'package-lock.json'), join(root, 'node_modules/.package-lock.json'));
  recordInstallation(root);
  expect(isInstalled(root)).toBe(true);
}

/** Packages as they were copied from one checkout to another. */
function copyFrom(other: string, names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(root, name), { recursive: true });
    const copied = spawnSync('cp', ['-rf', `${join(other, name)}/.`, join(root, name)]);
    expect(copied.stderr.toString()).toBe('');
  }
}

function folderWithNpm(): void {
  above = mkdtempSync(join(tmpdir(), 'klantreacties-installation-'));
  mkdirSync(join(above, 'bin'));
  writeFileSync(join(above, 'bin/npm.cjs'), npm);
  // No #! line, for the path of Node may have spaces.
  const program = `exec "${process.execPath}" "$(dirname "$0")/npm.cjs" "$@"`;
  writeFileSync(join(above, 'bin/npm'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
  path = `${join(above, 'bin')}${delimiter}${process.env['PATH']}`;
  project(join(above, 'een map met spaties'));
}

beforeAll(() => {
  folderWithNpm();
  spawnSync('npm', ['ci'], { cwd: root, env: environment() });
  laidDown = root;
}, 30_000);

afterAll(() => rmSync(dirname(laidDown), { recursive: true, force: true }));

beforeEach(folderWithNpm);

afterEach(() => rmSync(above, { recursive: true, force: true }));

describe('what is installed', () => {
  it('F5: is installed again by the command, and once, when packages were taken away', () => {
    expect(start()).toBe(1);
    rmSync(join(root, 'node_modules/yaml'), { recursive: true });
    rmSync(join(root, 'libs/one/node_modules'), { recursive: true });
    expect([start(), start()]).toEqual([2, 2]);
    expect(existsSync(join(root, 'libs/one/node_modules/yaml/index.js'))).toBe(true);
  }, 30_000);

  it('F5: is installed once, and left alone while nothing changed', () => {
    expect([start(), start(), start()]).toEqual([1, 1, 1]);
  }, 30_000);

  it.each([
    ['all of it', 'node_modules'],
    ['a package', 'node_modules/yaml'],
    ['a package of a scope', 'node_modules/@scope/deep'],
    ['a whole scope', 'node_modules/@scope'],
    ['the packages of a workspace', 'libs/one/node_modules'],
    ['a package of a workspace', 'libs/one/node_modules/yaml'],
    ['a package inside another', 'node_modules/yaml/node_modules'],
    ['a file deep in a package', 'node_modules/yaml/dist/deep/more.js'],
    ['a file at the top of a package', 'node_modules/yaml/index.js'],
    ['the commands of packages', 'node_modules/.bin'],
    ['one command', 'node_modules/.bin/node'],
    ['what npm wrote down', 'node_modules/.package-lock.json'],
    ['the stamp', 'node_modules/.installed-lockfile'],
  ])('F5: is installed again when %s is missing', (_what, missing) => {
    install();
    rmSync(join(root, missing), { recursive: true });
    expect(isInstalled(root)).toBe(false);
    install();
  });

  it.each([
    ['another lockfile', () => lock('2.9.1')],
    ['another patch', () => writeFileSync(join(root, 'patches/yaml.patch'), 'x')],
    [
      'another version of one package, written in its place',
      () => writeFileSync(join(root, 'node_modules/yaml/package.json'), '{"version":"1.0.0"}'),
    ],
    ['a package too many', () => mkdirSync(join(root, 'node_modules/@scope/more'))],
    [
      'packages in a workspace that has none',
      () => mkdirSync(join(root, 'libs/two/node_modules/yaml'), { recursive: true }),
    ],
    [
      'a stamp that is half written',
      () => writeFileSync(join(root, 'node_modules/.installed-lockfile'), '{"wanted":"'),
    ],
  ])('F5: is installed again after %s', (_what, change) => {
    install();
    change();
    expect(isInstalled(root)).toBe(false);
    install();
    expect(existsSync(join(root, 'libs/two/node_modules'))).toBe(false);
  });

  it('F5: is used as it is when it was copied from a checkout with the same lockfile', () => {
    install();
    const original = root;
    project(join(above, 'copy'));
    copyFrom(original, ['node_modules', 'libs/one/node_modules']);
    expect(isInstalled(root)).toBe(true);
  });

  it.each([
    ['with another lockfile', '3.0.0', ['node_modules', 'libs/one/node_modules']],
    ['without the packages of workspaces', '2.9.0', ['node_modules']],
  ])('F5: is installed again when it was copied from a checkout %s', (_how, version, names) => {
    install(version);
    const original = root;
    project(join(above, 'copy'));
    copyFrom(original, names);
    expect(isInstalled(root)).toBe(false);
  });

  it.each([
    ['with its stamp', () => undefined],
    ['without a stamp', () => rmSync(join(root, 'node_modules/.installed-lockfile'))],
  ])('F5: is installed again when a copy %s was laid over what was there', (_how, prepare) => {
    install();
    const original = root;
    project(join(above, 'other'));
    install('3.0.0');
    prepare();
    const other = root;
    root = original;
    copyFrom(other, ['node_modules']);
    expect(isInstalled(root)).toBe(false);
  });

  it('F5: is installed again after an install that was broken off, the first or a later one', async () => {
    for (const ranBefore of [0, 2]) {
      const child = spawn(process.execPath, command, {
        cwd: root,
        env: environment({ BREAK_OFF: 'yes' }),
        stdio: 'ignore',
        detached: true,
      });
      await until(() => existsSync(join(root, 'half-way')));
      process.kill(-child.pid!, 'SIGKILL');
      rmSync(join(root, 'half-way'));
      expect([start(), start()]).toEqual([ranBefore + 2, ranBefore + 2]);
      rmSync(join(root, 'node_modules/yaml'), { recursive: true });
    }
  }, 60_000);

  it('F5: is left alone when caches come and go beside it', () => {
    install();
    for (const name of ['node_modules/.cache/node', 'libs/one/node_modules/.cache'])
      mkdirSync(join(root, name), { recursive: true });
    expect(isInstalled(root)).toBe(true);
    rmSync(join(root, 'node_modules/.cache'), { recursive: true });
    symlinkSync(dirname(root), join(root, 'node_modules/.somewhere'));
    expect(isInstalled(root)).toBe(true);
  });

  it('F5: is all that the commands need, whatever npm is set to', () => {
    start({ NODE_ENV: 'production' });
    const ran = readFileSync(join(root, 'npm-ran'), 'utf8');
    for (const said of ['ci', '--include=dev', '--include=optional', '--no-ignore-scripts'])
      expect(ran.split(/\s/)).toContain(said);
  }, 30_000);
});
