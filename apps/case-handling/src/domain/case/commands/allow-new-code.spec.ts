import { newCodeAllowed } from '@klantreacties/event-contracts';
import {
  after,
  closed,
  context,
  directory,
  does,
  investigating,
  opened,
  quality,
} from '../../../../test/a-case.ts';
import { acting, directoryWith } from '../../../../test/acting.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import type { Case } from '../case.ts';
import { codeRenewed, newCodeHeldBack } from '../lost-code.ts';

const { allow, name, offered } = acting();
const at = context.now.toISOString();
const heldBack = (record: Case = opened()): Case =>
  after(newCodeHeldBack(record, directory, { ...context, at: context.now }));
const correct = (record: Case, email: string) =>
  after(does.correctAddress(record, quality, context, { email }));

describe('to allow a new code', () => {
  it.each([
    ['an open case', heldBack(), ['joris-bakker', 'fatma-kaya']],
    [
      'a case under way, a director second',
      heldBack(investigating()),
      ['karin-vos', 'renate-smit'],
    ],
    ['a closed one, a director first', heldBack(closed()), ['hanneke-blom', 'joris-bakker']],
    ['a compliment', heldBack(opened({ kind: 'COMPLIMENT' })), ['joris-bakker', 'renate-smit']],
    ['a restricted one', heldBack(opened({ restricted: true })), ['karin-vos', 'renate-smit']],
  ] as const)('D12: takes two, of %s', (_what, record, [one, other]) => {
    expect(offered(record, one)).toContain('allowNewCode');
    const first = allow(record, one);
    expect(after(first).heldBackCode).toEqual({ at, allowing: { byStaffId: one, at } });
    expect(factsOf(first).map((said) => said.name)).toEqual(['new-code-allowing-begun']);
    const second = allow(after(first), other);
    expect(after(second).heldBackCode).toBeNull();
    expect(factsOf(second)).toEqual([
      published(newCodeAllowed, {
        data: { allowedAt: at },
        personal: { byStaffIds: [one, other] },
      }),
    ]);
    expect(allow(after(second), other)).toEqual(refused('NO_CODE_HELD_BACK'));
  });

  it('D12: is not done by one who says it twice', () => {
    const first = after(allow(heldBack(), 'karin-vos'));
    expect(allow(first, 'karin-vos')).toEqual({ next: first, facts: [] });
    expect(offered(first, 'karin-vos')).not.toContain('allowNewCode');
    expect(offered(first, 'joris-bakker')).toContain('allowNewCode');
  });

  it.each([
    ['nothing was held back', opened()],
    ['the address was corrected again', correct(heldBack(), 'nieuw@example.nl')],
    [
      'it was corrected after the first said so',
      correct(after(allow(heldBack(), 'karin-vos')), 'nieuw@example.nl'),
    ],
    ['the reporter has a new code by now', codeRenewed(heldBack(), context, context.now).next],
  ])('D12: is offered to nobody where %s', (_what, record) => {
    for (const id of ['karin-vos', 'joris-bakker', 'renate-smit'])
      expect(offered(record, id)).not.toContain('allowNewCode');
    expect(allow(record, 'joris-bakker')).toEqual(refused('NO_CODE_HELD_BACK'));
  });

  it('D12: is over after three days, when the parent can ask alone', () => {
    const corrected = correct(opened(), 'nieuw@example.nl');
    const record = { ...heldBack(corrected), addressSince: '2026-11-10T10:00:00.000Z' };
    const asked = (now: string) =>
      does.allowNewCode(
        record,
        { ...quality, staffId: 'karin-vos' },
        { ...context, now: new Date(now) },
        {},
      );
    expect(after(asked('2026-11-13T09:59:59.000Z')).heldBackCode?.allowing).not.toBeNull();
    expect(asked('2026-11-13T10:00:00.000Z')).toEqual(refused('NO_CODE_HELD_BACK'));
  });

  it('D12: is offered to nobody where it was asked for before the last correction, and told later', () => {
    const corrected = correct(opened(), 'nieuw@example.nl');
    const late = { ...context, at: new Date(context.now.getTime() - 1) };
    expect(after(newCodeHeldBack(corrected, directory, late)).heldBackCode).toBeNull();
  });

  it.each(['sanne-de-boer', 'wim-data', 'anouk-peters'])(
    'D12: is not for %s, who does not do the work of P&K',
    (staffId) => {
      expect(offered(heldBack(investigating()), staffId)).not.toContain('allowNewCode');
    },
  );

  it('D12: stays as one said it where somebody asks again, or the same address is said to be right', () => {
    const first = after(allow(heldBack(), 'karin-vos'));
    const { email } = first.reporter!;
    for (const record of [heldBack(first), correct(first, email.toUpperCase())])
      expect(record.heldBackCode?.allowing).toEqual({ byStaffId: 'karin-vos', at });
  });

  it.each([
    ['left', { active: false }],
    ['is gone from the directory', null],
    ['has no role any more', { roles: [] }],
  ])('D12: what one said does not count once that one %s', (_what, change) => {
    const first = after(allow(heldBack(), 'joris-bakker'));
    const now = acting(directoryWith({ 'joris-bakker': change }));
    const begun = after(now.allow(first, 'karin-vos'));
    expect(begun.heldBackCode?.allowing).toEqual({ byStaffId: 'karin-vos', at });
    expect(after(now.allow(begun, 'fatma-kaya')).heldBackCode).toBeNull();
  });

  it('D12: what one said falls where that one turns out to be involved', () => {
    const first = after(allow(heldBack(), 'joris-bakker'));
    const { next } = name(first, 'karin-vos', 'joris-bakker') as { next: Case };
    expect(next.heldBackCode).toEqual({ at, allowing: null });
  });
});
