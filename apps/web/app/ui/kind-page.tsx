import type { OfBrand } from '../routes/brand.tsx';
import { addressOf } from '../addresses.ts';
import { formWords } from '../words/form.ts';
import { ButtonLink, Heading } from './text.tsx';

interface Shown extends OfBrand {
  kinds: readonly { value: string; label: string }[];
}

/** What somebody wants to send, for what is asked depends on it. */
export function KindPage({ kinds, language, base }: Shown) {
  const { choose, aboutKind } = formWords[language];
  return (
    <>
      <title>{choose}</title>
      <Heading>{choose}</Heading>
      <ul className="choices">
        {kinds.map(({ value, label }) => (
          <li key={value}>
            <ButtonLink
              href={`${addressOf({ base, language }, 'reactie')}?soort=${value}`}
              appearance="secondary"
            >
              {label}
            </ButtonLink>
            <p className="utrecht-paragraph choices__about">{aboutKind[value]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
