import { readFileSync } from 'node:fs';
import { composeProblems, dockerfileProblems } from './docker-rules.ts';

// Says what is wrong with the image and the composition, which no container engine tries here.
const problems = [
  ...dockerfileProblems('docker/Dockerfile', readFileSync('docker/Dockerfile', 'utf8')),
  ...composeProblems('docker/compose.yaml'),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
