import '@picocss/pico/css/pico.classless.min.css';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider, useQuery } from 'urql';
import { FollowUp } from './follow-up.tsx';
import { Form } from './form.tsx';
import { brandId, client, formRules, send, site, submit } from './graph.ts';

const focus = (heading: HTMLElement | null) => heading?.focus();

function ReactionForm() {
  const [receipt, setReceipt] = useState({ number: '', followUpCode: '', lostCode: '' });
  const [kind, setKind] = useState('COMPLAINT' as const);
  const [{ data }] = useQuery({ query: formRules, variables: { brandId, kind } });
  const { notes = [], fields = [] } = data?.formRules ?? {};
  const take = async (form: object) => {
    const { taken, problems } = await send(submit, { form: { ...form, brandId } });
    if (taken) setReceipt(taken);
    return problems;
  };
  if (receipt.number !== '')
    return (
      <>
        <h1 tabIndex={-1} ref={focus}>
          We hebben je reactie ontvangen
        </h1>
        <p>
          Je nummer is <strong>{receipt.number}</strong>. Je code is{' '}
          <strong>{receipt.followUpCode}</strong>.
        </p>
        <p>Bewaar je code goed: je ziet hem één keer. {receipt.lostCode}</p>
      </>
    );
  return (
    <>
      <h1>Laat het ons weten</h1>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Form
        rules={fields.filter(({ path }) => path !== 'brandId')}
        button="Verstuur"
        send={take}
        changed={(now) => setKind((now['kind'] ?? kind) as typeof kind)}
      />
    </>
  );
}

function Site() {
  const [isFollowing, follow] = useState(false);
  const [{ data }] = useQuery({ query: site, variables: { brandId } });
  const { name, phone, procedure, externalRoutes, privacyNoticeUrl } = data?.brand ?? {};
  return (
    <>
      <header>
        <nav>
          <strong>{name}</strong>
          <button onClick={() => follow(!isFollowing)}>
            {isFollowing ? 'Schrijf ons' : 'Volg je reactie'}
          </button>
        </nav>
      </header>
      <main>{isFollowing ? <FollowUp /> : <ReactionForm />}</main>
      <footer>
        <h2>Zo gaat het</h2>
        {procedure?.map(({ title, text }) => (
          <p key={title}>{`${title}. ${text}`}</p>
        ))}
        {externalRoutes?.map((one) => (
          <p key={one.url}>
            <a href={one.url}>{one.name}</a> {one.text}
          </p>
        ))}
        <p>
          {`Bellen: ${phone}. `}
          <a href={privacyNoticeUrl ?? undefined}>Hoe we met je gegevens omgaan</a>
        </p>
      </footer>
    </>
  );
}

createRoot(document.body).render(
  <StrictMode>
    <Provider value={client}>
      <Site />
    </Provider>
  </StrictMode>,
);
