import {
  careTypes,
  contactPreferences,
  kinds,
  languages,
  relations,
  reporterAnswers,
} from '@klantreacties/procedure';
import { graphEnum } from '@klantreacties/subgraph';

export const Kind = graphEnum(kinds);
export const CareType = graphEnum(careTypes);
export const Language = graphEnum(languages);
export const ContactPreference = graphEnum(contactPreferences);
export const AnswerKind = graphEnum(reporterAnswers);
export const Relation = graphEnum(relations);
