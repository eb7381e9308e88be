import type { CaseScope } from '@klantreacties/access';

/** The condition on `case_record c` for a scope, with its parameters counted from `first`. */
export function scopeSql(scope: CaseScope, first: number): { text: string; values: string[] } {
  const notInvolved = `NOT EXISTS (SELECT 1 FROM shut_out s WHERE s.case_id = c.id AND s.staff_id = $${first})`;
  switch (scope.reach) {
    case 'NONE':
      return { text: 'false', values: [] };
    case 'REACTION':
      return { text: `c.id = $${first}::uuid`, values: [scope.reactionId] };
    case 'ASSIGNED':
      return {
        text: `c.handler_id = $${first} AND NOT c.restricted AND ${notInvolved}`,
        values: [scope.staffId],
      };
    case 'CALLED_IN':
      return {
        text: `(c.handler_id = $${first} OR EXISTS (SELECT 1 FROM called_in i WHERE i.case_id = c.id AND i.staff_id = $${first})) AND ${notInvolved}`,
        values: [scope.staffId],
      };
    case 'ALL':
      return {
        text: scope.restricted ? notInvolved : `NOT c.restricted AND ${notInvolved}`,
        values: [scope.staffId],
      };
  }
}
