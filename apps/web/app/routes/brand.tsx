import { BrandPageDocument, type BrandPageQuery } from '@klantreacties/operations';
import { data, Outlet, useOutletContext, type LoaderFunctionArgs } from 'react-router';
import { placeOf, type Place } from '../addresses.ts';
import { publicContext, unavailable } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import { styleOf } from '../styles/brand-styles.ts';
import { Frame } from '../ui/frame.tsx';

/** What every page of a brand has. */
export interface OfBrand extends Place {
  brand: NonNullable<BrandPageQuery['brand']>;
}

export async function loader(asked: LoaderFunctionArgs) {
  const { params, context } = asked;
  const place = placeOf(asked);
  const { brandId = '' } = params;
  const ask = context.get(publicContext);
  const { data: found } = await ask(BrandPageDocument, { brandId }, place).catch(unavailable);
  if (found.brand === null) throw data(null, { status: 404 });
  return new PageData<OfBrand>({ brand: found.brand, ...place });
}

export const useBrand = () => useOutletContext<OfBrand>();

export default function Brand() {
  const ofBrand = usePageData<typeof loader>();
  const { brand } = ofBrand;
  return (
    <>
      <link rel="stylesheet" href={styleOf(brand.id)} precedence="brand" />
      <Frame {...ofBrand}>
        <Outlet context={ofBrand} />
      </Frame>
    </>
  );
}
