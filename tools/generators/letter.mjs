import { goldenOf } from './facts.mjs';
import { change, kebab, withImport, withItem, writeNew } from './writing.mjs';

const folder = 'apps/notification/src/letters';
const codes = 'libs/procedure/src/vocabulary/letter.ts';

/** Writes a letter without words, so that its specs fail; its code too, where that is new. */
export default async function letter(tree, { code, name, on }) {
  const file = `${code.toLowerCase()}-${kebab(name)}.ts`;
  const golden = goldenOf(tree, on);
  await writeNew(tree, `${folder}/${file}`, letterOf({ code, name, on, golden }));
  await change(tree, `${folder}/index.ts`, (source) =>
    withItem(
      withImport(source, `import { ${name} } from './${file}';`),
      'export const letters',
      `${name},`,
    ),
  );
  await change(tree, codes, (source) => withCode(source, code, `on \`${kebab(on)}\``));
}

/** The list of codes with one more, in its place; as it was where it has the code. */
function withCode(source, code, means) {
  const list = /^ {4}([EN]\d\d): /gm;
  const known = [...source.matchAll(list)];
  if (known.some(([, one]) => one === code)) return source;
  const next = known.find(([, one]) => one > code);
  const line = `    ${code}: { nl: '', en: '', means: '${means}' },\n`;
  const end = source.indexOf('  },\n);', known.at(-1).index);
  const place = next?.index ?? end;
  return source.slice(0, place) + line + source.slice(place);
}

const toReporter = {
  audience: 'REPORTER',
  to: '({ personal }) => personal.reporter?.email ?? null',
  imports: "import { follow, goodbye, greeting, wordsFor } from './layout/voice.ts';",
  write: `write(fact) {
    const say = wordsFor(fact);
    const { reporter } = fact.personal;
    return { subject: say('', ''), blocks: [greeting(fact, reporter), follow(fact), ...goodbye(fact)] };
  },`,
};
const toStaff = {
  audience: 'QUALITY',
  to: '({ brand }) => brand.qualityMail',
  imports: "import { dossier } from './layout/voice.ts';",
  write: "write: (fact) => ({ subject: '', blocks: [dossier(fact)] }),",
};

function letterOf({ code, name, on, golden: { data, personal } }) {
  const { audience, to, imports, write } = code.startsWith('E') ? toReporter : toStaff;
  return `import { ${on} } from '@klantreacties/event-contracts';
import { defineLetter } from './define-letter.ts';
${imports}

export const ${name} = defineLetter({
  code: '${code}',
  name: '',
  on: ${on},
  audience: '${audience}',
  to: ${to},
  ${write}
  samples: [
    {
      name: '${code}',
      data: ${JSON.stringify(data)},
      personal: ${JSON.stringify(personal)},
      mustContain: [],
    },
  ],
});
`;
}
