import {
  columnName,
  readModels,
  type Column,
  type ReadModel,
} from '../../apps/reporting/src/domain/read-models.ts';
import { schemas } from '../../apps/reporting/src/persistence/read-models.ts';

const prismaTypes: Record<Column['type'], readonly [name: string, native: string]> = {
  uuid: ['String', '@db.Uuid'],
  text: ['String', '@db.Text'],
  boolean: ['Boolean', '@db.Boolean'],
  int: ['Int', '@db.Integer'],
  date: ['DateTime', '@db.Date'],
  timestamptz: ['DateTime', '@db.Timestamptz(6)'],
};

/** The read models of reporting in both their schemas, as models of Prisma. */
export const figuresModels = (described: Record<string, ReadModel> = readModels): string =>
  schemas
    .flatMap((schema) =>
      Object.entries(described).map(([table, model]) => modelOf(schema, table, model)),
    )
    .join('\n');

function modelOf(schema: string, table: string, { columns, key, indexes = [] }: ReadModel): string {
  const fields = Object.entries(columns).map(([field, { type, empty }]) => {
    const [name, native] = prismaTypes[type];
    const mark = empty === undefined ? '' : '?';
    return `  ${field} ${name}${mark} ${native} @map("${columnName(field)}")`;
  });
  return [
    `model ${schema}_${table} {`,
    ...fields,
    `  @@id([${key.join(', ')}])`,
    ...indexes.map((index) => `  @@index([${index.join(', ')}])`),
    `  @@map("${table}")`,
    `  @@schema("${schema}")`,
    '}\n',
  ].join('\n');
}
