import '@picocss/pico/css/pico.classless.min.css';
import type { ResultOf, VariablesOf } from 'gql.tada';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider, useQuery } from 'urql';
import { Form, Items, News } from './form.tsx';
import { answer, brandId, client, followUp, headers, open, say, site, submit } from './graph.ts';

type Forms = ResultOf<typeof site>['followUpForms'];

function Site() {
  const [kind, setKind] = useState<VariablesOf<typeof site>['kind']>('COMPLAINT');
  const [sent, setSent] = useState<ResultOf<typeof submit>['result']>();
  const [{ data }] = useQuery({ query: site, variables: { brandId, kind } });
  const { brand, formRules, followUpForms } = data ?? {};
  const reaction = { ...formRules, to: submit, at: 'form.', known: { brandId } };
  const changed = (values: FormData) => setKind(values.get('kind') as typeof kind);
  const form = <Form {...reaction} changed={changed} answered={setSent} />;
  return (
    <main>
      <h1>{brand?.name}</h1>
      <Items of={formRules?.notes.map((text) => ({ text }))} />
      {sent && 'notes' in sent ? <News of={sent.notes.map((text) => ({ text }))} /> : form}
      <details>
        <summary>Volg je reactie</summary>
        <FollowUp {...followUpForms} />
      </details>
      <Items of={brand?.procedure} />
      <Items of={[{ title: 'Privacy', url: brand?.privacyNoticeUrl }, { text: brand?.phone }]} />
    </main>
  );
}

/** The side of the reporter: opened with number and code, until the token ends. */
function FollowUp({ openFollowUp, answerProposal, sendMessage }: Partial<Forms>) {
  const [seen, see] = useState<ResultOf<typeof followUp>['followUp']>();
  const last = useRef(Promise.resolve());
  // Asked after each thing that somebody did, so the token is renewed. One waits for the other:
  // urql joins two that are on their way, and the first does not know of the newest message.
  const look = (result?: object) => (last.current = last.current.then(() => ask(result)));
  const ask = async (result: { token?: string } = {}) => {
    if (result.token) headers.authorization = `Bearer ${result.token}`;
    const { data, error } = await client.query(followUp, {});
    const token = data?.followUp.renewedToken?.token;
    const hasEnded = error?.response?.status === 401;
    if (token || hasEnded) headers.authorization = `Bearer ${token ?? ''}`;
    if (data || hasEnded) see(data?.followUp);
  };
  const { progress, letters, answers } = seen ?? {};
  const proposal = progress?.proposals.find((one) => !one.answer && !one.takenBackAt);
  const toAnswer = { to: answer, known: { proposalId: proposal?.id ?? '' } };
  return (
    <>
      <div hidden={!!seen}>
        <Form {...openFollowUp} to={open} answered={look} />
      </div>
      <div hidden={!seen}>
        <Items of={progress && [progress, ...progress.measures, ...progress.proposals]} />
        <Items of={letters} />
        <Items of={progress?.messages.filter(({ fromReporter }) => !fromReporter)} />
        {proposal && <Form {...answerProposal} {...toAnswer} answered={look} />}
        <Items of={answers?.map(({ text }) => ({ title: 'Jij schreef:', text }))} />
        <Form {...sendMessage} to={say} answered={look} />
        <button onClick={() => look()}>Ververs</button>
      </div>
    </>
  );
}

createRoot(document.body).render(<Provider value={client} children={<Site />} />);
