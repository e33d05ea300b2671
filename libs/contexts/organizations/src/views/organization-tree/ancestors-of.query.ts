import type { ViewReader } from '@pacesetter/commands';

/** Ids of the organisations above each one, from the root down; who is not known is left out. */
export async function ancestorsOf(
  views: Pick<ViewReader, 'query'>,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await views.query<{ id: string; ancestors: string[] }>(
    `WITH RECURSIVE above AS (
       SELECT organization_id AS id, parent_id, ARRAY[]::text[] AS ancestors
       FROM view_organization_tree.organizations WHERE organization_id = ANY($1)
       UNION ALL
       SELECT above.id, parent.parent_id, parent.organization_id || above.ancestors
       FROM above JOIN view_organization_tree.organizations parent ON parent.organization_id = above.parent_id
     )
     SELECT DISTINCT ON (id) id, ancestors FROM above ORDER BY id, cardinality(ancestors) DESC`,
    [organizationIds],
  );
  return new Map(rows.map(({ id, ancestors }) => [id, ancestors]));
}
