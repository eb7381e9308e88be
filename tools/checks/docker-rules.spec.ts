import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeProblems, dockerfileProblems } from './docker-rules.ts';

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const composition = readFileSync('docker/compose.yaml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-docker-'));

afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(change: (text: string) => string): string {
  const changed = change(composition);
  expect(changed).not.toBe(composition);
  const file = join(folder, 'compose.yaml');
  writeFileSync(file, changed);
  return composeProblems(file).join('\n');
}

describe('the rules of docker/', () => {
  it('hold', () => {
    expect(dockerfileProblems('docker/Dockerfile', dockerfile)).toEqual([]);
    expect(composeProblems('docker/compose.yaml')).toEqual([]);
  });

  it.each([
    ['an unknown instruction', 'USER node', 'USERS node', /Unknown instruction: USERS/],
    ['a flag that the builder does not know', '--from=build /src', '--form=build /src', /form/],
    ['a base that moves', 'FROM node:24.21.0-bookworm-slim\n', 'FROM node\n', /no exact version/],
    ['root', 'USER node\n', '', /runs as root/],
    ['a shell around the service', /ENTRYPOINT .*/, 'ENTRYPOINT node main.js', /through a shell/],
  ])('refuse in a Dockerfile %s', (_what, from, to, problem) => {
    const changed = dockerfile.replace(from, to);
    expect(changed).not.toBe(dockerfile);
    expect(dockerfileProblems('Dockerfile', changed).join('\n')).toMatch(problem);
  });

  it.each([
    ['a key that nobody knows', 'name: klantreacties', 'naam: klantreacties', /naam|additional/i],
    ['a value of the wrong kind', "PORT: '4001'", "PORT: ['4001']", /./],
    ['an image that moves', 'postgres:18.4', 'postgres:latest', /concrete version tag/],
    ['a port open to the world', "'127.0.0.1:4000:4000'", "'4000:4000'", /port/i],
    ['a root file system to write to', 'read_only: true', 'read_only: false', /can write/],
    ['rights that are not needed', "cap_drop: ['ALL']", "cap_drop: ['CHOWN']", /keeps rights/],
  ])('refuse in a composition %s', (_what, from, to, problem) => {
    expect(problemsOf((text) => text.replace(from, to))).toMatch(problem);
  });
});
