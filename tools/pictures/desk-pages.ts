import type { Filed } from '../fill/office.ts';
import { choosesAccount } from '../pages/at-desk.ts';
import type { Camera } from './camera.ts';

/** Joris of P&K on a Monday: what there is to do, one case, what was promised, and how many there were. */
export async function worksAtTheDesk(
  camera: Camera,
  { web, filed }: { web: string; filed: Filed },
): Promise<void> {
  const { page } = camera;
  await page.goto(`${web}/werk`);
  await choosesAccount(page, 'joris-bakker');
  await page.getByRole('table').first().waitFor();
  await camera.keep('work-list');
  await page.goto(`${web}/werk/zaken/${filed.reactionId}`);
  await camera.keep('dossier');
  await page.goto(`${web}/werk/maatregelen`);
  await camera.keep('measures');
  await page.goto(`${web}/werk/cijfers`);
  await camera.keep('figures');
}
