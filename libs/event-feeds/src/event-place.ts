import type { RecordedEvent } from '@pacesetter/kernel';

/** What an event concerns, as far as its own data says: what happened to a whole campaign names no organisation. */
export interface EventPlace {
  readonly organizations: readonly string[];
  readonly campaignId?: string;
}

interface Placed {
  readonly campaignId?: unknown;
  readonly subject?: { readonly organizationId?: unknown };
}

/** Properties by which events of all contexts name the organisation they concern. */
const NAMES = ['organizationId', 'rootOrganizationId', 'homeOrganizationId', 'hostOrganizationId'] as const;

export function placeOf({ data }: Pick<RecordedEvent, 'data'>): EventPlace {
  if (typeof data !== 'object' || data === null) return { organizations: [] };
  const placed = data as Placed & Partial<Record<(typeof NAMES)[number], unknown>>;
  const named = [...NAMES.map((name) => placed[name]), placed.subject?.organizationId];
  const { campaignId } = placed;
  return {
    organizations: [...new Set(named.filter((id) => typeof id === 'string'))],
    ...(typeof campaignId === 'string' && { campaignId }),
  };
}
