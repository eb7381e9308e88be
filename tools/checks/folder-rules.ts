import { dirname, join, relative, resolve } from 'node:path';
import type { ESLint, Rule } from 'eslint';
import { units, type Unit } from './folders.ts';

const scope = '@klantreacties/';
// Beside `node:` what is for servers alone.
const impure = /^(node:|pg$|@prisma\/|graphql$|type-graphql$)/;

interface Imported {
  source?: unknown;
  importKind?: unknown;
  exportKind?: unknown;
}

interface Place {
  name: string;
  unit: Unit;
  folder: string;
}

/** Holds each import of an app or a lib to its line in `folders.ts`, and refuses a file in a folder without a line. */
export const folderRules: ESLint.Plugin = {
  rules: { imports: { create: importsOf } },
};

function importsOf(context: Rule.RuleContext): Rule.RuleListener {
  const file = relative(context.cwd, resolve(context.cwd, context.filename));
  const place = placeOf(file);
  if (place === null)
    return {
      Program: (node) =>
        context.report({
          node,
          message: `${dirname(file)} has no line in tools/checks/folders.ts.`,
        }),
    };
  const held = (node: Rule.Node & Imported) => {
    const { value } = (node.source ?? {}) as { value?: unknown };
    const message =
      typeof value === 'string' ? problemOf(place, file, value, isOfTypes(node)) : null;
    if (message !== null) context.report({ node, message });
  };
  return {
    ImportDeclaration: held,
    ImportExpression: held,
    ExportNamedDeclaration: held,
    ExportAllDeclaration: held,
  };
}

/** The folder in which a file lies: the file itself where it has a line, else its folder. */
function placeOf(file: string): Place | null {
  const [, name = '', inner = ''] = /^((?:apps|libs)\/[^/]+)\/src\/(.+)$/.exec(file) ?? [];
  const unit = units[name];
  const folder = unit?.folders[inner] === undefined ? dirname(inner) : inner;
  return unit?.folders[folder] === undefined ? null : { name, unit, folder };
}

// As the parser of TypeScript marks it.
function isOfTypes(node: Imported): boolean {
  return node.importKind === 'type' || node.exportKind === 'type';
}

function problemOf(place: Place, file: string, imported: string, asTypes: boolean): string | null {
  if (imported.startsWith('.')) return besideIt(place, join(dirname(file), imported), asTypes);
  const { name, unit, folder } = place;
  const pure = isPure(unit, folder);
  if (pure && impure.test(imported)) return `In ${name} ${folder} holds rules alone.`;
  // Apps, and what lies inside of a library, are for the rule about everybody.
  const [, library] = imported.startsWith(scope) ? imported.split('/') : [];
  if (library === undefined || imported !== `${scope}${library}`) return null;
  const other = units[`libs/${library}`];
  if (other === undefined) return null;
  if (!unit.libraries.includes(library))
    return `${name} imports of our libs ${listed(unit.libraries)}.`;
  return pure && !isPure(other, '*')
    ? `In ${name} ${folder} holds rules alone, and ${library} does not.`
    : null;
}

function besideIt({ name, unit, folder }: Place, target: string, asTypes: boolean): string | null {
  const inner = relative(`${name}/src`, target);
  const there = placeOf(target)?.folder ?? dirname(inner);
  const ofTypes = asTypes ? (unit.types?.[folder] ?? []) : [];
  const allowed = [...(unit.folders[folder] ?? []), ...ofTypes];
  const isAllowed =
    there === folder ||
    allowed.some(
      (one) =>
        one === there ||
        (one === '*' && !relative(name, target).startsWith('..')) ||
        (one.endsWith('/') && inner.startsWith(one)),
    );
  return isAllowed ? null : `In ${name} ${folder} imports ${listed(allowed)}.`;
}

const isPure = ({ pure = [] }: Unit, folder: string) => pure.includes('*') || pure.includes(folder);
const listed = (names: readonly string[]) =>
  names.length === 0 ? 'nothing beside itself' : `${names.join(', ')} alone`;
