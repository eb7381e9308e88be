import { headOf } from './facts.mjs';
import { writeStep } from './time-line.mjs';
import { change, inWords, kebab, writeNew } from './writing.mjs';

const folder = 'libs/event-contracts';

/**
 * Writes a fact that does not say yet what happened, so that a spec fails, and the example of its first version. One
 * of a case is a step of its time line too; a word of that which is not given fails a spec as well.
 */
export default async function event(tree, { owner, name, en = inWords(name), ...step }) {
  const golden = `${folder}/goldens/${owner}.${kebab(name)}.v1.json`;
  await writeNew(tree, golden, JSON.stringify(goldenOf(tree, owner, kebab(name)), null, 2));
  await change(tree, `${folder}/src/${owner}-events.ts`, (source) => {
    const openEvents = source.indexOf('export const open');
    const place = openEvents === -1 ? source.length : openEvents;
    return `${source.slice(0, place)}\n${factOf(owner, name)}\n${source.slice(place)}`;
  });
  if (owner === 'case') await writeStep(tree, { name, en, ...step });
}

// What every fact of an owner tells, as its file calls it.
const commonOf = { intake: 'reaction', case: 'reaction', letter: 'letter' };

const factOf = (owner, name) => `export const ${name} = defineFact('${owner}', '${kebab(name)}', {
  version: 1,
  summary: '',
  data: z.object({ ...${commonOf[owner]} }),
  personal: z.object({}),
});
`;

function goldenOf(tree, owner, name) {
  const { envelope, ids } = headOf(tree, owner);
  const id = `0193a1b2-0000-7000-8000-${String(Math.max(...ids) + 1).padStart(12, '0')}`;
  const { correlationid, type, dataschema } = envelope;
  const span = id.replaceAll('-', '').slice(-16);
  return {
    envelope: {
      ...envelope,
      id,
      type: type.replace(/[^.]+$/, name),
      dataschema: dataschema.replace(/[^.]+$/, `${name}:v1`),
      traceparent: `00-${correlationid.replaceAll('-', '')}-${span}-01`,
    },
    personal: {},
  };
}
