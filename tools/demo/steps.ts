import type { Filed, Office } from '../fill/office.ts';

/** Something that people do in a case on one day. */
export type Step = (office: Office, filed: Filed) => Promise<unknown>;

export const assigned =
  (to: string, by = 'joris-bakker'): Step =>
  (office, filed) =>
    office.assign(filed, to, by);

/** Assigned, accepted and called. */
export const taken =
  (by: string): Step =>
  (office, filed) =>
    office.investigate(filed, by);

export const noted =
  (by: string, text: string): Step =>
  (office, filed) =>
    office.log(filed, by, 'NOTE', text);

export const progressSent =
  (by: string): Step =>
  (office, filed) =>
    office.sendProgress(filed, by);

export const proposed =
  (by: string): Step =>
  (office, filed) =>
    office.propose(filed, by);

/** The reporter answers the last proposal. */
export const answered =
  (agreed: boolean, text: string): Step =>
  async (office, filed) => {
    const { proposals } = await office.dossier(filed);
    await office.answers(filed, proposals.at(-1)?.proposalId ?? '', agreed, text);
  };

export const wrote =
  (text: string): Step =>
  (office, filed) =>
    office.says(filed, text);

/** A judgment of the handler, with measures that are due so many days from then. */
export const drafted =
  (
    by: string,
    {
      finding,
      category,
      measures = [],
    }: { finding?: string; category?: string; measures?: [string, number][] } = {},
  ): Step =>
  (office, filed) =>
    office.draft(filed, by, {
      ...(finding === undefined ? {} : { finding }),
      ...(category === undefined ? {} : { category }),
      measures: measures.map(([description, dueIn]) => ({
        description,
        ownerId: by,
        dueOn: office.day(dueIn),
      })),
    });

export const judged: Step = (office, filed) => office.judge(filed, 'joris-bakker');
/** Its letter is refused for good, so the case waits for the right address. */
export const judgedInVain: Step = (office, filed) =>
  office.judge(filed, 'joris-bakker', { arrives: false });

export const realised =
  (by: string): Step =>
  async (office, filed) => {
    const { measures } = await office.dossier(filed);
    const measureId = measures[0]?.measureId;
    await office.does(by, 'realise', filed, { measureId, realisedOn: office.today });
  };

export const handedBack =
  (by: string, reason: string): Step =>
  (office, filed) =>
    office.does(by, 'release', filed, { reason, note: null });

export const restricted =
  (by: string, reason: string): Step =>
  (office, filed) =>
    office.does(by, 'restrict', filed, { reason });

/** P&K says who the first person involved is. */
export const settled =
  (outcome: string, by = 'joris-bakker'): Step =>
  (office, filed) =>
    office.settle(filed, outcome, { by });

export const passedOn: Step = (office, filed) => office.does('fatma-kaya', 'passOn', filed);
