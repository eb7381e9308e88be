import { ReactionFormPageDocument } from '@klantreacties/operations';
import { data, type LoaderFunctionArgs } from 'react-router';
import { languageOf } from '../language.ts';
import { publicContext, unavailable } from '../page-context.ts';
import type { Known } from './values.ts';

type Kind = Known['kind'];
const usual: Kind = 'COMPLAINT';
type Asked = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/** The form of the kind that the address names, and whether it names one. */
export async function rulesFor({ request, params, context }: Asked) {
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
