/** Where an organisation stands in a campaign. */
export interface Standing {
  readonly superiorId: string | null;
  /** Whether the campaign's root stands directly above it. */
  readonly belowRoot: boolean;
  readonly level: string;
  readonly orgType: string;
  /** Whether it creates a demonstration site or carries its plaque. */
  readonly holdsSite: boolean;
}

export interface Among {
  /** Part that a draw chooses; absent where all are visited. */
  readonly share?: number;
  readonly among?: {
    readonly levels?: readonly string[];
    readonly orgTypes?: readonly string[];
    /** Demonstration sites alone. */
    readonly sites?: boolean;
  };
}

/**
 * Who can be visited: those that the programme names; when it names nobody, all but the root where a share is drawn, and
 * those directly below the root otherwise.
 */
export function canBeVisited(organization: Standing, { share, among }: Among): boolean {
  if (organization.superiorId === null) return false;
  return among === undefined ? share !== undefined || organization.belowRoot : isAmong(organization, among);
}

function isAmong(
  { level, orgType, holdsSite }: Standing,
  { levels, orgTypes, sites }: NonNullable<Among['among']>,
): boolean {
  if (sites === true && !holdsSite) return false;
  return (levels?.includes(level) ?? true) && (orgTypes?.includes(orgType) ?? true);
}
