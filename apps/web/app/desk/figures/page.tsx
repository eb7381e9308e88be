import type { LoaderFunctionArgs, MetaDescriptor } from 'react-router';
import { languageAt } from '../../language.ts';
import { clockContext } from '../../page-context.ts';
import { PageData, usePageData } from '../../page-data.ts';
import { Heading, Link, Paragraph } from '../../ui/text.tsx';
import { useDesk } from '../desk.tsx';
import { deskAddress } from '../address.ts';
import { kindsIn, namesOf, sum } from './counts.ts';
import { NumberSection } from './number-section.tsx';
import { placeOf, searchOf, yearsFor } from './question.ts';
import { QuestionForm } from './question-form.tsx';
import { readFigures, type FiguresRead } from './read-figures.ts';
import { tablesOf } from './tables.ts';
import { figuresWords } from './words.ts';
import './figures.css';

export async function loader(given: LoaderFunctionArgs) {
  const read = await readFigures(given);
  const years = yearsFor(read.question, given.context.get(clockContext)());
  return new PageData({ ...read, years });
}

export const meta = ({ location }: { location: { pathname: string } }): MetaDescriptor[] => [
  { title: figuresWords[languageAt(location.pathname)].title },
];

export default function FiguresPage() {
  const { language, today } = useDesk();
  const { figures, ...read } = usePageData<typeof loader>();
  const { me, places, question, years } = read;
  const words = figuresWords[language];
  if (figures === null)
    return (
      <>
        <Heading>{words.title}</Heading>
        <Paragraph>{words.notForYou}</Paragraph>
      </>
    );
  const tables = tablesOf(figures, { places, year: question.year, today, language });
  const isUnderWay = today.startsWith(`${question.year}-`);
  return (
    <>
      <Heading>{[words.title, question.year, ...placeOf(question, places)].join(' ')}</Heading>
      <QuestionForm {...{ question, years, language }} places={offeredTo(me, places)} />
      <Paragraph>
        {me.roles.length === 0 && `${words.ofYourPlaces} `}
        {words.counted}
        {isUnderWay && ` ${words.upTo(today)}`}
      </Paragraph>
      <Totals figures={figures} {...read} />
      <Downloads question={question} />
      {tables.map((table) => (
        <NumberSection key={table.id} table={table} language={language} />
      ))}
    </>
  );
}

/** Who has no role reads of their own places alone, so that others are not worth choosing. */
function offeredTo(me: FiguresRead['me'], places: FiguresRead['places']) {
  if (me.roles.length > 0) return places;
  const theirs = places.locations.filter(({ id }) => me.managedLocationIds.includes(id));
  return {
    brands: places.brands.filter(({ name }) => theirs.some(({ within }) => within === name)),
    regions: places.regions.filter(({ id }) => theirs.some(({ regionId }) => regionId === id)),
  };
}

function Totals({
  figures,
  places,
  question,
}: FiguresRead & { figures: NonNullable<FiguresRead['figures']> }) {
  const { language } = useDesk();
  const words = figuresWords[language];
  const { counts, openMeasures } = figures;
  const names = namesOf(places, language);
  return (
    <dl className="totals">
      <Total name={words.reactions(sum(counts))} number={sum(counts)} />
      {kindsIn(counts).map((kind) => {
        const number = sum(counts.filter((one) => one.kind === kind));
        return <Total key={kind} name={names.kinds(kind, number)} number={number} />;
      })}
      <Total
        name={`${words.openMeasures(openMeasures)} ${words.openMeasuresOf(question.year)}`}
        number={openMeasures}
      />
    </dl>
  );
}

const Total = ({ name, number }: { name: string; number: number }) => (
  <div className="totals__one">
    <dt>{name}</dt>
    <dd>{number}</dd>
  </div>
);

function Downloads({ question }: Pick<FiguresRead, 'question'>) {
  const { language } = useDesk();
  const { downloads, toMeasures } = figuresWords[language];
  const file = `${deskAddress(language, 'cijfers')}.csv`;
  return (
    <p className="utrecht-paragraph desk-links">
      <span>{downloads.label}</span>
      <Link href={file + searchOf(question)}>{downloads.reactions}</Link>
      <Link href={file + searchOf(question, { tabel: 'termijnen' })}>{downloads.terms}</Link>
      <Link href={deskAddress(language, 'maatregelen')}>{toMeasures}</Link>
    </p>
  );
}
