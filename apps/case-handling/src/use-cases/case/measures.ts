import type { MeasureScope } from '@klantreacties/access';

/** Which measures; what is left out or null asks for nothing, and all that is given must hold. Days are local. */
export interface MeasureFilter {
  /** Colleagues and departments. */
  ownerIds?: readonly string[] | null;
  brands?: readonly string[] | null;
  locationIds?: readonly string[] | null;
  /** Those of the regions that are asked for. */
  locationIdsOfRegions?: readonly string[] | null;
  dueFrom?: string | null;
  dueTo?: string | null;
  /** Not done, and its day has passed. */
  late?: boolean | null;
  realised?: boolean | null;
}

/** Where a measure stands in the order: by the day on which it is due, then by its id, which tells of no case. */
export interface MeasurePosition {
  dueOn: string;
  id: string;
}

/** An agreed measure as a viewer may read it. */
export interface ListedMeasure extends MeasurePosition {
  description: string;
  ownerId: string;
  /** The function or department, as the letter named it. */
  owner: string;
  realisedOn: string | null;
  brand: string;
  locationId: string | null;
  /** Null where the viewer may not read the case. */
  caseId: string | null;
}

export interface MeasuresAsked {
  first: number;
  after: MeasurePosition | null;
  today: string;
}

export interface MeasurePage {
  measures: ListedMeasure[];
  hasNextPage: boolean;
}

/** Agreed measures of judged cases, by the day on which they are due. */
export interface Measures {
  /** A page of those within the scope. What was erased is not among them. */
  listMeasures(
    scope: MeasureScope,
    filter: MeasureFilter,
    asked: MeasuresAsked,
  ): Promise<MeasurePage>;
}
