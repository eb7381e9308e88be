import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * A real browser without a window, that npm brought. `CHROMIUM_PATH` names another program, which needs the libraries
 * of its own machine.
 */
export async function launchBrowser(): Promise<Browser> {
  // A sandbox needs rights that root in a container does not have; its pages are ours.
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return chromium.launch({ executablePath: named, args });
  const { program, libraries, fonts } = await unpackChromium();
  return chromium.launch({
    executablePath: program,
    args,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
  });
}
