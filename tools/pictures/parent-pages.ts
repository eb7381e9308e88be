import type { Filed } from '../fill/office.ts';
import type { Camera } from './camera.ts';

const text =
  'Vanmorgen was de groep van Daan dicht toen we aankwamen. Niemand had ons gebeld. Ik moest een uur zoeken naar opvang en kwam te laat op mijn werk.';

/** A parent who sends a complaint, with three mistakes first. */
export async function sendsComplaint(camera: Camera, web: string): Promise<void> {
  const { page } = camera;
  await page.goto(`${web}/skar`);
  await camera.keep('start');
  await camera.follow('Schrijf je reactie');
  await camera.keep('kinds');
  await page.getByRole('link', { name: 'klacht' }).click();
  await camera.keep('form');

  await camera.fill('Wat is er gebeurd?', text);
  await camera.fill('Wat zou je graag willen?', 'Een bericht voordat we van huis gaan.');
  await camera.fill('Je e-mailadres', 'eva@');
  await page.getByText('Vertel ons meer').click();
  await camera.fill('Voornaam', 'Daan');
  await camera.fill('Geboortejaar', 'veel');
  await camera.press('Controleer je reactie');
  await camera.keep('mistakes');

  await camera.fill('Je naam', 'Eva Jansen');
  await camera.fill('Je e-mailadres', 'eva.jansen@example.nl');
  await camera.fill('Geboortejaar', '2022');
  await camera.press('Controleer je reactie');
  await camera.keep('read-back');
  await camera.press('Verstuur je reactie');
  await page.locator('.proof').waitFor();
  await camera.keep('receipt');
  await page.goto(`${web}/skar/nieuwe-code`);
  await camera.keep('lost-code');
}

/** A parent who follows a complaint to which a solution is proposed; `how` says what is special about the picture. */
export async function follows(
  camera: Camera,
  { web, filed, how }: { web: string; filed: Filed; how?: string },
): Promise<void> {
  await camera.page.goto(`${web}/skar/volgen`);
  await camera.fill('Nummer', filed.number);
  await camera.fill('Code', filed.followUpCode);
  await camera.press('Bekijk je reactie');
  await camera.page.getByText(filed.number, { exact: true }).waitFor();
  await camera.keep('follow-up', how);
}
