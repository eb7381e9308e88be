import {
  data,
  redirect,
  useActionData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { addressOf, placeOf } from '../addresses.ts';
import { readReceipt, type ShownReceipt } from '../form/receipt.ts';
import { withRow, type Values } from '../form/fields.ts';
import { rulesFor } from '../form/rules-for.ts';
import { formOf, valuesOf } from '../form/values.ts';
import { check, send, type Step } from '../form/steps.ts';
import { isInForeignFrame } from '../foreign-frame.ts';
import { languageOf, type Language } from '../language.ts';
import { clockContext, cookiesContext, graphContext } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import { sameForAll } from '../same-for-all.ts';
import {
  keepReceipt,
  isOther,
  keepsCookies,
  markBrowser,
  markOfText,
  newFormId,
  receiptKept,
} from '../session/receipts.ts';
import { CheckPage } from '../ui/check-page.tsx';
import { FormPage } from '../ui/form-page.tsx';
import { ReceiptPage } from '../ui/receipt-page.tsx';
import { KindPage } from '../ui/kind-page.tsx';
import { useBrand } from './brand.tsx';

/** Where the form, or what was sent with it, is: an address of its own, which names nobody. */
const addressOfForm = (asked: LoaderFunctionArgs, formId = newFormId()): string =>
  addressOf(placeOf(asked), `reactie/${formId}`) + new URL(asked.request.url).search;

type Shows =
  | { receipt: ShownReceipt; rules: null }
  | { receipt: null; rules: Awaited<ReturnType<typeof rulesFor>> };

export async function loader(asked: LoaderFunctionArgs): Promise<PageData<Shows>> {
  const { formId } = asked.params;
  const [cookies, ask] = [asked.context.get(cookiesContext), asked.context.get(graphContext)];
  const now = asked.context.get(clockContext)().getTime();
  const kept = formId === undefined ? null : await receiptKept(cookies, formId, now);
  if (kept !== null) {
    const language = languageOf(asked.request);
    const receipt = await readReceipt(kept, { ask, cookies, language, now });
    return new PageData<Shows>({ receipt, rules: null });
  }
  const rules = await rulesFor(asked);
  if (rules.kind !== null && formId === undefined) throw redirect(addressOfForm(asked, formId));
  return new PageData<Shows>({ receipt: null, rules });
}

interface Done {
  values: Values;
  step: Step;
}

export async function action(asked: ActionFunctionArgs): Promise<Done> {
  const { request, params, context } = asked;
  const { formId } = params;
  // With what was filled in.
  if (formId === undefined) throw redirect(addressOfForm(asked, formId), 307);
  const cookies = context.get(cookiesContext);
  const now = context.get(clockContext)().getTime();
  const filledIn = new URLSearchParams(await request.text());
  const text = filledIn.get('text') ?? '';
  const kept = await receiptKept(cookies, formId, now);
  if (kept !== null)
    throw isOther(kept, text)
      ? redirect(addressOfForm(asked), 307)
      : redirect(addressOfForm(asked, formId), 303);
  const { fields, kind } = await rulesFor(asked);
  if (kind === null) throw data(null, { status: 404 });
  const language = languageOf(request);
  const values = valuesOf(fields, filledIn);
  const known = { brandId: params['brandId'] ?? '', kind, language };
  const wanted = filledIn.get('step') ?? 'check';
  const key = filledIn.get('key') ?? '';
  const ask = context.get(graphContext);
  if (wanted.startsWith('more:'))
    return { values: withRow(fields, values, wanted.slice(5)), step: open };
  if (wanted === 'change') return { values, step: open };
  const form = formOf(fields, values, known);
  const inFrame = isInForeignFrame(asked);
  if (wanted !== 'send' || key === '') {
    const step = await check(ask, form, language);
    if (step.at === 'CHECKED' && !inFrame) await markBrowser(cookies);
    return { values, step };
  }
  const step = await send(ask, { form, key, notes: filledIn.getAll('note') }, language);
  // Where no cookie comes back, this answer is the only one that can show the receipt.
  if (step.at !== 'SENT' || inFrame || !(await keepsCookies(cookies))) return { values, step };
  const { number, followUpCode: code, lostCode } = step.receipt;
  await keepReceipt(cookies, {
    form: formId,
    number,
    code,
    lostCode,
    language,
    text: markOfText(text),
    sentAt: now,
  });
  throw redirect(addressOfForm(asked, formId), 303);
}

const open: Step = { at: 'FORM', problems: [] };

/** A receipt that this answer shows, and no other. */
const shownAtOnce = (
  receipt: Extract<Step, { at: 'SENT' }>['receipt'],
  language: Language,
): ShownReceipt => ({
  number: receipt.number,
  code: receipt.followUpCode,
  lostCode: { text: receipt.lostCode, language },
  kept: false,
  whole: receipt,
});

export const headers = sameForAll;

/** The form: choose a kind, fill in, read back, send. Every step is one post, and none needs a script. */
export default function Reaction() {
  const ofBrand = useBrand();
  const { language } = ofBrand;
  const { receipt, rules } = usePageData<typeof loader>();
  const { values, step } = useActionData<typeof action>() ?? { values: {}, step: open };
  if (receipt !== null) return <ReceiptPage {...ofBrand} receipt={receipt} />;
  const { kinds, kind, fields, notes } = rules;
  if (kind === null) return <KindPage {...ofBrand} kinds={kinds} />;
  if (step.at === 'SENT')
    return <ReceiptPage {...ofBrand} receipt={shownAtOnce(step.receipt, language)} />;
  if (step.at === 'CHECKED') return <CheckPage {...{ fields, values, step, language }} />;
  return <FormPage {...{ kind, fields, values, step, notes, language }} />;
}
