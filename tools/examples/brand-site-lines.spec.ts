import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'examples/brand-site/src';
// What the build makes of the schema is not written by anybody.
const isWritten = (name: string) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts');
const isCode = (line: string) => /\S/.test(line) && !/^\s*(\/\/|\/?\*)/.test(line);
const most = 200;

it('D2: the example of a brand can be read on a first day', () => {
  const files = readdirSync(source).filter(isWritten);
  const lines = files.flatMap((name) =>
    readFileSync(join(source, name), 'utf8').split('\n').filter(isCode),
  );
  expect(files).toContain('site.tsx');
  expect(lines.length).toBeLessThanOrEqual(most);
});
