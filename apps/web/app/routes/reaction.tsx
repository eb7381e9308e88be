import { ReactionFormPageDocument } from '@klantreacties/operations';
import {
  data,
  useActionData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { formOf, valuesOf, type Known } from '../form/values.ts';
import { rowsOf, type Field, type Values } from '../form/fields.ts';
import { check, send, type Step } from '../form/steps.ts';
import { languageAt, languageOf } from '../language.ts';
import { graphContext, publicContext, unavailable } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import { sameForAll } from '../same-for-all.ts';
import { CheckPage } from '../ui/check-page.tsx';
import { FormPage } from '../ui/form-page.tsx';
import { ReceiptPage } from '../ui/receipt-page.tsx';
import { KindPage } from '../ui/kind-page.tsx';
import { formWords } from '../words/form.ts';
import { useBrand } from './brand.tsx';

type Kind = Known['kind'];
const usual: Kind = 'COMPLAINT';
type Asked = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/** The form of the kind that the address names, and whether it names one. */
async function rulesFor({ request, params, context }: Asked) {
  const language = languageOf(request);
  const kind = new URL(request.url).searchParams.get('soort');
  const { brandId = '' } = params;
  const ask = context.get(publicContext);
  const rules = async (wanted: Kind) => {
    const asked = ask(ReactionFormPageDocument, { brandId, kind: wanted }, { language });
    const { formRules } = (await asked.catch(unavailable)).data;
    if (formRules === null) throw data(null, { status: 404 });
    return formRules;
  };
  const first = await rules(usual);
  const kinds = first.fields.find(({ path }) => path === 'kind')?.options ?? [];
  const chosen = kinds.find(({ value }) => value === kind)?.value as Kind | undefined;
  const { fields, notes } = chosen === undefined || chosen === usual ? first : await rules(chosen);
  return { kinds, kind: chosen ?? null, fields, notes };
}

export const loader = async (asked: LoaderFunctionArgs) => new PageData(await rulesFor(asked));

interface Done {
  values: Values;
  step: Step;
}

export async function action(asked: ActionFunctionArgs): Promise<Done> {
  const { request, params, context } = asked;
  const { fields, kind } = await rulesFor(asked);
  if (kind === null) throw data(null, { status: 404 });
  const language = languageOf(request);
  const filledIn = new URLSearchParams(await request.text());
  const values = valuesOf(fields, filledIn);
  const known = { brandId: params['brandId'] ?? '', kind, language };
  const step = filledIn.get('step') ?? 'check';
  const key = filledIn.get('key') ?? '';
  const ask = context.get(graphContext);
  if (step.startsWith('more:'))
    return { values: withRow(fields, values, step.slice(5)), step: open };
  if (step === 'change') return { values, step: open };
  const form = formOf(fields, values, known);
  if (step === 'send' && key !== '') {
    const notes = filledIn.getAll('note');
    return { values, step: await send(ask, { form, key, notes }, language) };
  }
  return { values, step: await check(ask, form, language) };
}

const open: Step = { at: 'FORM', problems: [] };

/** One row more of a list, still empty. */
function withRow(fields: readonly Field[], values: Values, list: string): Values {
  const field = fields.find(({ path }) => path.startsWith(`${list}[]`));
  if (field === undefined) return values;
  return {
    ...values,
    [field.path.replace('[]', `.${Math.max(rowsOf(list, values).length, 1)}`)]: '',
  };
}

export const headers = sameForAll;

export const meta = ({ location }: { location: { pathname: string } }) => [
  { title: formWords[languageAt(location.pathname)].title },
];

/** The form: choose a kind, fill in, read back, send. Every step is one post, and none needs a script. */
export default function Reaction() {
  const ofBrand = useBrand();
  const { language } = ofBrand;
  const { kinds, kind, fields, notes } = usePageData<typeof loader>();
  const { values, step } = useActionData<typeof action>() ?? { values: {}, step: open };
  if (kind === null) return <KindPage {...ofBrand} kinds={kinds} />;
  if (step.at === 'SENT') return <ReceiptPage language={language} receipt={step.receipt} />;
  if (step.at === 'CHECKED') return <CheckPage {...{ fields, values, step, language }} />;
  return <FormPage {...{ fields, values, step, notes, language }} />;
}
