import { read } from './writing.mjs';

const folder = 'libs/event-contracts';
const owners = ['intake', 'case', 'letter'];
const ofEvery = [
  ...['caseRef', 'brand', 'kind', 'locationId', 'careType', 'language', 'anonymous'],
  ...['restricted', 'submittedAt', 'personal', 'number', 'reporter'],
];
const own = (values) =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !ofEvery.includes(field)));

/** By whom, how and in which version the fact of a constant is published; throws where there is none. */
export function factIn(tree, constant) {
  for (const owner of owners) {
    const source = read(tree, `${folder}/src/${owner}-events.ts`);
    const defined = new RegExp(
      `${constant} = defineFact\\('${owner}', '(.+)', \\{\\s+version: (\\d+)`,
    );
    const [, name, version] = defined.exec(source) ?? [];
    if (name !== undefined) return { owner, name, version };
  }
  throw new Error(`There is no fact ${constant}`);
}

/** What the published example of a fact tells beside its reaction and reporter; throws where there is none. */
export function goldenOf(tree, constant) {
  const { owner, name, version } = factIn(tree, constant);
  const golden = JSON.parse(read(tree, `${folder}/goldens/${owner}.${name}.v${version}.json`));
  return { data: own(golden.envelope.data), personal: own(golden.personal ?? {}) };
}

const goldenOfNumber = /^0193a1b2-0000-7000-8000-(\d{12})$/;

/** What every fact of an owner tells, as its published examples have it, and the numbers of all examples. */
export function headOf(tree, owner) {
  const files = tree.children(`${folder}/goldens`).sort();
  const goldens = files.map((file) => JSON.parse(read(tree, `${folder}/goldens/${file}`)));
  const { envelope } = goldens[files.findIndex((file) => file.startsWith(`${owner}.`))];
  const common = Object.entries(envelope.data).filter(([field]) => ofEvery.includes(field));
  return {
    envelope: { ...envelope, data: Object.fromEntries(common) },
    ids: goldens.map((golden) => Number(goldenOfNumber.exec(golden.envelope.id)?.[1] ?? 0)),
  };
}
