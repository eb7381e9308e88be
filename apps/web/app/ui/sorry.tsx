import { addressOf } from '../addresses.ts';
import type { Language } from '../language.ts';
import type { OfBrand } from '../routes/brand.tsx';
import { sorryWords } from '../words/sorry.ts';
import { Phone } from './phone.tsx';
import { Heading, Link, Paragraph } from './text.tsx';

/** In place of a page that is not there or cannot be made: what happened and what to do now. */
export function Sorry({
  language,
  status,
  of = null,
}: {
  language: Language;
  status: number;
  /** Where one can begin again and whom one can call, where that is known. */
  of?: OfBrand | null;
}) {
  const words = sorryWords[language];
  const { title, text } = words[kindOf(status)];
  return (
    <>
      <title>{title}</title>
      <Heading>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      {of !== null && (
        <>
          <Paragraph>
            {words.call(of.brand.name)} <Phone number={of.brand.phone} />
          </Paragraph>
          {status === 404 && (
            <Paragraph>
              <Link href={addressOf(of)}>{words.begin(of.brand.name)}</Link>
            </Paragraph>
          )}
        </>
      )}
    </>
  );
}

function kindOf(status: number): 'notThere' | 'notSent' | 'notNow' {
  if (status === 404) return 'notThere';
  if (status === 429) return 'notNow';
  return status >= 400 && status < 500 ? 'notSent' : 'notNow';
}
