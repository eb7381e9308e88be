import type { ReactNode } from 'react';
import { styleOf } from '../styles/brand-styles.ts';
import { Main } from './text.tsx';

/** A page of no brand, in the look of our own. */
export const WithoutBrand = ({ children }: { children: ReactNode }) => (
  <>
    <link rel="stylesheet" href={styleOf()} precedence="brand" />
    <Main>{children}</Main>
  </>
);
