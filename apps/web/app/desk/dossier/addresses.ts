import type { CaseAction } from '@klantreacties/operations';
import type { Language } from '../../language.ts';
import { deskAddress } from '../address.ts';

/** The dossier of a case. */
export const dossierAddress = (language: Language, caseId: string): string =>
  deskAddress(language, `zaken/${caseId}`);

/** The form of something that can be done to a case: `assignHandler` is at `…/assign-handler`. */
export const actionAddress = (language: Language, caseId: string, action: CaseAction): string =>
  `${dossierAddress(language, caseId)}/${kebab(action)}`;

/** The name of a command as it stands in an address. */
export const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
