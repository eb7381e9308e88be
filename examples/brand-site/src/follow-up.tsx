import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Form } from './form.tsx';
import { answer, followUp, openFollowUp, say, send, session, type Rule } from './graph.ts';

const everyMs = 60_000;
const field = (path: string, label: string, control: string, options: object[] = []) =>
  ({
    path,
    label,
    control,
    options,
    required: true,
    problems: [],
    relations: [],
  }) as unknown as Rule;
const yesOrNo = [
  { value: 'true', label: 'Ja' },
  { value: 'false', label: 'Nee' },
];
const opening = [field('number', 'Nummer', 'LINE'), field('code', 'Code', 'LINE')];
const message = [field('text', 'Je bericht', 'TEXT')];
const agreeing = [field('agreed', 'Ben je het eens met dit voorstel?', 'CHOICE', yesOrNo)];

/** The side of the reporter: opened with number and code, until the token ends. */
export function FollowUp() {
  const [{ data, error }, look] = useQuery({ query: followUp, pause: !session.token });
  useEffect(() => {
    const timer = setInterval(() => session.token && !document.hidden && look(), everyMs);
    return () => clearInterval(timer);
  }, [look]);
  const isOpen = session.token !== '' && error?.response?.status !== 401;
  const { progress, letters, answers } = (isOpen && data?.followUp) || {};
  const open = async (given: object) => {
    session.token = '';
    const { taken, problems } = await send(openFollowUp, given);
    session.token = taken?.token ?? '';
    if (taken) look();
    return problems;
  };
  const sent = async (document: typeof say | typeof answer, given: object) => {
    const { problems } = await send<object>(document, given);
    look();
    return problems;
  };
  const agree = (proposalId: string) => (given: { agreed?: string }) =>
    sent(answer, { proposalId, agreed: given.agreed === 'true' });
  return (
    <>
      <h1>Volg je reactie</h1>
      <div hidden={isOpen}>
        <Form rules={opening} button="Bekijk" send={open} />
      </div>
      <div hidden={!isOpen}>
        <p role="status">{`${progress?.stateText} ${progress?.nextStep}`}</p>
        {letters?.map(({ id, title, text }) => (
          <details key={id}>
            <summary>{title}</summary>
            <pre>{text}</pre>
          </details>
        ))}
        {progress?.proposals.map(({ id, text, answer: given, takenBackAt }) => (
          <section key={id}>
            <p>{text}</p>
            {!given && !takenBackAt && (
              <Form rules={agreeing} button="Geef antwoord" send={agree(id)} />
            )}
          </section>
        ))}
        {answers?.map(({ id, text }) => (
          <p key={id}>{`Jij schreef: ${text}`}</p>
        ))}
        <Form rules={message} button="Stuur bericht" send={(given) => sent(say, given)} />
      </div>
    </>
  );
}
