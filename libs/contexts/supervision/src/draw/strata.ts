/** What a stratum is made from. */
export interface Stratified {
  readonly organizationId: string;
  readonly superiorId: string | null;
  readonly level: string;
  readonly orgType: string;
}

export interface Strata {
  /** Everybody in the campaign: areas are found by going up from superior to superior. */
  readonly all: readonly Stratified[];
  readonly stratifyBy: readonly string[];
  /** Level whose organisations are the areas. */
  readonly areaLevel?: string;
}

/** Puts organisations into strata that are named after what they have in common, e.g. `level=county area=4301`. */
export function strataOf(
  organizations: readonly Stratified[],
  { all, stratifyBy, areaLevel }: Strata,
): Record<string, string[]> {
  const byId = new Map(all.map((organization) => [organization.organizationId, organization]));
  const strata: Record<string, string[]> = {};
  for (const organization of organizations) {
    const parts = stratifyBy.map(
      (by) => `${by}=${valueOf(organization, by, () => areaOf(organization, byId, areaLevel))}`,
    );
    (strata[parts.join(' ') || 'all'] ??= []).push(organization.organizationId);
  }
  return strata;
}

function valueOf({ level, orgType }: Stratified, by: string, area: () => string): string {
  switch (by) {
    case 'level':
      return level;
    case 'orgType':
      return orgType;
    default:
      return area();
  }
}

/** The organisation of the area's level at or above this one; `-` for those above every area. */
function areaOf(organization: Stratified, byId: ReadonlyMap<string, Stratified>, areaLevel?: string): string {
  let one: Stratified | undefined = organization;
  while (one !== undefined && one.level !== areaLevel)
    one = one.superiorId === null ? undefined : byId.get(one.superiorId);
  return one?.organizationId ?? '-';
}
