import type { Rule } from './rule.ts';

const me = 'apps/case-handling/src/graphql/me-resolver.ts';
const meSpec = 'apps/case-handling/src/graphql/me-resolver.spec.ts';
const aheadSpec = 'apps/notification/src/graphql/letters-ahead-resolver.spec.ts';

/** What somebody is told of themselves, and of a command before it is done. */
export const beforeActing: readonly Rule[] = [
  {
    name: 'Who is signed in is told to staff alone',
    file: me,
    text: `if (viewer.kind !== 'staff') throw forbidden();
    const directory = work.directory();
    const person = staffById(directory, viewer.id);`,
    off: `const directory = work.directory();
    const person = directory.staff[0] ?? null;`,
  },
  {
    name: 'Who is signed in is told of themselves alone',
    file: me,
    text: 'const person = staffById(directory, viewer.id);',
    off: 'const person = directory.staff[0] ?? null;',
    spec: meSpec,
  },
  {
    name: 'Whom the directory has no more is nobody who is signed in',
    file: me,
    text: 'if (person === null) throw forbidden();',
    off: '',
    spec: meSpec,
  },
  {
    name: 'Who is signed in is told of the places that they manage alone',
    file: me,
    text: "locationIdsOf(viewer, 'PLACES_THEY_MANAGE', directory) ?? []",
    off: 'directory.locations.map(({ id }) => id)',
    spec: meSpec,
  },
  {
    name: 'A command is previewed by staff alone',
    file: 'apps/case-handling/src/graphql/case/command-preview-resolver.ts',
    text: "if (viewer.kind !== 'staff') throw forbidden();",
    off: '',
  },
  {
    name: 'A command is previewed of a case that the viewer reads',
    file: 'apps/case-handling/src/persistence/postgres-case-store.ts',
    text: 'read(database, scope, asked.toLowerCase())',
    off: "read(database, 'SYSTEM', asked.toLowerCase())",
  },
  {
    name: 'Letters of a preview are for who has the pass of its case',
    file: 'apps/notification/src/graphql/letters-ahead-resolver.ts',
    text: 'if (id === null || readers === null) return null;',
    off: 'if (id === null) return null;',
    spec: aheadSpec,
  },
  {
    name: 'Letters of a preview are made of what was sealed under the pass of the viewer',
    file: 'apps/notification/src/graphql/letters-context.ts',
    text: ' && read.data.pass === pass',
    off: '',
    spec: aheadSpec,
  },
];
