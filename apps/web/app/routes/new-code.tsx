import { FollowUpFormsDocument } from '@klantreacties/operations';
import { useActionData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { takeStep, type NewCodeStep } from '../follow-up/new-code.ts';
import { languageAt, languageOf } from '../language.ts';
import { graphContext, publicContext, unavailable } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import { LetterLink } from '../ui/letter-link.tsx';
import { NewCodePage } from '../ui/new-code-page.tsx';
import { newCodeWords } from '../words/new-code.ts';
import { useBrand } from './brand.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const asked = context.get(publicContext)(FollowUpFormsDocument, {}, { language });
  return new PageData((await asked.catch(unavailable)).data.followUpForms.requestNewCode);
}

export async function action({ request, context }: ActionFunctionArgs): Promise<NewCodeStep> {
  const filledIn = new URLSearchParams(await request.text());
  return takeStep(context.get(graphContext), filledIn, languageOf(request));
}

export const meta = ({ location }: { location: { pathname: string } }) => [
  { title: newCodeWords[languageAt(location.pathname)].title },
];

/** For who lost the code: asks for a link, and makes a new code with it on a press of a button. */
export default function NewCode() {
  const ofBrand = useBrand();
  const form = usePageData<typeof loader>();
  const step = useActionData<typeof action>() ?? { at: 'ASK', values: {}, problems: [] };
  return (
    <>
      <NewCodePage {...{ ...ofBrand, form, step }} />
      <LetterLink />
    </>
  );
}
