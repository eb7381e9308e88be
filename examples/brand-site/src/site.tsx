import '@picocss/pico/css/pico.classless.min.css';
import type { ResultOf } from 'gql.tada';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider, useQuery } from 'urql';
import { Form, Items } from './form.tsx';
import { answer, brandId, client, followUp, open, say, session, site, submit } from './graph.ts';
import type { Kind, Receipt } from './graph.ts';

function Site() {
  const [{ kind }, changed] = useState<{ kind: Kind }>({ kind: 'COMPLAINT' });
  const [receipt, answered] = useState<Receipt>();
  const [{ data }] = useQuery({ query: site, variables: { brandId, kind } });
  const { brand, formRules } = data ?? {};
  const fields = formRules?.fields.filter(({ path }) => path !== 'brandId') ?? [];
  const form = { fields, to: submit, more: { brandId }, answered, changed };
  return (
    <main>
      <h1>{brand?.name}</h1>
      <Items of={formRules?.notes.map((text) => ({ text }))} />
      {receipt?.number ? <Taken {...receipt} /> : <Form {...form} button="Verstuur" />}
      <details>
        <summary>Volg je reactie</summary>
        <FollowUp />
      </details>
      <h2>Zo gaat het</h2>
      <Items of={brand?.procedure} />
      <Items of={brand?.externalRoutes} />
      <Items of={[{ title: 'Privacy', url: brand?.privacyNoticeUrl }, { text: brand?.phone }]} />
    </main>
  );
}

const Taken = ({ number, followUpCode, lostCode, dates, emergency }: Receipt) => (
  <section tabIndex={-1} ref={(section) => section?.focus()}>
    <h2>We hebben je reactie ontvangen</h2>
    <p>
      Je nummer is <strong>{number}</strong>. Je code is <strong>{followUpCode}</strong>.
    </p>
    <p>Bewaar je code goed: je ziet hem één keer. {lostCode}</p>
    <p>Uiterlijk op {dates.handlerKnownDueOn} weet je wie je reactie behandelt.</p>
    {dates.proposalDueOn && (
      <p>Uiterlijk op {dates.proposalDueOn} stellen we een oplossing voor.</p>
    )}
    {dates.settledDueOn && <p>Uiterlijk op {dates.settledDueOn} is je reactie afgehandeld.</p>}
    {emergency && <p>Is er nu gevaar? Bel {emergency.emergencyLine}. Je kunt ook bellen met:</p>}
    <Items of={emergency && [emergency]} />
  </section>
);

const line = { control: 'LINE', required: true } as const;
const number = { path: 'number', label: 'Nummer', ...line };
const code = { path: 'code', label: 'Code', ...line };
const message = { path: 'text', label: 'Je bericht', control: 'TEXT', required: true } as const;
const hint = 'Laat dit leeg als je het er niet mee eens bent.';
const agreed = { path: 'agreed', label: 'Ik ga akkoord', control: 'YES_NO', hint } as const;
// Every command has a key, but for this one.
const withoutKey = { idempotencyKey: undefined };

/** The side of the reporter: opened with number and code, until the token ends. */
function FollowUp() {
  const [seen, see] = useState<ResultOf<typeof followUp>['followUp']>();
  const look = async () => {
    const { data, error } = await client.query(followUp, { renew: session.isUsed });
    session.token = data?.followUp.renewedToken?.token ?? session.token;
    session.isUsed = false;
    const hasEnded = error?.response?.status === 401;
    if (hasEnded) session.token = '';
    if (data || hasEnded) see(data?.followUp);
  };
  const opened = ({ token = '' }) => {
    session.token = token;
    void look();
  };
  useEffect(() => {
    const timer = setInterval(() => session.token && !document.hidden && look(), 60_000);
    return () => clearInterval(timer);
  }, []);
  const { progress, letters, answers } = seen ?? {};
  const proposal = progress?.proposals.find((one) => !one.answer && !one.takenBackAt);
  const toAnswer = { fields: [agreed], to: answer, more: { proposalId: proposal?.id } };
  return (
    <>
      <div hidden={!!seen}>
        <Form
          fields={[number, code]}
          button="Bekijk"
          to={open}
          more={withoutKey}
          answered={opened}
        />
      </div>
      <div hidden={!seen} onChange={() => (session.isUsed = true)}>
        <Items of={progress && [progress]} />
        <Items of={letters} />
        <Items of={progress?.messages.filter(({ fromReporter }) => !fromReporter)} />
        <Items of={progress?.measures} />
        <Items of={progress?.proposals} />
        {proposal && <Form {...toAnswer} button="Geef antwoord" answered={look} />}
        <Items of={answers?.map(({ text }) => ({ title: 'Jij schreef:', text }))} />
        <Form fields={[message]} button="Stuur bericht" to={say} answered={look} />
      </div>
    </>
  );
}

createRoot(document.body).render(<Provider value={client} children={<Site />} />);
