import { readFileSync } from 'node:fs';

const adr = new URL('../../docs/adr/0003-prisma-for-schema-sql-for-hot-paths.md', import.meta.url);

/** The files that ADR 3 lists with their reasons: where statements may be tagged, and where they may be plain text. */
export function filesWithSql(text = readFileSync(adr, 'utf8')) {
  const rows = [...text.matchAll(/^\| `([^`]+)` +\| (tag|text) +\| \S.* \|$/gm)];
  const of = (way) => rows.filter(([, , said]) => said === way).map(([, files]) => files);
  const listed = { tagged: of('tag'), plain: of('text') };
  if (listed.tagged.length === 0 || listed.plain.length === 0)
    throw new Error('ADR 3 has no list of the files with SQL');
  return listed;
}

const report = (message) => (context, node) => context.report({ node, message });
const untagged = report('SQL without the tag is for the files that ADR 3 lists with "text".');
const unlisted = report('SQL stands in the files that ADR 3 lists.');

/** The tag and `query(text)`, each in its listed files alone. */
export const sqlRules = {
  rules: {
    tag: {
      create: (context) => ({
        'TaggedTemplateExpression[tag.name="sql"]': (node) => unlisted(context, node),
      }),
    },
    text: {
      create: (context) => ({
        // A tagged statement is made in place or by a function, and comes alone.
        'CallExpression[callee.property.name="query"]'(node) {
          const [statement, ...values] = node.arguments;
          const made = ['TaggedTemplateExpression', 'CallExpression'].includes(statement?.type);
          if (!made || values.length > 0) untagged(context, node);
        },
      }),
    },
  },
};
