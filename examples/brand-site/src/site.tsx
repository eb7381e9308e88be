import '@picocss/pico/css/pico.classless.min.css';
import type { ResultOf } from 'gql.tada';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider, useQuery } from 'urql';
import { focus, Form, Items } from './form.tsx';
import * as graph from './graph.ts';

const { brandId, client, headers } = graph;

function Site() {
  const [kind, setKind] = useState<graph.Kind>('COMPLAINT');
  const [sent, setSent] = useState<ResultOf<typeof graph.submit>['result']>();
  const [{ data }] = useQuery({ query: graph.site, variables: { brandId, kind } });
  const { brand, formRules } = data ?? {};
  const fields = formRules?.fields.filter(({ path }) => path !== 'brandId') ?? [];
  const reaction = { fields, to: graph.submit, at: 'form.', more: { form: { brandId } } };
  const changed = (values: FormData) => setKind(values.get('kind') as graph.Kind);
  const form = <Form {...reaction} changed={changed} answered={setSent} button="Verstuur" />;
  return (
    <main>
      <h1>{brand?.name}</h1>
      <Items of={formRules?.notes.map((text) => ({ text }))} />
      {sent && 'number' in sent ? <Taken {...sent} /> : form}
      <details>
        <summary>Volg je reactie</summary>
        <FollowUp />
      </details>
      <Items of={brand?.procedure} />
      <Items of={[{ title: 'Privacy', url: brand?.privacyNoticeUrl }, { text: brand?.phone }]} />
    </main>
  );
}

const Taken = ({ number, followUpCode, lostCode, nextSteps, emergency }: graph.Receipt) => (
  <section tabIndex={-1} ref={focus}>
    <h2>We hebben je reactie ontvangen</h2>
    <Items of={[{ text: `Je nummer is ${number}. Je code is ${followUpCode}.` }]} />
    <Items of={[{ text: `Je ziet je code één keer. ${lostCode}` }, ...nextSteps]} />
    <Items of={emergency && [emergency]} />
  </section>
);

const number = { path: 'number', label: 'Nummer', control: 'LINE', required: true } as const;
const code = { path: 'code', label: 'Code', control: 'LINE', required: true } as const;
const message = { path: 'text', label: 'Je bericht', control: 'TEXT', required: true } as const;

/** The side of the reporter: opened with number and code, until the token ends. */
function FollowUp() {
  const [seen, see] = useState<ResultOf<typeof graph.followUp>['followUp']>();
  const last = useRef(Promise.resolve());
  // Asked after each thing that somebody did, so the token is renewed. One waits for the other:
  // urql joins two that are on their way, and the first does not know of the newest message.
  const look = (opened?: graph.Opened) => (last.current = last.current.then(() => ask(opened)));
  const ask = async (opened?: graph.Opened) => {
    if (opened && 'token' in opened) headers.authorization = `Bearer ${opened.token}`;
    const { data, error } = await client.query(graph.followUp, {});
    const token = data?.followUp.renewedToken?.token;
    const hasEnded = error?.response?.status === 401;
    if (token || hasEnded) headers.authorization = `Bearer ${token ?? ''}`;
    if (data || hasEnded) see(data?.followUp);
  };
  const { progress, letters, answers } = seen ?? {};
  const proposal = progress?.proposals.find((one) => !one.answer && !one.takenBackAt);
  const toAnswer = (agreed: boolean) => ({ agreed, proposalId: proposal?.id ?? '' });
  const answering = { fields: [], to: graph.answer, answered: () => look() };
  return (
    <>
      <div hidden={!!seen}>
        <Form fields={[number, code]} button="Bekijk" to={graph.open} answered={look} />
      </div>
      <div hidden={!seen}>
        <Items of={progress && [progress, ...progress.measures, ...progress.proposals]} />
        <Items of={letters} />
        <Items of={progress?.messages.filter(({ fromReporter }) => !fromReporter)} />
        {proposal && <Form {...answering} more={toAnswer(true)} button="Ja, ik ga akkoord" />}
        {proposal && <Form {...answering} more={toAnswer(false)} button="Nee, niet akkoord" />}
        <Items of={answers?.map(({ text }) => ({ title: 'Jij schreef:', text }))} />
        <Form fields={[message]} button="Stuur bericht" to={graph.say} answered={() => look()} />
        <button onClick={() => look()}>Ververs</button>
      </div>
    </>
  );
}

createRoot(document.body).render(<Provider value={client} children={<Site />} />);
