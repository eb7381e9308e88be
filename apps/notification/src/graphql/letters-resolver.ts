import { readCaseId, type Readers } from '@klantreacties/access';
import { buildSubgraph, type ReadPasses, type RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LetterStore, ShownLetter } from '../sending/letter-store.ts';
import { Case, FollowUp, FollowUpLetter, Letter } from './letter-types.ts';
import type { Readership, ReadershipOf } from '../sending/quality-readers.ts';
import { lettersOfCase, lettersToReporter } from './readable-letters.ts';

export interface LettersContext extends RequestContext {
  lettersOf: DataLoader<string, ShownLetter[]>;
  readership: DataLoader<string, Readership>;
  /** To which readers of a case its pass says that the viewer belongs; null where it is not theirs. */
  readersBy(pass: unknown, caseId: string): Readers | null;
}

export interface LettersPorts {
  store: Pick<LetterStore, 'ofCases' | 'accessOfCases'>;
  readershipOf: ReadershipOf;
  passes: Pick<ReadPasses, 'read'>;
  now(): Date;
}

export function contextOf(
  request: RequestContext,
  { store, readershipOf, passes, now }: LettersPorts,
): LettersContext {
  const { viewer } = request;
  const lettersOf = new DataLoader<string, ShownLetter[]>(async (ids) => {
    const byCase = Map.groupBy(await store.ofCases(ids), ({ case_id }) => case_id);
    return ids.map((id) => byCase.get(id) ?? []);
  });
  const readership = new DataLoader<string, Readership>(async (ids) => {
    const access = await store.accessOfCases(ids);
    return ids.map((id) => readershipOf(id, false, access.get(id.toLowerCase()) ?? null));
  });
  const readersBy = (pass: unknown, caseId: string) =>
    viewer.kind === 'staff' ? passes.read(pass, { caseId, staffId: viewer.id }, now()) : null;
  return { ...request, lettersOf, readership, readersBy };
}

@Resolver(() => Case)
export class CaseLettersResolver {
  @Directive('@requires(fields: "readPass")')
  @FieldResolver(() => [Letter], {
    nullable: true,
    description:
      'Brieven, the oldest first: to the reporter and to who handles it; the others too for who may say who reads the case. Null as a whole for who may not read it',
  })
  async letters(
    @Root() { id: given, readPass }: Case,
    @Ctx() { viewer, lettersOf, readership, readersBy }: LettersContext,
  ): Promise<Letter[] | null> {
    const id = readCaseId(given);
    const readers = id === null ? null : readersBy(readPass, id);
    if (id === null || readers === null) return null;
    const [letters, known] = await Promise.all([lettersOf.load(id), readership.load(id)]);
    return lettersOfCase(viewer, { letters, readers, readership: known });
  }
}

@Resolver(() => FollowUp)
export class FollowUpLettersResolver {
  @FieldResolver(() => [FollowUpLetter], {
    nullable: true,
    description: 'Brieven aan de indiener, the oldest first; null while they cannot be read',
  })
  async letters(
    @Root() { id: given }: FollowUp,
    @Ctx() { viewer, lettersOf }: LettersContext,
  ): Promise<FollowUpLetter[] | null> {
    const id = readCaseId(given);
    if (id === null) return null;
    return lettersToReporter(viewer, { id, letters: await lettersOf.load(id) });
  }
}

/** Notification's part of the graph: the letters of a case, and those that its reporter reads. */
export const lettersSubgraph = () =>
  buildSubgraph<LettersContext>({
    resolvers: [CaseLettersResolver, FollowUpLettersResolver],
    orphanedTypes: [Case, FollowUp],
    references: {
      Case: ({ id, readPass }) => Object.assign(new Case(), { id, readPass }),
      FollowUp: ({ id }) => Object.assign(new FollowUp(), { id }),
    },
  });
