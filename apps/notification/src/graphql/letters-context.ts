import type { Readers } from '@klantreacties/access';
import { factPreview, type Opener } from '@klantreacties/event-contracts';
import type { ReadPasses, RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import type { LetterStore, ShownLetter } from '../sending/letter-store.ts';
import type { LookAhead } from '../sending/letters-ahead.ts';
import type { Readership, ReadershipOf } from '../sending/quality-readers.ts';

/** What resolvers of letters know of a request. */
export interface LettersContext extends RequestContext {
  lettersOf: DataLoader<string, ShownLetter[]>;
  readership: DataLoader<string, Readership>;
  /** To which readers of a case its pass says that the viewer belongs; null where it is not theirs. */
  readersBy(pass: unknown, caseId: string): Readers | null;
  /** The facts that were sealed beside a pass; null where they were made for another one, or erased. */
  factsUnder(pass: unknown, caseId: string, sealed: unknown): Promise<readonly string[] | null>;
  lookAhead: LookAhead;
}

export interface LettersPorts {
  store: Pick<LetterStore, 'ofCases' | 'accessOfCases'>;
  readershipOf: ReadershipOf;
  passes: Pick<ReadPasses, 'read'>;
  keyRing: Opener['keyRing'];
  lookAhead: LookAhead;
  now(): Date;
}

export function contextOf(
  request: RequestContext,
  { store, readershipOf, passes, keyRing, lookAhead, now }: LettersPorts,
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
  const factsUnder: LettersContext['factsUnder'] = async (pass, caseId, sealed) => {
    const opened = await keyRing.open(caseId, String(sealed));
    // All that is sealed under one key looks alike from outside, and only this has this shape.
    const read = opened === 'erased' ? null : factPreview.safeParse(opened);
    return read?.success === true && read.data.pass === pass ? read.data.facts : null;
  };
  return { ...request, lettersOf, readership, readersBy, factsUnder, lookAhead };
}
