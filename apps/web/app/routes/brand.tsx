import { BrandPageDocument, type BrandPageQuery } from '@klantreacties/operations';
import type { ReactNode } from 'react';
import {
  data,
  isRouteErrorResponse,
  Outlet,
  useLocation,
  useOutletContext,
  useRouteError,
  useRouteLoaderData,
  type LoaderFunctionArgs,
} from 'react-router';
import { placeOf, type Place } from '../addresses.ts';
import { languageAt } from '../language.ts';
import { publicContext, unavailable } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import { styleOf } from '../styles/brand-styles.ts';
import { Frame } from '../ui/frame.tsx';
import { Sorry } from '../ui/sorry.tsx';
import { WithoutBrand } from '../ui/without-brand.tsx';

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
  return (
    <Around {...ofBrand}>
      <Outlet context={ofBrand} />
    </Around>
  );
}

/** What fails below a brand that is known keeps its frame, and says whom to call. */
export function ErrorBoundary() {
  const error = useRouteError();
  const language = languageAt(useLocation().pathname);
  const known = useRouteLoaderData<PageData<OfBrand>>(`brand-${language.toLowerCase()}`)?.data;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (known === undefined)
    return (
      <WithoutBrand>
        <Sorry language={language} status={status} />
      </WithoutBrand>
    );
  return (
    <Around {...known}>
      <Sorry language={language} status={status} of={known} />
    </Around>
  );
}

const Around = ({ children, ...ofBrand }: OfBrand & { children: ReactNode }) => (
  <>
    <link rel="stylesheet" href={styleOf(ofBrand.brand.id)} precedence="brand" />
    <Frame {...ofBrand}>{children}</Frame>
  </>
);
