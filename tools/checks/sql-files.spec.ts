import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { filesWithSql, sqlRules } from './sql-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the files with SQL, as ADR 3 lists them', () => {
  const { tagged, plain } = filesWithSql();

  it.each([...tagged, ...plain])('%s is there', (files) => {
    expect(globSync(files, { cwd: root })).not.toEqual([]);
  });

  it('reads how statements stand in each, and wants a reason', () => {
    const text =
      '| `a.ts` | tag | In one transaction |\n| `b.ts` | text | Made |\n| `c.ts` | tag | |\n';
    expect(filesWithSql(text)).toEqual({ tagged: ['a.ts'], plain: ['b.ts'] });
  });

  it.each([
    ['tag', 'session.query(sql`SELECT 1`)'],
    ['text', "session.query('SELECT 1')"],
    ['text', 'session.query(`SELECT 1`)'],
    ['text', 'session.query(text, values)'],
    ['text', 'session.query(made(), values)'],
  ])('keeps out by %s where it is not listed: %s', (rule, code) => {
    const refused = new Linter().verify(code, {
      plugins: { sql: sqlRules },
      rules: { 'sql/tag': 'error', 'sql/text': 'error' },
    });
    expect(refused.map(({ ruleId }) => ruleId)).toEqual([`sql/${rule}`]);
  });

  it('refuses a document without a list', () => {
    expect(() => filesWithSql('# 3')).toThrow('ADR 3 has no list');
  });
});
