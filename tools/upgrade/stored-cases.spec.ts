import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  caseOf,
  type StoredDocument,
} from '../../apps/case-handling/src/persistence/case-document.ts';
import { wholeCase } from '../../apps/case-handling/test/whole-case.ts';
import { dumpFolder } from './dump-folder.ts';
import { rowsOf } from './rows-of.ts';

const dumps = join(import.meta.dirname, 'dumps');

/** The documents of cases that a dump holds, by the id of the case. */
function documentsIn(commit: string): [id: string, document: StoredDocument][] {
  const blocks = dumpFolder(join(dumps, commit)).tables('case-handling');
  const personal = new Map(
    rowsOf(blocks, 'public.case_personal').map((row) => [row['case_id'], row['personal']]),
  );
  const parsed = (text: string | null | undefined) => JSON.parse(text ?? 'null') as never;
  return rowsOf(blocks, 'public.case_record').map(({ id, content }) => [
    id ?? '',
    { content: parsed(content), personal: parsed(personal.get(id)) },
  ]);
}

describe.each(readdirSync(dumps))('the cases in a dump of %s', (commit) => {
  const documents = documentsIn(commit);

  it('are as many as it has scenes', () => {
    const { scenes } = dumpFolder(join(dumps, commit)).manifest();
    expect(documents.map(([id]) => id).sort()).toEqual(
      scenes.map(({ reactionId }) => reactionId).sort(),
    );
  });

  it.each(documents)('read as a whole case: %s', (_id, document) => {
    const record = caseOf(document);
    expect(wholeCase.parse(record)).toEqual(record);
  });

  it.each(['milestones', 'dates', 'registeredAt', 'relation'])(
    'would be missed without their %s',
    (field) => {
      const [, { content, personal }] = documents[0]!;
      // As it is written today, for what an older one lacks is taken from its milestones.
      const today = { ...content, handlerToldAt: null };
      const record = caseOf({
        content: { ...today, [field]: undefined },
        personal,
        updated_at: new Date(0),
      });
      const { error } = wholeCase.safeParse(record);
      expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
    },
  );
});

describe('the rows of a table in a dump', () => {
  const blocks = [
    'COPY public.a (id) FROM STDIN;\n1\n\\.\n',
    'COPY public.b (id, "order", text) FROM STDIN;\n1\t\\N\ta\\tb\\\\n\\nc\n2\t7\t\n\\.\n',
  ].join('\n');

  it('are by column, with what was escaped', () => {
    expect(rowsOf(blocks, 'public.b')).toEqual([
      { id: '1', order: null, text: 'a\tb\\n\nc' },
      { id: '2', order: '7', text: '' },
    ]);
  });

  it('of a table that is not there are an error', () => {
    expect(() => rowsOf(blocks, 'public.c')).toThrow('The dump has no rows of public.c');
  });
});
