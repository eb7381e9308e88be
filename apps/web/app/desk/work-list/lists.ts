import {
  DirectoryPeopleDocument,
  DirectoryPlacesDocument,
  type DirectoryPeopleQuery,
  type DirectoryPlacesQuery,
} from '@klantreacties/operations';
import type { Language } from '../../language.ts';
import { forAllStaff } from '../for-all-staff.ts';
import type { AskAsStaff } from '../staff.ts';

/** What the directory has to choose from. */
export interface Lists {
  brands: DirectoryPlacesQuery['brands'];
  colleagues: DirectoryPeopleQuery['colleagues'];
}

/** Without the places where intake does not answer. */
export async function listsOf(ask: AskAsStaff, language: Language): Promise<Lists> {
  const askOnce = forAllStaff(ask, language);
  const [places, people] = await Promise.all([
    askOnce(DirectoryPlacesDocument, {}).catch(() => null),
    askOnce(DirectoryPeopleDocument, {}),
  ]);
  return { brands: places?.data.brands ?? [], colleagues: people.data.colleagues };
}
