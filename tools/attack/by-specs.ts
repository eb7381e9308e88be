import type { ProvenBySpec } from './attack.ts';

/** Lines F4 and F5, and the rest of E6: they are about installing, building and committed files. */
export const bySpecs: ProvenBySpec[] = [
  {
    line: 'E6',
    what: 'contracts grow, versions stand side by side',
    spec: 'libs/event-contracts/src/breaking-changes.spec.ts, libs/event-delivery/test/growing-contracts.int.spec.ts',
  },
  {
    line: 'F4',
    what: 'a start as root in a folder of mode 700; a stack that cannot start',
    spec: 'libs/local-servers/test/anywhere.int.spec.ts, tools/journeys/cannot-start.int.spec.ts',
  },
  {
    line: 'F5',
    what: 'packages of another checkout, an install that was broken off',
    spec: 'tools/installation.int.spec.ts',
  },
];
