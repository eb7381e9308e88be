import type { OfBrand } from '../routes/brand.tsx';
import { WithPhones } from './phone.tsx';
import { Link, Paragraph, Section } from './text.tsx';

/** Who one can go to outside the brand; nothing where the directory has nobody. */
export const Routes = ({
  brand: { externalRoutes },
  title,
  text,
}: Pick<OfBrand, 'brand'> & { title: string; text: string }) =>
  externalRoutes === null ? null : (
    <Section title={title}>
      <Paragraph>
        <WithPhones text={text} />
      </Paragraph>
      <dl>
        {externalRoutes.map((route) => (
          <div key={route.name}>
            <dt>
              <Link href={route.url}>{route.name}</Link>
            </dt>
            <dd>{route.text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
