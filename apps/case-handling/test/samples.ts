import type { CaseRecord } from '../src/domain/case/case-record.ts';
import type { CommandName } from '../src/domain/case/commands/index.ts';
import { contact, judgment } from './a-case.ts';

type Sample = (record: CaseRecord) => Record<string, unknown>;

/** An input with which each command succeeds where it is offered. */
export const samples: Record<CommandName, Sample> = {
  nameInvolvedPerson: () => ({
    key: 'sample-name-00001',
    role: 'leidster',
    staffId: 'bram-van-dijk',
  }),
  settleInvolvedPerson: ({ involved: [row] }) => ({
    involvedId: row?.id,
    outcome: 'NOT_IN_DIRECTORY',
    seenOutcome: row?.outcome,
  }),
  assignHandler: ({ head }) => ({ handlerId: head.restricted ? 'renate-smit' : 'els-de-wit' }),
  releaseHandler: () => ({}),
  acceptAssignment: () => ({}),
  logEntry: () => ({ ...contact, key: 'sample-entry-0001' }),
  tellProgress: () => ({
    key: 'sample-message-001',
    done: 'gebeld',
    next: 'praten',
    nextMessageOn: '2026-11-20',
  }),
  proposeSolution: () => ({ key: 'sample-proposal-01', text: 'voorstel' }),
  draftJudgment: ({ personal }) => ({ ...judgment, replacesDraftId: personal.draft?.id ?? null }),
  confirmAgreements: ({ personal }) => ({ draftId: personal.draft?.id ?? 'none' }),
  realiseMeasure: ({ measures: [measure] }) => ({
    measureId: measure?.id ?? 'none',
    realisedOn: '2026-11-13',
  }),
  moveMeasure: ({ measures: [measure] }) => ({
    measureId: measure?.id ?? 'none',
    dueOn: '2026-12-20',
    reason: 'ziek',
  }),
  correctAddress: () => ({ key: 'sample-address-001', email: 'eva.jansen@example.nl' }),
};
