import type { LoaderFunctionArgs, MetaDescriptor } from 'react-router';
import { languageAt } from '../../language.ts';
import { PageData, usePageData } from '../../page-data.ts';
import { Problems } from '../../ui/problems.tsx';
import { Heading, Link, Paragraph } from '../../ui/text.tsx';
import { useDesk } from '../desk.tsx';
import { deskAddress } from '../address.ts';
import { searchWith } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { MeasureTable } from './measure-table.tsx';
import { readMeasures } from './read-measures.ts';
import { Views } from './views.tsx';
import { measuresWords } from './words.ts';
import './measures.css';

const size = 50;

export async function loader(given: LoaderFunctionArgs) {
  const { choosing, asked, page } = await readMeasures(given);
  const { edges, pageInfo } = await page(size, asked.after);
  const { hasNextPage, endCursor } = pageInfo;
  const measures = edges.map(({ node }) => node);
  return new PageData({ choosing, asked, measures, next: hasNextPage ? endCursor : null });
}

export const meta = ({ location }: { location: { pathname: string } }): MetaDescriptor[] => [
  { title: measuresWords[languageAt(location.pathname)].title },
];

export default function Measures() {
  const { language } = useDesk();
  const { choosing, asked, measures, next } = usePageData<typeof loader>();
  const words = measuresWords[language];
  const here = deskAddress(language, 'maatregelen');
  const problems = asked.wrong.map(({ field, why }) => ({
    field,
    label: words.fields[field],
    message: words.problems[why],
  }));
  return (
    <>
      <Heading>{words.title}</Heading>
      <Problems title={words.problems.title} of={problems} />
      <Views asked={asked} me={choosing.me} language={language} />
      <FilterForm asked={asked} choosing={choosing} language={language} />
      {measures.length === 0 ? (
        <Paragraph>{words.none}</Paragraph>
      ) : (
        <MeasureTable measures={measures} asked={asked} me={choosing.me} language={language} />
      )}
      <p className="utrecht-paragraph desk-links">
        {next !== null && <Link href={here + searchWith(asked, { na: next })}>{words.next}</Link>}
        {asked.after !== null && <Link href={here + searchWith(asked, {})}>{words.first}</Link>}
        <Link href={`${here}.csv${searchWith(asked, {})}`}>{words.download}</Link>
      </p>
    </>
  );
}
