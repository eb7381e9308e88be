import { readFileSync } from 'node:fs';
import { shapeProblems } from './graph-shape.ts';

const api = readFileSync('graph/api.graphql', 'utf8');

describe('the shape of the graph', () => {
  it('is kept by what is committed', () => {
    expect(shapeProblems(api)).toEqual([]);
  });

  it.each<[place: string, part: string | RegExp, instead: string]>([
    ['assignHandler', 'input: AssignHandlerInput!', 'input: AssignHandlerInput!, note: String'],
    ['assignHandler', 'input: AssignHandlerInput!', 'input: AssignHandlerInput'],
    ['assignHandler', 'input: AssignHandlerInput!', 'input: MoveMeasureInput!'],
    ['submitReaction', 'SubmitReactionResult = ProofOfReceipt | Refusal', 'SubmitReactionResult = ProofOfReceipt'],
    ['submitReaction', '): SubmitReactionResult!', '): ProofOfReceipt!'],
    ['Case.submittedAt', /(type Case \{[^}]*submittedAt): DateTime!/, '$1: String!'],
    ['Measure.dueOn', /(type Measure \{[^}]*dueOn): LocalDate!/, '$1: String!'],
    ['Proposal.answerBy', /(type Proposal \{[^}]*answerBy): LocalDate!/, '$1: String!'],
    ['FirstOpinion.at', /(type FirstOpinion \{[^}]*\sat): DateTime!/, '$1: String!'],
    ['Reporter.email', 'email: EmailAddress', 'email: String'],
    ['MoveMeasureInput.dueOn', /(input MoveMeasureInput \{[^}]*dueOn): String!/, '$1: LocalDate!'],
    ['ReactionForm.email', /(input ReactionForm \{[^}]*email): String/, '$1: EmailAddress'],
  ])('is left at %s by %p', (place, part, instead) => {
    const changed = api.replace(part, instead);
    expect(changed).not.toBe(api);
    expect(shapeProblems(changed)[0]).toMatch(new RegExp(`^${place} `));
  });
});
