import { addressOf } from '../addresses.ts';
import { languageAt } from '../language.ts';
import { sameForAll } from '../same-for-all.ts';
import { Phone, WithPhones } from '../ui/phone.tsx';
import { Routes } from '../ui/routes.tsx';
import { ButtonLink, Heading, Link, OrderedList, Paragraph, Section } from '../ui/text.tsx';
import { startWords } from '../words/start.ts';
import { useBrand } from './brand.tsx';

export const headers = sameForAll;

export const meta = ({ location }: { location: { pathname: string } }) => [
  { title: startWords[languageAt(location.pathname)].title },
];

/** Klantreacties: what one can do, and what happens then (docs/domain.md section 1). */
export default function Start() {
  const ofBrand = useBrand();
  const { brand, language } = ofBrand;
  const words = startWords[language];
  return (
    <>
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.intro(brand.name)}</Paragraph>
      <div className="actions">
        <ButtonLink href={addressOf(ofBrand, 'reactie')}>{words.write}</ButtonLink>
        <ButtonLink href={addressOf(ofBrand, 'volgen')} appearance="secondary" leaves>
          {words.follow}
        </ButtonLink>
      </div>
      <Section title={words.danger.title} urgent>
        <Paragraph>
          <WithPhones text={brand.emergencyText} />
        </Paragraph>
      </Section>
      <Section title={words.talk.title}>
        <Paragraph>{brand.talkFirstText}</Paragraph>
      </Section>
      <Section title={words.steps.title}>
        <OrderedList>
          {(brand.procedure ?? []).map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <br />
              {text}
            </li>
          ))}
        </OrderedList>
      </Section>
      <Section title={words.confidant.title}>
        <Paragraph>{brand.confidantText}</Paragraph>
        <Paragraph>
          {words.confidant.call} <Phone number={brand.confidantPhone} />
          {', '}
          <Link href={brand.confidantUrl}>{brand.confidantName}</Link>
        </Paragraph>
      </Section>
      <Routes brand={brand} {...words.routes} />
      {brand.yearlyReportUrl !== null && (
        <Section title={words.report.title}>
          <Paragraph>{words.report.text}</Paragraph>
          <Paragraph>
            <Link href={brand.yearlyReportUrl}>{words.report.link}</Link>
          </Paragraph>
        </Section>
      )}
    </>
  );
}
