import { csvFile, csvLines } from './csv.ts';

it.each([
  ['De Linde', 'De Linde'],
  ['Linde; Arnhem', '"Linde; Arnhem"'],
  ['de "oude" Linde', '"de ""oude"" Linde"'],
  ['een\r\ntwee', '"een\r\ntwee"'],
  ['=1+1', "'=1+1"],
  ['+31', "'+31"],
  ['-2', "'-2"],
  ['@cmd', "'@cmd"],
  ['\t=1', "'\t=1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['\r1', '"\'\r1"'],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
  ['1-1', '1-1'],
  ['', ''],
  [null, ''],
  [-3, '-3'],
])('a cell %j is written as %j', (cell, written) => {
  expect(csvLines([[cell, 1]])).toBe(`${written};1\r\n`);
});

it('a file has the mark of UTF-8 before its lines, and its name', async () => {
  const file = csvFile('cijfers.csv', [csvLines([['hygiëne', 2]]), csvLines([['eten', 1]])]);
  expect(
    Buffer.from(await file.clone().arrayBuffer())
      .subarray(0, 3)
      .toString('hex'),
  ).toBe('efbbbf');
  expect(await file.text()).toBe('hygiëne;2\r\neten;1\r\n');
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="cijfers.csv"');
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});
