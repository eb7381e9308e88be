import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a list lies in the whole' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether some come before' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first of the page' })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last of the page, for `after`',
  })
  endCursor!: string | null;
}
