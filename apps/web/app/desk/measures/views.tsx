import type { Language } from '../../language.ts';
import { deskAddress } from '../address.ts';
import {
  managesPlaces,
  searchWith,
  states,
  whose,
  type Asked,
  type Choosing,
  type State,
  type Whose,
} from './filter.ts';
import { measuresWords } from './words.ts';

interface Shown {
  asked: Asked;
  me: Choosing['me'];
  language: Language;
}

/** What a link to whose measures is called; a region is what somebody leads, else it is their locations. */
export const nameOfWhose = (one: Whose, me: Choosing['me'], language: Language): string => {
  const words = measuresWords[language];
  return one === 'regio' && me.managedRegionIds.length === 0
    ? words.ofMyLocations
    : words.whose[one];
};

/** The lists that people come for, each one press away. */
export function Views({ asked, me, language }: Shown) {
  const words = measuresWords[language];
  const here = deskAddress(language, 'maatregelen');
  const offered = whose.filter((one) => one !== 'regio' || managesPlaces(me));
  return (
    <nav className="views" aria-label={words.title}>
      <Links
        label={words.whoseLabel}
        of={offered.map((one) => ({
          name: nameOfWhose(one, me, language),
          href: here + searchWith(asked, { wie: one }),
          isShown: asked.whose === one,
        }))}
      />
      <Links
        label={words.statesLabel}
        of={(Object.keys(states) as State[]).map((one) => ({
          name: words.states[one],
          href: here + searchWith(asked, { stand: one }),
          isShown: asked.state === one,
        }))}
      />
    </nav>
  );
}

interface ToList {
  name: string;
  href: string;
  isShown: boolean;
}

const Links = ({ label, of }: { label: string; of: ToList[] }) => (
  <ul className="views__list" aria-label={label}>
    {of.map(({ name, href, isShown }) => (
      <li key={name}>
        <a className="views__link" href={href} aria-current={isShown ? 'true' : undefined}>
          {name}
        </a>
      </li>
    ))}
  </ul>
);
