import { FoundOnDeskDocument } from '@klantreacties/operations';
import { foundIns, wordIn } from '@klantreacties/procedure';
import {
  data,
  useActionData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { Heading, Link } from '../../ui/text.tsx';
import { useDesk } from '../desk.tsx';
import { deskAddress } from '../address.ts';
import { asStaff, fieldsNotTaken } from '../staff.ts';
import { CaseTable } from './case-table.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchPager } from './search-pager.tsx';
import { plainHeads } from './sorted-heads.ts';
import { workListWords } from './words.ts';
import './work-list.css';

const first = 40;

export async function loader(args: LoaderFunctionArgs) {
  await asStaff(args);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const ask = await asStaff(args);
  const form = new URLSearchParams(await args.request.text());
  const words = form.get('woorden') ?? '';
  // The cursors of the pages that led here; the last is of this one.
  const cursors = form.getAll('na').filter((cursor) => cursor !== '');
  try {
    const after = cursors.at(-1) ?? null;
    const answer = await ask(FoundOnDeskDocument, { words, first, after });
    return { words, cursors, found: answer.data.findCases };
  } catch (cause) {
    fieldsNotTaken(cause);
    return data({ words, cursors, found: null }, { status: 400 });
  }
}

export default function Search() {
  const { language } = useDesk();
  const shown = useActionData<typeof action>();
  const texts = workListWords[language];
  const found = shown?.found ?? null;
  const edges = found?.edges ?? [];
  const hasMore = found?.pageInfo.hasNextPage === true;
  const withClosed = edges.some(({ node }) => node.closedAt !== null);
  const rows = edges.map(({ node, foundIn }) => ({
    node,
    foundIn: foundIn.map((one) => wordIn(foundIns, one, language)).join(', '),
  }));
  return (
    <>
      <title>{texts.search.title}</title>
      <div className="work-head">
        <Heading>{texts.search.title}</Heading>
        <SearchBox
          {...{ language, words: shown?.words ?? '' }}
          isWrong={shown !== undefined && found === null}
        />
      </div>
      {found !== null && edges.length === 0 && (
        <p className="utrecht-paragraph" role="status">
          {texts.foundNothing}
        </p>
      )}
      {edges.length > 0 && (
        <CaseTable
          {...{ rows, language, since: null }}
          caption={texts.found(edges.length, hasMore)}
          heads={plainHeads(language, withClosed)}
        />
      )}
      {shown !== undefined && found !== null && (
        <SearchPager
          {...{ language, words: shown.words, cursors: shown.cursors }}
          next={hasMore ? found.pageInfo.endCursor : null}
        />
      )}
      <p className="utrecht-paragraph">
        <Link href={deskAddress(language)}>{texts.search.back}</Link>
      </p>
    </>
  );
}
