import { useActionData, type ActionFunctionArgs } from 'react-router';
import { providerContext, staffContext } from '../../page-context.ts';
import { Heading, Link, Main, Paragraph } from '../../ui/text.tsx';
import { DeskStyle } from '../style.tsx';
import { deskWords } from '../words/desk.ts';
import { pageOfOurs } from './page-of-ours.ts';

/** Forgets who was signed in here, and leads a browser to sign out at the identity provider too. */
export async function action({ request, context }: ActionFunctionArgs) {
  context.get(staffContext).end();
  const begin = new URL(pageOfOurs(null), request.url);
  const address = await context
    .get(providerContext)
    .signOutAddress(begin)
    .catch(() => null);
  return { address: address?.href ?? null };
}

export const meta = () => [{ title: deskWords.NL.signedOut.title }];

/** A form may not lead to another site (`form-action`), so the page that follows it does. */
export default function SignedOut() {
  const { address } = useActionData<typeof action>() ?? { address: null };
  const words = deskWords.NL.signedOut;
  return (
    <Main>
      <DeskStyle />
      {address !== null && <meta httpEquiv="refresh" content={`0; url=${address}`} />}
      <Heading>{words.title}</Heading>
      {address !== null && (
        <Paragraph>
          <Link href={address}>{words.atProvider}</Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link href={pageOfOurs(null)}>{words.again}</Link>
      </Paragraph>
    </Main>
  );
}
