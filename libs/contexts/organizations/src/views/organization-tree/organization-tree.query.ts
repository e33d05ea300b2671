import type { ViewReader } from '@pacesetter/commands';

/** A row of the tree. */
export interface OrganizationRow {
  readonly organizationId: string;
  readonly name: string;
  readonly level: string;
  readonly orgType: string;
  readonly parentId: string | null;
  readonly masses: number | null;
  readonly hasSubordinates: boolean;
}

const COLUMNS = `
  organization_id AS "organizationId", name, level, org_type AS "orgType", parent_id AS "parentId", masses,
  EXISTS (SELECT FROM view_organization_tree.organizations below WHERE below.parent_id = tree.organization_id)
    AS "hasSubordinates"`;

/** A page of a subtree, root included, ordered by id. `after` is the last id of the page before. */
export function subtree(
  views: Pick<ViewReader, 'query'>,
  root: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly OrganizationRow[]> {
  return views.query<OrganizationRow>(
    `WITH RECURSIVE tree AS (
       SELECT * FROM view_organization_tree.organizations WHERE organization_id = $1
       UNION ALL
       SELECT child.* FROM view_organization_tree.organizations child
       JOIN tree ON child.parent_id = tree.organization_id
     )
     SELECT ${COLUMNS} FROM tree WHERE organization_id > $2 ORDER BY organization_id LIMIT $3`,
    [root, after, limit],
  );
}

export interface MemberRow {
  readonly memberId: string;
  readonly organizationId: string;
  readonly onDuty: boolean;
}

/** Members who take part at these organisations (floating members at the one that leads), ordered by id. */
export function membersAt(
  views: Pick<ViewReader, 'query'>,
  organizationIds: readonly string[],
): Promise<readonly MemberRow[]> {
  return views.query<MemberRow>(
    `SELECT member_id AS "memberId", participates_at AS "organizationId", on_duty AS "onDuty"
     FROM view_organization_tree.members WHERE participates_at = ANY($1) ORDER BY member_id`,
    [organizationIds],
  );
}
