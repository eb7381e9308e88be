import '@picocss/pico/css/pico.classless.min.css';
import type { ResultOf, VariablesOf } from 'gql.tada';
import { useRef, useState, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider, useQuery } from 'urql';
import { Form, Items } from './form.tsx';
import * as graph from './graph.ts';

const { brandId, client, headers } = graph;
const toRead = (text: string) => ({ text });

function Site() {
  const [kind, setKind] = useState<VariablesOf<typeof graph.site>['kind']>('COMPLAINT');
  const [sent, setSent] = useState<ResultOf<typeof graph.submit>['result']>();
  const [{ data }] = useQuery({ query: graph.site, variables: { brandId, kind } });
  const { brand, formRules, followUpForms } = data ?? {};
  const reaction = { ...formRules, to: graph.submit, at: 'form.', known: { brandId } };
  const form = <Form {...reaction} answered={setSent} />;
  const changed = (event: SyntheticEvent) => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'kind') setKind(value as typeof kind);
  };
  return (
    <main onChange={changed}>
      <h1>{brand?.name}</h1>
      <Items of={formRules?.notes.map(toRead)} />
      {sent && 'notes' in sent ? <Items of={sent.notes.map(toRead)} role="status" /> : form}
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
function FollowUp({ openFollowUp, answerProposal, sendMessage }: Partial<graph.Forms>) {
  const [seen, see] = useState<ResultOf<typeof graph.followUp>['followUp']>();
  const last = useRef(Promise.resolve());
  // Asked after each thing that somebody did, so the token is renewed. One waits for the other:
  // urql joins two that are on their way, and the first does not know of the newest message.
  const look = (result?: object) => (last.current = last.current.then(() => ask(result)));
  const ask = async (result: { token?: string } = {}) => {
    if (result.token) headers.authorization = `Bearer ${result.token}`;
    const { data, error } = await client.query(graph.followUp, {});
    const token = data?.followUp.renewedToken?.token;
    const hasEnded = error?.response?.status === 401;
    if (token || hasEnded) headers.authorization = `Bearer ${token ?? ''}`;
    if (data || hasEnded) see(data?.followUp);
  };
  const { progress, letters, answers } = seen ?? {};
  const proposal = progress?.proposals.find((one) => !one.answer && !one.takenBackAt);
  const toAnswer = { to: graph.answer, known: { proposalId: proposal?.id ?? '' } };
  return (
    <>
      <div hidden={!!seen}>
        <Form {...openFollowUp} to={graph.open} answered={look} />
      </div>
      <div hidden={!seen}>
        <Items of={progress && [progress, ...progress.measures, ...progress.proposals]} />
        <Items of={letters} />
        <Items of={progress?.messages.filter(({ fromReporter }) => !fromReporter)} />
        {proposal && <Form {...answerProposal} {...toAnswer} answered={look} />}
        <Items of={answers?.map(({ text }) => ({ title: 'Jij schreef:', text }))} />
        <Form {...sendMessage} to={graph.say} answered={look} />
        <button onClick={() => look()}>Ververs</button>
      </div>
    </>
  );
}

createRoot(document.body).render(<Provider value={client} children={<Site />} />);
