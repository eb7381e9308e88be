import { change, read, snake, withItem, writeNew } from './writing.mjs';

const app = 'apps/reporting';
const schemas = ['figures_a', 'figures_b'];

/** Writes a table that no fact fills yet, so that a spec fails, with its migration in both schemas. */
export default async function readModel(tree, { name, columns: given }) {
  const columns = given.split(',').map((one) => one.split(':'));
  const models = `${app}/src/domain/read-models.ts`;
  if (read(tree, models).includes(`\n  ${name}: {`)) throw new Error(`${name} is there already`);
  await change(tree, models, (source) =>
    withItem(source, 'export const readModels', modelOf(name, columns)),
  );
  const folder = `${app}/prisma/migrations`;
  const last = Math.max(...tree.children(folder).map((one) => Number(one.slice(0, 4))));
  const migration = `${String(last + 1).padStart(4, '0')}_${snake(name)}`;
  await writeNew(tree, `${folder}/${migration}/migration.sql`, tablesOf(name, columns));
}

const modelOf = (name, columns) => `${name}: {
  columns: {
    ${columns
      .map(([column, type, empty]) => {
        const mark = empty === undefined ? '' : `, empty: '${empty}'`;
        return `${column}: { type: '${type}'${mark} },`;
      })
      .join('\n')}
  },
  key: ['${columns[0][0]}'],
},`;

function tablesOf(name, columns) {
  const lines = columns.map(([column, type, empty], place) => {
    const rule = place === 0 ? ' PRIMARY KEY' : empty === undefined ? ' NOT NULL' : '';
    return `  ${snake(column)} ${type}${rule}`;
  });
  return schemas
    .map((schema) => `CREATE TABLE ${schema}.${snake(name)} (\n${lines.join(',\n')}\n);\n`)
    .join('');
}
