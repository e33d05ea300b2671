import type { ViewReader } from '@pacesetter/commands';

/** Names of organisations by id; who is not known is left out. */
export async function namesOf(
  views: Pick<ViewReader, 'query'>,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await views.query<{ id: string; name: string }>(
    `SELECT organization_id AS id, name FROM view_organization_tree.organizations WHERE organization_id = ANY($1)`,
    [organizationIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of members by id, sealed as they are stored; who is not known is left out. */
export async function memberNamesOf(
  views: Pick<ViewReader, 'query'>,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await views.query<{ id: string; name: string }>(
    `SELECT member_id AS id, name FROM view_organization_tree.members WHERE member_id = ANY($1)`,
    [memberIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
