import type { ShortForm } from '@klantreacties/access';
import { sql } from '@klantreacties/service-runtime';
import type { MeasureFilter } from '../use-cases/case/measures.ts';
import type { Asked, Found } from './joined-conditions.ts';

/** What a filter asks of `measure m` and its `case_record c`, one condition for each field that is given. */
export function measureConditionsOf(filter: MeasureFilter, today: string): Asked[] {
  return [...ofPlaces(filter), ...ofDays(filter, today)];
}

function ofPlaces({ ownerIds, brands, locationIds, locationIdsOfRegions }: MeasureFilter): Asked[] {
  const asked: Asked[] = [];
  if (ownerIds != null)
    asked.push(
      sql<Found>`SELECT m.case_id AS id FROM measure m WHERE m.owner_id = ANY(${ownerIds}::text[])`,
    );
  if (brands != null)
    asked.push(sql<Found>`SELECT c.id FROM case_record c WHERE c.brand = ANY(${brands}::text[])`);
  for (const ids of [locationIds, locationIdsOfRegions])
    if (ids != null)
      asked.push(
        sql<Found>`SELECT c.id FROM case_record c WHERE c.location_id = ANY(${ids}::text[])`,
      );
  return asked;
}

function ofDays({ dueFrom, dueTo, late, realised }: MeasureFilter, today: string): Asked[] {
  const asked: Asked[] = [];
  if (dueFrom != null)
    asked.push(
      sql<Found>`SELECT m.case_id AS id FROM measure m WHERE m.due_on >= ${dueFrom}::date`,
    );
  if (dueTo != null)
    asked.push(sql<Found>`SELECT m.case_id AS id FROM measure m WHERE m.due_on <= ${dueTo}::date`);
  if (late != null)
    asked.push(sql<Found>`SELECT m.case_id AS id FROM measure m
      WHERE (m.realised_on IS NULL AND m.due_on < ${today}::date) = ${late}::boolean`);
  if (realised != null)
    asked.push(sql<Found>`SELECT m.case_id AS id FROM measure m
      WHERE (m.realised_on IS NOT NULL) = ${realised}::boolean`);
  return asked;
}

/** The condition of the short form; it never holds for a restricted case, nor for one of which they are shut out. */
export const inShortForm = ({ staffId, ownerIds, locationIds }: ShortForm): Asked =>
  sql<Found>`SELECT c.id FROM measure m JOIN case_record c ON c.id = m.case_id
    WHERE NOT c.restricted
      AND NOT EXISTS (SELECT 1 FROM shut_out s WHERE s.case_id = c.id AND s.staff_id = ${staffId})
      AND (m.owner_id = ANY(${ownerIds}::text[]) OR ${locationIds}::text[] IS NULL
        OR c.location_id = ANY(${locationIds}::text[]))`;
