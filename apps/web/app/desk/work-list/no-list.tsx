import type { Language } from '../../language.ts';
import { Link } from '../../ui/text.tsx';
import { workListAddress } from './addresses.ts';
import { firstPage, type Asked } from './asked.ts';
import { workListWords } from './words.ts';

interface NoListProps {
  asked: Asked;
  language: Language;
  /** Whether it is the page that nobody knows, and the filter is right. */
  isNoPage: boolean;
}

/** In place of a list that cannot be made as it was asked for. */
export function NoList({ asked, language, isNoPage }: NoListProps) {
  const { problem, problems, pages } = workListWords[language];
  const from = firstPage(asked);
  return (
    <div className="part part--urgent" role="alert">
      <h2 className="utrecht-heading-2">{problem.title}</h2>
      <p className="utrecht-paragraph">{isNoPage ? problems.page : problem.text}</p>
      <Link href={workListAddress(language, isNoPage ? from : { ...from, filters: {} })}>
        {isNoPage ? pages.first : problem.again}
      </Link>
    </div>
  );
}
