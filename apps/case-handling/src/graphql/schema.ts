import { buildSubgraph } from '@klantreacties/subgraph';
import { CandidateResolver } from './candidates/candidate-resolver.ts';
import { CaseCommandResolver } from './case/case-command-resolver.ts';
import { CommandPreviewResolver } from './case/command-preview-resolver.ts';
import { resolveCase, resolveFollowUp, type CaseContext } from './case/case-context.ts';
import { CaseVersionsResolver } from './case/case-versions-resolver.ts';
import { CaseQueryResolver } from './case/case-query-resolver.ts';
import { FollowUp } from './case/follow-up-types.ts';
import { SearchResolver } from './case/search-resolver.ts';
import { ReadPassResolver } from './case/read-pass-resolver.ts';
import { MeasureResolver } from './measures/measure-resolver.ts';
import { TimeLineResolver } from './time-line/time-line-resolver.ts';
import { ColleagueResolver } from './colleague-resolver.ts';
import { MeResolver } from './me-resolver.ts';
import { CommandFormResolver } from './case/command-form-resolver.ts';

/** Case-handling's part of the graph; it owns `Case`. */
export const caseSubgraph = () =>
  buildSubgraph<CaseContext>({
    resolvers: [
      CaseQueryResolver,
      CaseVersionsResolver,
      CaseCommandResolver,
      CommandPreviewResolver,
      TimeLineResolver,
      CandidateResolver,
      ReadPassResolver,
      ColleagueResolver,
      MeResolver,
      CommandFormResolver,
      SearchResolver,
      MeasureResolver,
    ],
    orphanedTypes: [FollowUp],
    references: { Case: resolveCase, FollowUp: resolveFollowUp },
  });
