import type { ViewReader } from '@pacesetter/commands';

/** Ids of all organisations and members: for suggestions when somebody has mistyped one. */
export async function idsInTree(views: Pick<ViewReader, 'query'>): Promise<readonly string[]> {
  const rows = await views.query<{ id: string }>(
    `SELECT organization_id AS id FROM view_organization_tree.organizations
     UNION ALL SELECT member_id FROM view_organization_tree.members`,
  );
  return rows.map(({ id }) => id);
}
