import type { CommandFormsQuery } from '@klantreacties/operations';
import { caseStates, kinds, wordIn } from '@klantreacties/procedure';
import { ButtonLink, Heading, Link } from '../../ui/text.tsx';
import { dueDay } from '../due-day.ts';
import { daysLeftWords, nearnessOf } from '../days-left.ts';
import { actionAddress } from './addresses.ts';
import { awaitedUntil, nextActionOf } from './next-action.ts';
import type { Shown } from './shown.ts';
import { capital } from '../capital.ts';
import { Fact, Facts, Tag } from './text.tsx';
import { dossierWords } from './words.ts';

/** Which case it is, how it stands, and what can be done. */
export function Head({ commands, ...shown }: Shown & { commands: Commands }) {
  const { dossier, language } = shown;
  const words = dossierWords[language];
  const { number, kind, state, brandName, locationName, restricted, internal } = dossier;
  return (
    <header className="dossier-head">
      <div>
        <Heading>{words.title(number)}</Heading>
        <p className="dossier-tags">
          <Tag>{capital(wordIn(kinds, kind, language))}</Tag>
          <Tag>{capital(wordIn(caseStates, state, language))}</Tag>
          {restricted && <Tag look="urgent">{words.restricted}</Tag>}
          {internal?.waitsForOutside === true && <Tag look="urgent">{words.waitsForOutside}</Tag>}
        </p>
        <Facts>
          <Fact name={words.place}>
            {[brandName, locationName].filter((name) => name !== null).join(', ')}
          </Fact>
          <Fact name={words.handler}>
            <HandlerOf {...shown} />
          </Fact>
          <NextTerm {...shown} />
        </Facts>
      </div>
      <ToDo {...shown} commands={commands} />
    </header>
  );
}

function HandlerOf({ dossier: { handler, betweenHandlers }, language }: Shown) {
  const words = dossierWords[language];
  if (handler === null) return betweenHandlers ? words.betweenHandlers : words.noHandler;
  return handler.hasLeft ? `${handler.name} (${words.hasLeft})` : handler.name;
}

function NextTerm({ dossier: { nextTermDueOn, daysLeft }, language }: Shown) {
  if (nextTermDueOn === null || daysLeft === null) return null;
  const words = dossierWords[language];
  return (
    <Fact name={words.nextTerm}>
      {dueDay(nextTermDueOn, language)}{' '}
      <Tag look={looks[nearnessOf(daysLeft)]}>{daysLeftWords(daysLeft, language)}</Tag>
    </Fact>
  );
}

const looks = { late: 'urgent', soon: 'soon', later: 'plain' } as const;

export type Commands = CommandFormsQuery['commandForms'];

function ToDo({ dossier, language, today, commands }: Shown & { commands: Commands }) {
  const words = dossierWords[language];
  const { next, others } = nextActionOf(dossier, today);
  const awaited = next === null ? awaitedUntil(dossier, today) : null;
  const named = new Map(commands.map((one) => [one.name, one]));
  if (next === null && others.length === 0) return null;
  return (
    <nav className="dossier-to-do" aria-label={words.toDo}>
      {awaited !== null && <p>{words.awaits(dueDay(awaited, language))}</p>}
      {next !== null && (
        <>
          <ButtonLink href={actionAddress(language, dossier.id, next)}>
            {capital(named.get(next)?.label ?? next)}
          </ButtonLink>
          <p className="dossier-note">{named.get(next)?.description}</p>
        </>
      )}
      {others.length > 0 && (
        <>
          <p className="dossier-to-do__more">{next === null ? words.toDo : words.toDoMore}</p>
          <ul>
            {others.map((action) => (
              <li key={action}>
                <Link href={actionAddress(language, dossier.id, action)}>
                  {capital(named.get(action)?.label ?? action)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
