import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Directory } from '@klantreacties/organisation';
import { ConfigError } from '@klantreacties/service-runtime';
import { z } from 'zod';
import { areFrontEnds } from './front-ends.ts';

/** Operations that may be asked by the sha256 of their text, in small hexadecimal letters. */
export interface KnownOperations {
  documentOf(hash: string): string | undefined;
  /** Whether no other operation is taken. */
  alone: boolean;
}

// As the client preset of GraphQL Code Generator writes it.
const manifest = z.record(z.string(), z.string());

export const hashOf = (document: string): string =>
  createHash('sha256').update(document).digest('hex');

/** A hash without the name of its kind, which GraphQL Code Generator writes before it. */
export const plainHash = (hash: string): string => hash.replace(/^sha256:/, '');

/**
 * Reads our manifest and that of each front end. Throws a ConfigError where a file cannot be read, is no manifest, or
 * names a document by the hash of another.
 */
export function readKnownOperations(
  given: { ours: string; ofFrontEnds: Record<string, string>; alone: boolean },
  directory: Directory,
): KnownOperations {
  const { ours, ofFrontEnds, alone } = given;
  const variable = 'FRONT_END_OPERATIONS';
  if (!areFrontEnds(Object.keys(ofFrontEnds), directory))
    throw new ConfigError([
      { variable, reason: 'names what is neither a brand of the directory nor `staff`' },
    ]);
  const documents = new Map([
    ...read('OPERATIONS_FILE', ours),
    ...Object.values(ofFrontEnds).flatMap((file) => read(variable, file)),
  ]);
  return { documentOf: (hash) => documents.get(hash), alone };
}

function read(variable: string, file: string): [string, string][] {
  const refuse = (reason: string) => new ConfigError([{ variable, reason: `${file} ${reason}` }]);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw refuse('cannot be read');
  }
  const documents = Object.entries(parse(text) ?? {}).map(([hash, document]): [string, string] => [
    plainHash(hash),
    document,
  ]);
  if (documents.length === 0) throw refuse('is no JSON of documents by their hashes');
  const wrong = documents.find(([hash, document]) => hashOf(document) !== hash);
  if (wrong !== undefined) throw refuse(`holds another document than that of the hash ${wrong[0]}`);
  return documents;
}

function parse(text: string): Record<string, string> | null {
  try {
    return manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
