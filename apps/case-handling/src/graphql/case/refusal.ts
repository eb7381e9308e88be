import { told, type Language } from '@klantreacties/procedure';
import { Refusal } from '@klantreacties/subgraph';
import { commands, type CommandName } from '../../domain/case/commands/index.ts';
import type { Problem, Refused } from '../../domain/case/problems.ts';
import { longestText } from '../../domain/case/texts.ts';
import { labelOf } from './command-forms.ts';

/** A refusal in the words of one language, each problem with what to do first where that is known. */
export const refusalOf = ({ problems }: Refused, command: CommandName, language: Language) =>
  Object.assign(new Refusal(), {
    problems: problems.map((problem) => ({
      code: problem.code,
      field: problem.field,
      label: problem.field === null ? null : labelOf(command, problem.field, language),
      message: messageOf(problem, language),
    })),
  });

function messageOf({ code, first, word }: Problem, language: Language): string {
  const reason = told(code, language, longestText).message;
  const about = language === 'NL' ? `Het gaat om “${word}”.` : `It is about “${word}”.`;
  const text = word === undefined ? reason : `${reason} ${about}`;
  const label = commands.find(({ name }) => name === first)?.label;
  if (label === undefined) return text;
  return language === 'NL' ? `${text} Eerst: ${label.nl}.` : `${text} First: ${label.en}.`;
}
