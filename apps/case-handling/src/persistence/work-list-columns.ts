import { judgmentOf, type Case } from '../domain/case/case.ts';
import {
  awaitsAcceptance,
  openMeasureDueOnOf,
  settleDueOnOf,
  urgentOnOf,
} from '../domain/case/urgency.ts';

/** Stands for a day that does not come, so that what has none comes last. */
export const never = '9999-12-31';

/** What the work list filters and sorts by, as columns beside the document. */
export const workListColumnsOf = (record: Case) => ({
  submittedAt: record.reaction.submittedAt,
  urgentOn: urgentOnOf(record) ?? never,
  settleDueOn: settleDueOnOf(record),
  openMeasureDueOn: openMeasureDueOnOf(record),
  awaitsAcceptance: awaitsAcceptance(record),
  category: judgmentOf(record)?.category ?? null,
  closedAt: record.state === 'CLOSED' ? record.closedAt : null,
});
