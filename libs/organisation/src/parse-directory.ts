import { LineCounter, parseDocument, type Document } from 'yaml';
import { directorySchema, staffById, superiorIdsOf, type Directory } from './directory.ts';

/** One thing wrong in the file: where, in which field, and why. */
export interface DirectoryProblem {
  line: number;
  field: string;
  message: string;
}

export type ParsedDirectory = { directory: Directory } | { problems: DirectoryProblem[] };

type Path = (string | number)[];

/** Reads a directory file whole, or lists everything that is wrong in it at once. */
export function parseDirectory(yaml: string): ParsedDirectory {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        field: '(file)',
        message: error.message.split('\n')[0] ?? error.code,
      })),
    };
  const at = (path: Path, message: string): DirectoryProblem => ({
    line: lineOf(document, lines, path),
    field: path.join('.'),
    message,
  });
  const parsed = directorySchema.safeParse(document.toJS());
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => at(issue.path as Path, issue.message)),
    };
  const problems = brokenReferences(parsed.data).map(({ path, message }) => at(path, message));
  return problems.length > 0 ? { problems } : { directory: parsed.data };
}

// The nearest node on the way to a path that the file has; a missing field is reported at its owner.
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range !== undefined) return lines.linePos(range[0]).line;
  }
  return 1;
}

function brokenReferences(directory: Directory): { path: Path; message: string }[] {
  const problems: { path: Path; message: string }[] = [];
  const collections = [
    'holders',
    'brands',
    'regions',
    'locations',
    'departments',
    'staff',
  ] as const;
  const known = new Map<string, Set<string>>();
  for (const name of collections) {
    const ids = new Set<string>();
    directory[name].forEach(({ id }, index) => {
      if (ids.has(id))
        problems.push({ path: [name, index, 'id'], message: `"${id}" is there twice` });
      ids.add(id);
    });
    known.set(name, ids);
  }
  const refer = (collection: (typeof collections)[number], id: string | null, path: Path) => {
    if (id !== null && known.get(collection)?.has(id) !== true)
      problems.push({ path, message: `"${id}" is not one of ${collection}` });
  };
  directory.brands.forEach((brand, n) =>
    refer('holders', brand.holderId, ['brands', n, 'holderId']),
  );
  directory.regions.forEach((region, n) =>
    refer('brands', region.brandId, ['regions', n, 'brandId']),
  );
  directory.locations.forEach((location, n) => {
    refer('brands', location.brandId, ['locations', n, 'brandId']);
    refer('regions', location.regionId, ['locations', n, 'regionId']);
    refer('staff', location.managerId, ['locations', n, 'managerId']);
  });
  directory.staff.forEach((person, n) => {
    refer('departments', person.departmentId, ['staff', n, 'departmentId']);
    refer('staff', person.reportsTo, ['staff', n, 'reportsTo']);
    person.locationIds.forEach((id, m) => refer('locations', id, ['staff', n, 'locationIds', m]));
    person.regionIds.forEach((id, m) => refer('regions', id, ['staff', n, 'regionIds', m]));
    person.holderIds.forEach((id, m) => refer('holders', id, ['staff', n, 'holderIds', m]));
    if (goesRound(directory, person.id))
      problems.push({ path: ['staff', n, 'reportsTo'], message: 'goes round in a circle' });
  });
  return problems;
}

function goesRound(directory: Directory, staffId: string): boolean {
  const top = superiorIdsOf(directory, staffId).at(-1) ?? staffId;
  const above = staffById(directory, top)?.reportsTo ?? null;
  return above !== null && staffById(directory, above) !== null;
}
