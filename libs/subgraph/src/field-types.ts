import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

// A subgraph extends these under the names that its clients know. The decorators are called as functions: tools run
// this file as it stands.
const shown = (of: object, name: string, description: string) =>
  Field(() => String, { description })(of, name);

/** A choice of a field. */
export class FieldChoice {
  value!: string;
  label!: string;
}
shown(FieldChoice.prototype, 'value', 'What is sent');
shown(FieldChoice.prototype, 'label', 'What is read, in the language asked for');
ObjectType('FieldChoice')(FieldChoice);

/** Why a field may be refused; a text, for codes to come are not to break who reads them. */
export class FieldProblem {
  code!: string;
  message!: string;
}
shown(FieldProblem.prototype, 'code', 'A name of ProblemCode');
shown(FieldProblem.prototype, 'message', 'The reason, in the language asked for');
ObjectType('FieldProblem')(FieldProblem);
