import { isFormPage } from './page-requests.ts';

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
