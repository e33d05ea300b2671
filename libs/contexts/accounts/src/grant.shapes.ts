import { shape } from '@pacesetter/contracts';
import { type Static, Type } from '@sinclair/typebox';

const Role = Type.Union([
  Type.Literal('administrator'),
  Type.Literal('supervisor'),
  Type.Literal('reviewer'),
  Type.Literal('officer'),
  Type.Literal('member'),
  Type.Literal('auditor'),
  Type.Literal('integrator'),
]);

const Reach = Type.Union([Type.Literal('own'), Type.Literal('subtree'), Type.Literal('all')]);

/** A role at a place, as `@pacesetter/access` decides on it. */
export const GrantShape = shape({
  role: Role,
  /** Absent only where the role reaches everything. */
  organizationId: Type.Optional(Type.String()),
  reach: Reach,
  campaignId: Type.Optional(Type.String()),
});
export type GrantData = Static<typeof GrantShape>;
