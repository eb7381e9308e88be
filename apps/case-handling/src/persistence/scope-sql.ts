import type { CaseScope } from '@klantreacties/access';

/** A condition with its parameters, counted from the place it was asked for. */
export interface ScopeCondition {
  text: string;
  values: unknown[];
}

/** The condition on `case_record c` for a scope, with its parameters counted from `first`. */
export function scopeSql(scope: CaseScope, first: number): ScopeCondition {
  const [who, second, third] = [0, 1, 2].map((n) => `$${first + n}`) as [string, string, string];
  const notInvolved = `NOT EXISTS (SELECT 1 FROM shut_out s WHERE s.case_id = c.id AND s.staff_id = ${who})`;
  const isMine = `c.handler_id = ${who}`;
  switch (scope.reach) {
    case 'NONE':
      return { text: 'false', values: [] };
    case 'REACTION':
      return { text: `c.id = ${who}::uuid`, values: [scope.reactionId] };
    case 'ASSIGNED':
      return { text: `${isMine} AND NOT c.restricted AND ${notInvolved}`, values: [scope.staffId] };
    case 'CALLED_IN':
      return {
        text: `(${isMine} OR EXISTS (SELECT 1 FROM called_in i WHERE i.case_id = c.id AND i.staff_id = ${who})) AND ${notInvolved}`,
        values: [scope.staffId],
      };
    case 'REGION':
      return {
        text: `(${isMine} OR (c.location_id = ANY(${third}::text[]) AND c.settle_due_on <= ${second}::date)) AND NOT c.restricted AND ${notInvolved}`,
        values: [scope.staffId, scope.escalatedUntil, scope.locationIds],
      };
    case 'STANDS_IN':
      return {
        text: `(${isMine} OR c.restricted OR c.waits_for_director OR c.settle_due_on <= ${second}::date OR EXISTS (SELECT 1 FROM shut_out q WHERE q.case_id = c.id AND q.staff_id = ANY(${third}::text[]))) AND ${notInvolved}`,
        values: [scope.staffId, scope.escalatedUntil, scope.qualityIds],
      };
    case 'ALL':
      return {
        text: scope.restricted ? notInvolved : `NOT c.restricted AND ${notInvolved}`,
        values: [scope.staffId],
      };
  }
}
