import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { parse, validate, type GraphQLSchema, printSchema } from 'graphql';

/** Documents with the types of what they ask and answer, and the manifest by which the gateway knows them. */
export interface Operations {
  /** TypeScript that exports each document as text with its types. */
  typed: string;
  /** JSON of documents by the sha256 of their text. */
  manifest: string;
}

const config = {
  documentMode: 'string',
  useTypeImports: true,
  enumType: 'string-literal',
  strictScalars: true,
  scalars: { DateTime: 'string', LocalDate: 'string', EmailAddress: 'string' },
};

/**
 * Types the documents of `files` by the client preset of GraphQL Code Generator. It asks no network: graph and
 * documents come in. Throws where a document is not of the graph.
 */
export async function operationsOf(
  schema: GraphQLSchema,
  files: ReadonlyMap<string, string>,
): Promise<Operations> {
  const documents = [...files].map(([location, text]) => ({
    location,
    rawSDL: text,
    document: parse(text),
  }));
  const whole = parse([...files.values()].join('\n'));
  const problems = validate(schema, whole).map(({ message }) => message);
  if (problems.length > 0) throw new Error(`Not of the graph:\n${problems.join('\n')}`);
  const made = await preset.buildGeneratesSection({
    baseOutputDir: 'src/',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    config,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
  } as never);
  const types = made.find(({ filename }) => filename === 'src/graphql.ts');
  if (types === undefined) throw new Error('The client preset made no types');
  const typed = await codegen({ schemaAst: schema, ...types });
  return { typed, manifest: await manifestOf(typed) };
}

// The text of a document is what the typed one sends, to the letter.
async function manifestOf(typed: string): Promise<string> {
  const file = resolve('dist/operations/graphql.ts');
  mkdirSync('dist/operations', { recursive: true });
  writeFileSync(file, typed);
  const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const texts = Object.entries(exported)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => String(document));
  const byHash = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  return `${JSON.stringify(Object.fromEntries(byHash), null, 2)}\n`;
}
