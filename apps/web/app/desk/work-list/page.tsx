import { WorkOnDeskDocument } from '@klantreacties/operations';
import { data, type LoaderFunctionArgs } from 'react-router';
import { languageOf } from '../../language.ts';
import { PageData, usePageData } from '../../page-data.ts';
import { Heading } from '../../ui/text.tsx';
import { useDesk } from '../desk.tsx';
import { asStaff, fieldsNotTaken } from '../staff.ts';
import { readAsked } from './asked.ts';
import { CaseTable } from './case-table.tsx';
import { Chosen } from './chosen.tsx';
import { Counts } from './counts.tsx';
import { FilterForm } from './filter-form.tsx';
import { listsOf } from './lists.ts';
import { NoList } from './no-list.tsx';
import { Pager } from './pager.tsx';
import { namesOf, questionOf } from './question.ts';
import { SearchBox } from './search-box.tsx';
import { sortedHeads } from './sorted-heads.ts';
import { visitBefore } from './visits.ts';
import { workListWords } from './words.ts';
import './work-list.css';

const first = 40;
const badRequest = { status: 400 };

export async function loader(args: LoaderFunctionArgs) {
  const { request } = args;
  const ask = await asStaff(args);
  const [lists, visit] = await Promise.all([listsOf(ask, languageOf(request)), visitBefore(args)]);
  const asked = readAsked(new URL(request.url).searchParams);
  const since = visit?.ended ?? null;
  const question = questionOf(asked, { ...lists, since });
  const shown = { asked, lists, since, list: null, isNoPage: false };
  if ('problems' in question) return data(new PageData({ ...shown, ...question }), badRequest);
  try {
    const { filter } = question;
    const { sort, direction, after } = asked;
    const answer = await ask(WorkOnDeskDocument, { filter, sort, direction, first, after });
    const { me, workList: list } = answer.data;
    if (since === null || me.id === visit?.who)
      return new PageData({ ...shown, list, problems: [] });
    // Somebody else was here in this browser.
    return asked.filters.nieuw === undefined
      ? new PageData({ ...shown, since: null, list, problems: [] })
      : data(new PageData({ ...shown, since: null, problems: ['nieuw' as const] }), badRequest);
  } catch (cause) {
    const fields = fieldsNotTaken(cause);
    const problems = namesOf(fields, asked);
    const isNoPage = fields.includes('after');
    return data(new PageData({ ...shown, problems, isNoPage }), badRequest);
  }
}

export default function WorkList() {
  const { me, language } = useDesk();
  const { asked, lists, since, list, problems, isNoPage } = usePageData<typeof loader>();
  const words = workListWords[language];
  const counts = list?.counts;
  const withClosed =
    asked.sort === 'CLOSING' || counts?.states.some(({ state }) => state === 'CLOSED') === true;
  const isWhole = Object.keys(asked.filters).length === 0;
  const caption =
    list === null ? '' : list.totalCount >= most ? words.mostCases : words.total(list.totalCount);
  return (
    <>
      <title>{asked.page > 1 ? `${words.title}, ${words.page(asked.page)}` : words.title}</title>
      <div className="work-head">
        <Heading>{words.title}</Heading>
        <SearchBox language={language} />
      </div>
      {list === null && <NoList {...{ asked, language, isNoPage }} />}
      {counts !== undefined && <Counts {...{ counts, me, asked, since, language }} />}
      <Chosen {...{ asked, lists, language }} />
      <FilterForm {...{ asked, lists, language, problems }} handlers={counts?.handlers ?? []} />
      {list !== null && list.edges.length === 0 && (
        <p className="utrecht-paragraph">{isWhole ? words.nothingOfMine : words.nothing}</p>
      )}
      {list !== null && list.edges.length > 0 && (
        <CaseTable
          {...{ rows: list.edges, language, caption, since }}
          heads={sortedHeads({ asked, language }, withClosed)}
        />
      )}
      {list !== null && (
        <Pager
          {...{ asked, language }}
          next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null}
        />
      )}
    </>
  );
}

/** From here on the graph counts no further. */
const most = 1_000;
