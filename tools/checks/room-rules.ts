import { dirname, join, relative, resolve } from 'node:path';
import type { ESLint, Rule } from 'eslint';
import { units, type Unit } from './rooms.ts';

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
  room: string;
}

/** Holds each import of an app or a lib to its line in `rooms.ts`, and refuses a file in a room without a line. */
export const roomRules: ESLint.Plugin = {
  rules: { imports: { create: importsOf } },
};

function importsOf(context: Rule.RuleContext): Rule.RuleListener {
  const file = relative(context.cwd, resolve(context.cwd, context.filename));
  const place = placeOf(file);
  if (place === null)
    return {
      Program: (node) =>
        context.report({ node, message: `${dirname(file)} has no line in tools/checks/rooms.ts.` }),
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

/** The room in which a file lies: the file itself where it has a line, else its folder. */
function placeOf(file: string): Place | null {
  const [, name = '', inner = ''] = /^((?:apps|libs)\/[^/]+)\/src\/(.+)$/.exec(file) ?? [];
  const unit = units[name];
  const room = unit?.rooms[inner] === undefined ? dirname(inner) : inner;
  return unit?.rooms[room] === undefined ? null : { name, unit, room };
}

// As the parser of TypeScript marks it.
function isOfTypes(node: Imported): boolean {
  return node.importKind === 'type' || node.exportKind === 'type';
}

function problemOf(place: Place, file: string, imported: string, asTypes: boolean): string | null {
  if (imported.startsWith('.')) return besideIt(place, join(dirname(file), imported), asTypes);
  const { name, unit, room } = place;
  const pure = isPure(unit, room);
  if (pure && impure.test(imported)) return `In ${name} ${room} holds rules alone.`;
  // Apps, and what lies inside of a library, are for the rule about everybody.
  const [, library] = imported.startsWith(scope) ? imported.split('/') : [];
  if (library === undefined || imported !== `${scope}${library}`) return null;
  const other = units[`libs/${library}`];
  if (other === undefined) return null;
  if (!unit.libraries.includes(library))
    return `${name} imports of our libs ${listed(unit.libraries)}.`;
  return pure && !isPure(other, '*')
    ? `In ${name} ${room} holds rules alone, and ${library} does not.`
    : null;
}

function besideIt({ name, unit, room }: Place, target: string, asTypes: boolean): string | null {
  const inner = relative(`${name}/src`, target);
  const there = placeOf(target)?.room ?? dirname(inner);
  const ofTypes = asTypes ? (unit.types?.[room] ?? []) : [];
  const allowed = [...(unit.rooms[room] ?? []), ...ofTypes];
  const isAllowed =
    there === room ||
    allowed.some(
      (one) =>
        one === there ||
        (one === '*' && !relative(name, target).startsWith('..')) ||
        (one.endsWith('/') && inner.startsWith(one)),
    );
  return isAllowed ? null : `In ${name} ${room} imports ${listed(allowed)}.`;
}

const isPure = ({ pure = [] }: Unit, room: string) => pure.includes('*') || pure.includes(room);
const listed = (names: readonly string[]) =>
  names.length === 0 ? 'nothing beside itself' : `${names.join(', ')} alone`;
