import { BrandsDocument } from '@klantreacties/operations';
import type { LoaderFunctionArgs } from 'react-router';
import { publicContext, unavailable } from '../page-context.ts';
import { PageData, usePageData } from '../page-data.ts';
import { addressOf } from '../addresses.ts';
import { sameForAll } from '../same-for-all.ts';
import { Heading, Link, List } from '../ui/text.tsx';
import { WithoutBrand } from '../ui/without-brand.tsx';

/** Every brand, for who does not come from the site of one. */
export async function loader({ context }: LoaderFunctionArgs) {
  const ask = context.get(publicContext);
  const { data } = await ask(BrandsDocument, {}, { language: 'NL' }).catch(unavailable);
  return new PageData(data.brands);
}

export const headers = sameForAll;

export const meta = () => [{ title: 'Klacht, tip of compliment' }];

export default function Brands() {
  const brands = usePageData<typeof loader>();
  return (
    <WithoutBrand>
      <Heading>Klacht, tip of compliment</Heading>
      <List>
        {brands.map(({ id, name }) => (
          <li key={id}>
            <Link href={addressOf({ base: `/${id}`, language: 'NL' })}>{name}</Link>
          </li>
        ))}
      </List>
    </WithoutBrand>
  );
}
