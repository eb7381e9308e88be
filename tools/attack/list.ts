import type { Attack, PlayedAttack } from './attack.ts';
import { bySpecs } from './by-specs.ts';
import { conflicts } from './conflicts.ts';
import { everyState } from './every-state.ts';
import { fragmentBombs } from './fragment-bombs.ts';
import { fourEyes } from './four-eyes.ts';
import { growth } from './growth.ts';
import { headers } from './headers.ts';
import { largePages } from './large-pages.ts';
import { names } from './names.ts';
import { nobodyLeft } from './nobody-left.ts';
import { otherOrigins } from './other-origins.ts';
import { requests } from './requests.ts';
import { settling } from './settling.ts';
import { tooMuch } from './too-much.ts';

/** Every attack, in the order of docs/SECURITY.md. */
export const attacks: readonly Attack[] = inOrder([
  ...names,
  ...settling,
  ...conflicts,
  ...nobodyLeft,
  ...fourEyes,
  ...everyState,
  ...tooMuch,
  ...headers,
  ...requests,
  ...fragmentBombs,
  ...largePages,
  ...otherOrigins,
  ...growth,
  ...bySpecs,
]);

/** What `npm test` plays of them. */
export const shortAttacks: readonly PlayedAttack[] = attacks.filter(
  (attack): attack is PlayedAttack => 'play' in attack && attack.short === true,
);

function inOrder(all: readonly Attack[]): Attack[] {
  const order = ['A', 'G', 'D', 'E', 'F'];
  const rank = ({ line }: Attack) => order.indexOf(line.charAt(0)) * 100 + Number(line.slice(1));
  return [...all].sort((a, b) => rank(a) - rank(b));
}
