import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TS_COMMON_PRESET, TypeScriptFileGenerator } from '@asyncapi/modelina';
import { Parser, type AsyncApiDocument } from '@asyncapi/parser';
import component from '@asyncapi/react-component';
import { allFacts, allOpenEvents } from '@klantreacties/event-contracts';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { topicNames } from '../stack/topics.ts';

const text = readFileSync(new URL('../../docs/asyncapi.yaml', import.meta.url), 'utf8');
const goldenFolder = new URL('../../libs/event-contracts/goldens/', import.meta.url);
const goldens = readdirSync(goldenFolder).map((file) => {
  const { envelope } = JSON.parse(readFileSync(new URL(file, goldenFolder), 'utf8')) as {
    envelope: { type: string; dataschema: string; data: Record<string, unknown> } & Record<
      string,
      unknown
    >;
  };
  return [file, envelope] as const;
});
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-types-'));
let document: AsyncApiDocument;

beforeAll(async () => {
  const { document: parsed, diagnostics } = await new Parser().parse(text);
  // Of lower severity than a warning is the advice to use a newer version of AsyncAPI.
  expect(diagnostics.filter(({ severity }) => severity < 2)).toEqual([]);
  document = parsed as AsyncApiDocument;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('E2: the official parser accepts the document, and finds every topic and operation', () => {
  const addresses = document
    .allChannels()
    .all()
    .map((channel) => channel.address());
  const deadLetters = '{topic}.{group}.dead-letter';
  expect(addresses).toContain(deadLetters);
  expect(addresses.filter((address) => address !== deadLetters).sort()).toEqual(
    topicNames()
      .filter((topic) => !topic.endsWith('.dead-letter'))
      .sort(),
  );
  expect(document.allOperations().all().length).toBeGreaterThanOrEqual(addresses.length);
});

it('E2: the official page shows every topic and every event', () => {
  const html = renderToStaticMarkup(createElement(component.default, { schema: document }));
  const shown = [
    ...topicNames().filter((topic) => !topic.endsWith('.dead-letter')),
    ...[...allFacts, ...allOpenEvents].map(({ type }) => type),
    'application/cloudevents+json',
  ];
  expect(shown.filter((one) => !html.includes(one))).toEqual([]);
}, 120_000);

it('E2: the types that Modelina makes compile, and read every golden as it is', async () => {
  const generator = new TypeScriptFileGenerator({
    modelType: 'class',
    presets: [{ preset: TS_COMMON_PRESET, options: { marshalling: true } }],
  });
  const models = await generator.generateToFiles(document, folder, { exportType: 'named' });
  expect(models.filter(({ modelName }) => /anonymous/i.test(modelName))).toEqual([]);
  const files = readdirSync(folder).map((file) => join(folder, file));
  expect(compileFaults(files)).toEqual([]);
  for (const [file, envelope] of goldens) {
    const name = modelNameOf(envelope);
    const module = (await import(pathToFileURL(join(folder, `${name}.js`)).href)) as Record<
      string,
      { unmarshal(json: string): { marshal(): string; data: Record<string, unknown> } }
    >;
    const read = module[name]?.unmarshal(JSON.stringify(envelope));
    expect([file, read?.data['caseRef']]).toEqual([file, envelope.data['caseRef']]);
    expect(JSON.parse(read?.marshal() ?? '')).toEqual(envelope);
  }
}, 240_000);

/** `case.handler-assigned` is read by the class `CaseHandlerAssigned`. */
// As the titles of the document are; versions of a fact have one type, and a schema each.
function modelNameOf({ type, dataschema }: { type: string; dataschema: string }): string {
  const version = /:(v\d+)$/.exec(dataschema)?.[1] ?? 'v1';
  return [...type.split('.').slice(3), ...(version === 'v1' ? [] : [version])]
    .flatMap((part) => part.split('-'))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

function compileFaults(files: string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    strict: true,
    // Its constructors are handed `{} as any`, and its readers index plain objects.
    noImplicitAny: false,
    skipLibCheck: true,
    types: [],
  });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}
