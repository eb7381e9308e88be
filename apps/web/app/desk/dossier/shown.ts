import type { DossierPageQuery } from '@klantreacties/operations';
import type { Language } from '../../language.ts';

/** A case as who is signed in reads it. What they may not see is null in it. */
export type Dossier = NonNullable<DossierPageQuery['case']>;
export type Internal = NonNullable<Dossier['internal']>;

/** What each part of the page is made of. */
export interface Shown {
  dossier: Dossier;
  language: Language;
  /** A day in Europe/Amsterdam, as YYYY-MM-DD. */
  today: string;
}

/** Whoever wrote something. */
export type Writer = Internal['entries'][number]['author'];
