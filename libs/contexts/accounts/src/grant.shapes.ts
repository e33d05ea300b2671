import { shape } from '@pacesetter/contracts';
import { type Static, Type } from '@sinclair/typebox';

const literals = <Value extends string>(values: readonly Value[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));

/** A role at a place, as `@pacesetter/access` decides on it. */
export const GrantShape = shape({
  role: literals(['administrator', 'supervisor', 'reviewer', 'officer', 'member', 'auditor', 'integrator']),
  /** Absent only where the role reaches everything. */
  organizationId: Type.Optional(Type.String()),
  reach: literals(['own', 'subtree', 'all']),
  campaignId: Type.Optional(Type.String()),
});
export type GrantData = Static<typeof GrantShape>;
