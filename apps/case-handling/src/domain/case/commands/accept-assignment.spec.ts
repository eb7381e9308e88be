import { assignmentAccepted } from '@klantreacties/event-contracts';
import { after, assigned, context, does, opened, quality, sanne } from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { assignmentOf } from '../case.ts';

const { acceptAssignment } = does;
const acceptedAt = context.now.toISOString();

describe('accepting an assignment', () => {
  it('is on record with when, and tells who said yes', () => {
    const record = assigned();
    const decision = acceptAssignment(record, sanne, context, {});
    expect(assignmentOf(after(decision))).toEqual({ ...assignmentOf(record), acceptedAt });
    expect(factsOf(decision)).toEqual([
      published(assignmentAccepted, {
        data: { acceptedAt },
        personal: { handlerId: 'sanne-de-boer' },
      }),
    ]);
  });

  it('changes nothing where it was done already', () => {
    const accepted = after(acceptAssignment(assigned(), sanne, context, {}));
    const later = { ...context, now: new Date('2026-11-14T10:00:00Z') };
    expect(acceptAssignment(accepted, sanne, later, {})).toEqual({ next: accepted, facts: [] });
  });

  it('is for the handler alone', () => {
    expect(acceptAssignment(assigned(), quality, context, {})).toEqual(refused('NOT_YOURS'));
    expect(acceptAssignment(opened(), sanne, context, {})).toEqual(refused('NOT_YOURS'));
  });
});
