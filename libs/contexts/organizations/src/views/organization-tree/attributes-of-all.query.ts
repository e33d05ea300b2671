import type { ViewReader } from '@pacesetter/commands';
import type { Attributes } from '../../organization.state';

/** Values of these attributes by organisation; who has none of them is left out. */
export async function attributesOfAll(
  views: Pick<ViewReader, 'query'>,
  attributes: readonly string[],
): Promise<ReadonlyMap<string, Attributes>> {
  const rows = await views.query<{ organizationId: string; values: Attributes }>(
    `SELECT organization_id AS "organizationId", jsonb_object_agg(attribute, value) AS values
     FROM view_organization_tree.attributes WHERE attribute = ANY($1) GROUP BY organization_id`,
    [attributes],
  );
  return new Map(rows.map(({ organizationId, values }) => [organizationId, values]));
}
