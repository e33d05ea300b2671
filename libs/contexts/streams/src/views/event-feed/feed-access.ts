import { ForbiddenException, Inject, Injectable, Optional } from '@nestjs/common';
import { eventScope, type Grant, type Principal, reachOf, type Right } from '@pacesetter/access';
import { Authentication, unauthenticated } from '@pacesetter/authentication';
import { type FeedScope, PUBLIC_SCOPE, type ScopePlace } from '@pacesetter/event-feeds';
import type { FastifyRequest } from 'fastify';

/** Categories of streams about the installation itself, not about campaigns: no feed shows them. */
export const INTERNAL_CATEGORIES: readonly string[] = [
  ...['subscription', 'job', 'command', 'person'],
  ...['account', 'apikey', 'issuer'],
];

/** Who may read what of the log: shape and injection token in one. */
export abstract class FeedAccess {
  /** @throws HttpException when the request may read nothing */
  abstract scopeOf(request: FastifyRequest): Promise<FeedScope>;
}

/** To read the log: as much of it as the own roles reach. */
export const READ_STREAMS: Right = {
  name: 'streams.read-events',
  kind: 'stream',
  roles: { administrator: 'all', supervisor: 'all', integrator: 'all' },
  title: { zh: '读取事件流', en: 'Read event streams' },
};

/**
 * Who has signed in reads within the reach of the own grants, and with a key only what its scopes name besides. Where an
 * installation has no accounts, everybody reads what everybody may know. Of persons only what is public, whoever asks.
 */
@Injectable()
export class AccountFeedAccess extends FeedAccess {
  constructor(
    @Optional() @Inject(Authentication) private readonly authentication?: Pick<Authentication, 'authenticate'>,
  ) {
    super();
  }

  async scopeOf(request: FastifyRequest): Promise<FeedScope> {
    if (this.authentication === undefined) return { ...PUBLIC_SCOPE, withoutCategories: INTERNAL_CATEGORIES };
    const known = await this.authentication.authenticate(request);
    if (known === undefined) {
      throw unauthenticated('sign-in-required', 'event streams are for those who have signed in, or show an API key');
    }
    const scope = known.mustChangePassword ? undefined : scopeOfPrincipal(known.principal);
    if (scope === undefined)
      throw new ForbiddenException('none of your roles, and no scope of your key, reads streams');
    return scope;
  }
}

/** Undefined when nothing may be read. */
export function scopeOfPrincipal({ grants, apiKey }: Principal): FeedScope | undefined {
  const places = grants.filter(({ role }) => reachOf(role, READ_STREAMS) !== undefined).map(placeOfGrant);
  const named = apiKey === undefined ? {} : eventScope(apiKey.scopes);
  if (places.length === 0 || named === undefined) return undefined;
  return {
    ...PUBLIC_SCOPE,
    withoutCategories: INTERNAL_CATEGORIES,
    ...(named.streams !== undefined && { streams: [...named.streams] }),
    ...(named.categories !== undefined && { categories: [...named.categories] }),
    ...(named.types !== undefined && { types: [...named.types] }),
    ...(!places.some(isEverywhere) && { places }),
  };
}

function placeOfGrant({ organizationId, reach, campaignId }: Grant): ScopePlace {
  return {
    reach,
    ...(organizationId !== undefined && { organizationId }),
    ...(campaignId !== undefined && { campaignId }),
  };
}

function isEverywhere({ reach, campaignId }: ScopePlace): boolean {
  return reach === 'all' && campaignId === undefined;
}
