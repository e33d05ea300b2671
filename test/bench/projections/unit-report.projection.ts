import type { DomainEvent } from '@pacesetter/kernel';
import type { Projection } from '@pacesetter/projections';

export type UnitReported = DomainEvent<
  'UnitReported',
  {
    readonly unit: string;
    readonly name: string;
    readonly state: string;
    readonly points: number;
    readonly text: string;
  }
>;

/** The last report of each unit: every event overwrites a row. */
export const unitReport: Projection<UnitReported> = {
  name: 'unit_report',
  on: ['UnitReported'],
  tables: `CREATE TABLE reports (
    unit text PRIMARY KEY, name text NOT NULL, state text NOT NULL, points integer NOT NULL, reported_at timestamptz NOT NULL)`,
  apply({ data: { unit, name, state, points }, metadata }, rows) {
    rows.upsert('reports', { unit, name, state, points, reported_at: metadata.occurredAt });
  },
};
