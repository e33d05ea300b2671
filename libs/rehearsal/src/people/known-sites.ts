import type { DomainEvent } from '@pacesetter/kernel';
import type { SiteEvent, SitePlacesEvent, SitePlanEvent, SiteStatus } from '@pacesetter/sites';

type Known = SitePlanEvent | SitePlacesEvent | SiteEvent;
type Plan = Extract<SitePlanEvent, { type: 'SitePlanMade' }>['data'];

/** What people know of an organisation's way to a demonstration site. */
export interface KnownSite {
  readonly tier: string;
  readonly area: string;
  readonly via: readonly string[];
  status: SiteStatus;
  /** Its rank among those that the area decided on. */
  rank?: number;
}

export interface KnownPlaces {
  readonly tier: string;
  readonly area: string;
  readonly places: number;
}

/** What everybody can know of demonstration sites, folded from the events: read again, it is the same again. */
export class KnownSites {
  plan?: Plan;
  private readonly byOrganization = new Map<string, KnownSite>();
  private readonly areas = new Map<string, KnownPlaces>();
  /** Organisations that have applied, by place. */
  private readonly applicants = new Map<string, Set<string>>();

  /** How the organisation stands; undefined when it never applied. */
  of(organizationId: string): KnownSite | undefined {
    return this.byOrganization.get(organizationId);
  }

  /** Areas that decide on sites, with their places, of one tier or of all. */
  places(tier?: string): readonly KnownPlaces[] {
    const all = [...this.areas.values()].filter((places) => tier === undefined || places.tier === tier);
    return all.sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));
  }

  /** Who is recommended all the way to an area's decision, in the order of their ids. */
  candidates(places: { readonly tier: string; readonly area: string }): readonly string[] {
    const applicants = [...(this.applicants.get(placeKey(places)) ?? [])].sort();
    return applicants.filter((id) => {
      const known = this.of(id);
      return known?.status === 'recommended' && known.tier === places.tier && known.area === places.area;
    });
  }

  /** Whether somebody in reserve waits for the place of the last of an area; said of the first such area alone. */
  isOutpaced({
    tier,
    area,
    organizationId,
  }: {
    readonly tier: string;
    readonly area: string;
    readonly organizationId: string;
  }) {
    const contested = this.places().find((places) => this.standing(places, 'reserve').length > 0);
    if (contested?.tier !== tier || contested.area !== area) return false;
    const ranks = this.standing(contested, 'plaque').map((id) => this.of(id)?.rank ?? 0);
    return this.of(organizationId)?.rank === Math.max(...ranks);
  }

  private standing(places: { readonly tier: string; readonly area: string }, status: SiteStatus): readonly string[] {
    return [...(this.applicants.get(placeKey(places)) ?? [])].filter((id) => this.of(id)?.status === status);
  }

  /** Events about anything else change nothing. */
  apply(happened: DomainEvent): void {
    const event = happened as Known;
    switch (event.type) {
      case 'SitePlanMade':
        this.plan = event.data;
        return;
      case 'SitePlacesApportioned': {
        const { tier, shares } = event.data;
        for (const { area, places } of shares) this.areas.set(placeKey({ tier, area }), { tier, area, places });
        return;
      }
      case 'OwnSitePlacesSet': {
        const { tier, area, places } = event.data;
        this.areas.set(placeKey({ tier, area }), { tier, area, places });
        return;
      }
      case 'SiteApplied':
        return this.applied(event.data);
      default:
        return this.moved(event);
    }
  }

  private applied(data: Extract<SiteEvent, { type: 'SiteApplied' }>['data']): void {
    const { organizationId, tier, area, via } = data;
    this.byOrganization.set(organizationId, { tier, area, via, status: via.length === 0 ? 'recommended' : 'applied' });
    const key = placeKey({ tier, area });
    this.applicants.set(key, (this.applicants.get(key) ?? new Set()).add(organizationId));
  }

  private moved(event: Known): void {
    const status = statusAfter(event);
    const known = 'organizationId' in event.data ? this.of(event.data.organizationId) : undefined;
    if (known === undefined || status === undefined) return;
    known.status = status;
    if (event.type === 'SiteDesignated') known.rank = event.data.rank;
  }
}

function placeKey({ tier, area }: { readonly tier: string; readonly area: string }): string {
  return `${tier}~${area}`;
}

function statusAfter(event: Known): SiteStatus | undefined {
  switch (event.type) {
    case 'SiteRecommended':
      return event.data.last ? 'recommended' : 'applied';
    case 'SiteDeclined':
      return 'declined';
    case 'SiteApplicationWithdrawn':
      return 'withdrawn';
    case 'SiteApplicationLapsed':
      return 'lapsed';
    case 'SitePutInReserve':
      return 'reserve';
    case 'SiteDesignated':
      return 'creating';
    case 'PlaqueAwarded':
      return 'plaque';
    case 'PlaqueRefused':
      return 'refused';
    case 'SiteEliminated':
      return 'eliminated';
    default:
      return undefined;
  }
}
