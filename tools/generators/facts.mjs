import { read } from './writing.mjs';

const folder = 'libs/event-contracts';
const owners = ['intake', 'case', 'letter'];
const ofEvery = [
  ...['caseRef', 'brand', 'kind', 'locationId', 'careType', 'language', 'anonymous'],
  ...['restricted', 'submittedAt', 'personal', 'number', 'reporter'],
];
const own = (values) =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !ofEvery.includes(field)));

/** What the published example of a fact tells beside its reaction and reporter; throws where there is none. */
export function goldenOf(tree, constant) {
  for (const owner of owners) {
    const source = read(tree, `${folder}/src/${owner}-events.ts`);
    const defined = new RegExp(
      `${constant} = defineFact\\('${owner}', '(.+)', \\{\\s+version: (\\d+)`,
    );
    const [, name, version] = defined.exec(source) ?? [];
    if (name === undefined) continue;
    const golden = JSON.parse(read(tree, `${folder}/goldens/${owner}.${name}.v${version}.json`));
    return { data: own(golden.envelope.data), personal: own(golden.personal ?? {}) };
  }
  throw new Error(`There is no fact ${constant}`);
}
