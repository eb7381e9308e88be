import { useLocation } from 'react-router';
import type { Language } from '../language.ts';
import { Heading, Main, Paragraph } from '../ui/text.tsx';
import { signInAddress, type SendAgain } from './staff.ts';
import { deskWords } from './words/desk.ts';

interface Shown extends SendAgain {
  why: 'signedOut' | 'notNow' | 'tooMany';
  language: Language;
}

/** For who sent a form that could not be taken: what to do now, every word of it, and a way to send it after all. */
export function FormToSendAgain({ why, language, filledIn }: Shown) {
  const words = deskWords[language].sendAgain;
  const { pathname, search } = useLocation();
  const here = pathname + search;
  return (
    <Main>
      <title>{words[why].title}</title>
      <Heading>{words[why].title}</Heading>
      <div className="part part--urgent" role="alert">
        <Paragraph>{words[why].text}</Paragraph>
        {why === 'signedOut' && (
          <>
            <Paragraph>
              <a
                className="utrecht-link utrecht-link--html-a"
                href={`${signInAddress}?${new URLSearchParams({ terug: here })}`}
                target="_blank"
                rel="noopener"
              >
                {words.link}
              </a>
            </Paragraph>
            <Paragraph>{words.notKnown}</Paragraph>
          </>
        )}
      </div>
      {filledIn.length > 0 && (
        <form method="post" action={here}>
          <Paragraph>{words.kept}</Paragraph>
          {filledIn.map(([name, value], n) => (
            <Kept key={n} name={name} value={value} />
          ))}
          <button className="utrecht-button utrecht-button--primary-action">{words.send}</button>
        </form>
      )}
    </Main>
  );
}

const shortest = 20;

/** What somebody wrote can be read; what a page put there itself goes along unseen. */
const Kept = ({ name, value }: { name: string; value: string }) => (
  <>
    <input type="hidden" name={name} value={value} />
    {/\s/.test(value) && value.length > shortest && (
      <p className="utrecht-paragraph as-written">{value}</p>
    )}
  </>
);
