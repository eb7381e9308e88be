import {
  ColleaguesOnDeskDocument,
  PlacesOnDeskDocument,
  type ColleaguesOnDeskQuery,
  type PlacesOnDeskQuery,
} from '@klantreacties/operations';
import { createPublicAnswers } from '../../public-answers.ts';
import type { Language } from '../../language.ts';
import type { AskAsStaff } from '../staff.ts';

/** What the directory has to choose from. */
export interface Lists {
  brands: PlacesOnDeskQuery['brands'];
  colleagues: ColleaguesOnDeskQuery['colleagues'];
}

const kept = createPublicAnswers();

/** The same for all staff, so it is asked once a minute. Without the places where intake does not answer. */
export async function listsOf(ask: AskAsStaff, language: Language): Promise<Lists> {
  const askOnce = kept((document, variables) => ask(document, variables));
  const [places, colleagues] = await Promise.all([
    askOnce(PlacesOnDeskDocument, {}, { language }).catch(() => null),
    askOnce(ColleaguesOnDeskDocument, {}, { language }),
  ]);
  return { brands: places?.data.brands ?? [], colleagues: colleagues.data.colleagues };
}
