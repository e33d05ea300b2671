import { Inject, Injectable } from '@nestjs/common';
import {
  decideAccess,
  deniedEverywhere,
  type Denial,
  type Place,
  type Principal,
  type Right,
} from '@pacesetter/access';
import { AccessControl, type Concern, RequestRefused } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../adapters/postgres/audit-trail';
import { AccountDirectory } from './account-directory.port';
import { type Authenticated, Authentication } from './authentication';
import { forbidden, unauthenticated } from './challenge';
import { RequestLimits } from './limits/request-limits';

/** Whoever looks after the process asks as often as they like whether it is well. */
const UNCOUNTED = 'engine.read-health';

/** The one place that every request passes: who sends it, may they, as whom; denials are recorded. */
@Injectable()
export class AccountAccessControl extends AccessControl {
  private readonly senders = new WeakMap<FastifyRequest, Authenticated | undefined>();

  constructor(
    @Inject(Authentication) private readonly authentication: Authentication,
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
  ) {
    super();
  }

  /** @throws RequestRefused (401, 403, 429) */
  override async admit(request: FastifyRequest, right: Right): Promise<void> {
    if (right.name !== UNCOUNTED) await this.limits.count(`address ${request.ip}`);
    const known = await this.sender(request, right);
    if (known !== undefined) await this.limits.count(`actor ${known.principal.id}`);
    const why = deniedEverywhere(principalFor(right, known), right);
    if (why !== undefined) throw await this.denied(request, why, known);
  }

  /** @throws RequestRefused (401, 403) */
  async authorize(request: FastifyRequest, right: Right, concern: Concern): Promise<Actor> {
    const known = await this.sender(request, right);
    const place = await this.placed(concern);
    const decision = decideAccess(principalFor(right, known), right, place);
    if (!decision.allowed) throw await this.denied(request, decision.why, known);
    if (right.personal === true) await this.recordRead(request, right, { actor: decision.actor, place });
    return decision.actor;
  }

  override async mayAlso(
    request: FastifyRequest,
    right: Right,
    concerns: readonly Concern[],
  ): Promise<readonly boolean[]> {
    const principal = principalFor(right, await this.sender(request, right));
    const places = await Promise.all(concerns.map((concern) => this.placed(concern)));
    const decisions = places.map((place) => decideAccess(principal, right, place));
    const reads = decisions.flatMap((decision, index) =>
      decision.allowed ? [{ actor: decision.actor, place: places[index] ?? {} }] : [],
    );
    if (right.personal === true && reads[0] !== undefined)
      await this.recordRead(request, right, together(reads[0], reads));
    return decisions.map(({ allowed }) => allowed);
  }

  /** Found out once for a request. What is shown and is not valid is refused, and recorded, like everything else. */
  private async sender(request: FastifyRequest, right: Right): Promise<Authenticated | undefined> {
    if (right.anonymous === true) return undefined;
    if (this.senders.has(request)) return this.senders.get(request);
    try {
      const known = await this.authentication.authenticate(request);
      this.senders.set(request, known);
      return known;
    } catch (error) {
      if (error instanceof RequestRefused) {
        const { code } = error.refusal;
        await this.audit.record({ kind: 'denied', right: right.name, code, address: request.ip });
      }
      throw error;
    }
  }

  /** Where the organisation stands; what concerns a campaign as a whole concerns the organisation at its root. */
  private async placed({ everywhere, ...place }: Concern): Promise<Place> {
    const root = everywhere === true || place.campaignId === undefined ? undefined : place.campaignId;
    const organizationId =
      place.organizationId ?? (root === undefined ? undefined : await this.accounts.campaignRoot(root));
    if (organizationId === undefined) return place;
    return { ...place, organizationId, ancestors: await this.accounts.ancestors(organizationId) };
  }

  private async denied({ ip }: FastifyRequest, why: Denial, who: Authenticated | undefined): Promise<Error> {
    const code = who?.mustChangePassword === true ? 'password-change-required' : why.code;
    const { right, place, allowed } = why;
    await this.audit.record({ kind: 'denied', accountId: who?.principal.id, right, place, code, address: ip });
    if (who === undefined) return unauthenticated(code, why.detail);
    if (who.mustChangePassword) return forbidden(code, 'change your password first: POST /v1/auth/password', {});
    return forbidden(code, why.detail, { right, allowed });
  }

  private async recordRead({ ip }: FastifyRequest, { name }: Right, { actor, place }: Read): Promise<void> {
    const { id: accountId, role, organizationId } = actor;
    await this.audit.record({
      kind: 'personal-read',
      accountId,
      role,
      organizationId,
      right: name,
      place,
      address: ip,
    });
  }
}

interface Read {
  readonly actor: Actor;
  readonly place: Place;
}

/** What one answer tells of several organisations is one read: of the campaign then. */
function together(first: Read, reads: readonly Read[]): Read {
  const { organizationId, campaignId } = first.place;
  if (reads.every(({ place }) => place.organizationId === organizationId)) return first;
  return { actor: first.actor, place: { campaignId } };
}

/** Who came in with a password that somebody else knows may do what everybody may, until it is changed. */
function principalFor(right: Right, known: Authenticated | undefined): Principal | undefined {
  return known?.mustChangePassword === true && right.withFirstPassword !== true ? undefined : known?.principal;
}
