import { AggregateErased } from '@klantreacties/event-delivery';
import { closed, context, opened } from '../../../test/a-case.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseStore } from './case-store.ts';
import { stateAccess } from './state-access.ts';

/** A store of cases of before; what is erased cannot be sealed. */
function casesOfBefore(records: readonly Case[], erased: readonly Case[] = []) {
  const unstated = new Map(records.map((record) => [record.id, record]));
  const stated: { name: string; data: object; personal: object }[] = [];
  const store: Pick<CaseStore, 'notStatedAfter' | 'changeByItself'> = {
    async notStatedAfter(after, atMost) {
      const ids = [...unstated.keys()].sort().filter((id) => after === null || id > after);
      return ids.slice(0, atMost);
    },
    async changeByItself(id, _cause, decide) {
      const record = unstated.get(id)!;
      if (erased.includes(record)) throw new AggregateErased();
      const decision = decide(record);
      if ('problems' in decision) return decision;
      expect(decision.next).toBe(record);
      unstated.delete(id);
      stated.push(
        ...decision.facts.map(({ definition, data, personal }) => ({
          name: definition.name,
          data,
          personal,
        })),
      );
      return { record };
    },
  };
  return { state: () => stateAccess({ store, now: () => context.now }), stated };
}

describe('cases of before', () => {
  it('A8: each get one fact, closed ones too, which names nobody in clear', async () => {
    const records = [opened({ involvedName: 'Joris Bakker' }), opened(), closed()];
    const { state, stated } = casesOfBefore(records);
    expect(await state()).toBe(3);
    expect(await state()).toBe(0);
    expect(stated.map(({ name, personal }) => [name, personal])).toEqual(
      records.map(({ number }) => ['access-stated', { number }]),
    );
    expect(JSON.stringify(stated.map(({ data }) => data))).not.toContain('joris');
  });

  it('A8: are all stated, however many there are', async () => {
    const { state, stated } = casesOfBefore(Array.from({ length: 450 }, () => opened()));
    expect(await state()).toBe(450);
    expect(stated).toHaveLength(450);
  });

  it('A8: that were erased get none and keep the others from nothing', async () => {
    const [one, erased, other] = [opened(), opened(), opened()];
    const { state, stated } = casesOfBefore([one, erased, other], [erased]);
    expect(await state()).toBe(2);
    expect(stated).toHaveLength(2);
  });
});
