import { isDeskPage, isFormPage } from './page-requests.ts';

const page =
  '<!DOCTYPE html><html><form novalidate="" method="post"><textarea></textarea><select></select></form></html>';

describe('the form page that the bench asks for', () => {
  it('is taken as a whole', () => {
    expect(isFormPage(page)).toBeNull();
  });

  it.each([
    ['cut off', page.slice(0, -7)],
    ['without a field', page.replace('<textarea>', '')],
    ['an error page', '<!DOCTYPE html><html><h1>Dat lukte niet</h1></html>'],
    ['with a script', page.replace('<form', '<SCRIPT>1</SCRIPT><form')],
  ])('is refused: %s', (_what, answer) => {
    expect(() => isFormPage(answer)).toThrow('The page holds');
  });
});

describe('the work list page that the bench asks for', () => {
  const row = '<a href="/werk/zaken/1">1</a>';
  const page = `<!DOCTYPE html><html>${row.repeat(40)}</html>`;

  it('is taken with its forty cases', () => {
    expect(isDeskPage(page)).toBeNull();
  });

  it.each([
    ['with a case too few', page.replace(row, '')],
    ['cut off', page.slice(0, -2)],
  ])('is refused: %s', (_what, answer) => {
    expect(() => isDeskPage(answer)).toThrow('The page');
  });
});
