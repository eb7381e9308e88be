import type { Language } from '../language.ts';
import { sorryWords } from '../words/sorry.ts';
import { Phone } from './phone.tsx';
import { Heading, Paragraph } from './text.tsx';

/** In place of a page that is not there or cannot be made: what happened and what to do now. */
export function Sorry({
  language,
  status,
  brand = null,
}: {
  language: Language;
  status: number;
  /** Whom one can call, where that is known. */
  brand?: { name: string; phone: string } | null;
}) {
  const words = sorryWords[language];
  const { title, text } = words[kindOf(status)];
  return (
    <>
      <title>{title}</title>
      <Heading>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      {brand !== null && (
        <Paragraph>
          {words.call(brand.name)} <Phone number={brand.phone} />
        </Paragraph>
      )}
    </>
  );
}

function kindOf(status: number): 'notThere' | 'notSent' | 'notNow' {
  if (status === 404) return 'notThere';
  if (status === 429) return 'notNow';
  return status >= 400 && status < 500 ? 'notSent' : 'notNow';
}
