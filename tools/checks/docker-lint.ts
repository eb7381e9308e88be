import { readFileSync } from 'node:fs';
import { composeProblems, dockerfileProblems } from './docker-rules.ts';
import { serviceProblems } from './docker-services.ts';

const read = (file: string) => readFileSync(file, 'utf8');

// Says what is wrong with the image and the composition, which no container engine tries here.
const problems = [
  ...dockerfileProblems('docker/Dockerfile', read('docker/Dockerfile')),
  ...composeProblems('docker/compose.yaml'),
  ...serviceProblems(read('docker/compose.yaml'), read('docker/postgres/make-databases.sh')),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
