import type { ViewReader } from '@pacesetter/commands';

export interface AttributeCount {
  readonly attribute: string;
  readonly value: string;
  readonly organizations: number;
}

/** How many organisations at and below a root have which value of which attribute. */
export function attributeCounts(views: Pick<ViewReader, 'query'>, root: string): Promise<readonly AttributeCount[]> {
  return views.query<AttributeCount>(
    `WITH RECURSIVE tree AS (
       SELECT organization_id FROM view_organization_tree.organizations WHERE organization_id = $1
       UNION ALL
       SELECT child.organization_id FROM view_organization_tree.organizations child
       JOIN tree ON child.parent_id = tree.organization_id
     )
     SELECT attribute, value, count(*)::int AS organizations
     FROM tree JOIN view_organization_tree.attributes USING (organization_id)
     GROUP BY attribute, value ORDER BY attribute, value`,
    [root],
  );
}
