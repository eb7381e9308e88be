import { BrandPageDocument, type BrandPageQuery } from '@klantreacties/operations';
import {
  data,
  Outlet,
  useLoaderData,
  useOutletContext,
  type LoaderFunctionArgs,
} from 'react-router';
import { publicContext, unavailable } from '../page-context.ts';
import { languageOf, type Language } from '../language.ts';
import { styleOf } from '../styles/brand-styles.ts';
import { Frame } from '../ui/frame.tsx';

/** What every page of a brand has. */
export interface OfBrand {
  brand: NonNullable<BrandPageQuery['brand']>;
  language: Language;
}

export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<OfBrand> {
  const language = languageOf(request);
  const { brandId = '' } = params;
  const ask = context.get(publicContext);
  const { data: found } = await ask(BrandPageDocument, { brandId }, { language }).catch(
    unavailable,
  );
  if (found.brand === null) throw data(null, { status: 404 });
  return { brand: found.brand, language };
}

export const useBrand = () => useOutletContext<OfBrand>();

export default function Brand() {
  const ofBrand = useLoaderData<typeof loader>();
  const { brand, language } = ofBrand;
  return (
    <>
      <link rel="stylesheet" href={styleOf(brand.id)} precedence="brand" />
      <Frame brand={brand} language={language}>
        <Outlet context={ofBrand} />
      </Frame>
    </>
  );
}
