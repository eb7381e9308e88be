import 'reflect-metadata';
import { kinds, letterStates, proposalAnswers } from '@klantreacties/procedure';
import { isEnumType } from 'graphql';
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { graphEnum, oneOf } from './graph-enum.ts';

const Kind = graphEnum(kinds);

@ObjectType()
class Reaction {
  @Field(() => Kind) kind!: keyof typeof Kind;
  @Field(() => graphEnum(kinds)) given!: keyof typeof Kind;
}

@Resolver()
class ReactionResolver {
  @Query(() => Reaction)
  reaction(): Reaction {
    return { kind: 'COMPLAINT', given: 'COMPLIMENT' };
  }
}

describe('a closed list in the graph', () => {
  const type = buildSchemaSync({ resolvers: [ReactionResolver] }).getType('ReactionKind');
  if (!isEnumType(type)) throw new Error('The list is no enum of the graph');

  it('has the names in their order', () => {
    expect(type.getValues().map(({ name }) => name)).toEqual(kinds.names);
  });

  it('is described, and each of its values', () => {
    expect(type.description).toBe('soort klantreactie / kind of reaction');
    expect(type.getValue('COMPLAINT')?.description).toBe(
      'klacht / complaint. Only a complaint has the path to a judgment so far',
    );
    expect(type.getValue('IMPROVEMENT_POINT')?.description).toBe(
      'verbeterpunt / improvement point',
    );
  });

  it('is registered once', () => {
    expect(graphEnum(kinds)).toBe(Kind);
  });

  it('is another one than the list of which it is a part', () => {
    expect(graphEnum(proposalAnswers)).toEqual({ AGREED: 'AGREED', DECLINED: 'DECLINED' });
  });

  it('is refused for a field of text', () => {
    expect(oneOf(letterStates)).toBe(
      'stand van een brief / state of a letter: QUEUED, SENDING, SENT, FAILED, WITHDRAWN',
    );
  });
});
