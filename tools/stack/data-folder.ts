import { accessSync, constants, mkdirSync } from 'node:fs';

/** Makes the data folder; throws with the variable that names another when this user may not write in it. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const { code } = cause as { code?: string };
    throw new Error(
      `The data folder ${folder} cannot be written by this user (${code}); DATA_FOLDER=… names another one.`,
      { cause },
    );
  }
}
