import { Inject, Injectable } from '@nestjs/common';
import { decideAccess, type Denial, type Place, type Right } from '@pacesetter/access';
import { AccessControl, type Concern } from '@pacesetter/http';
import type { Actor } from '@pacesetter/kernel';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../adapters/postgres/audit-trail';
import { AccountDirectory } from './account-directory.port';
import { type Authenticated, Authentication } from './authentication';
import { forbidden, unauthenticated } from './challenge';
import { RequestLimits } from './limits/request-limits';

/** The one place that every request with a right passes: who sends it, may they, as whom; denials are recorded. */
@Injectable()
export class AccountAccessControl extends AccessControl {
  constructor(
    @Inject(Authentication) private readonly authentication: Authentication,
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
  ) {
    super();
  }

  /** @throws RequestRefused (401, 403, 429) */
  async authorize(request: FastifyRequest, right: Right, concern: Concern): Promise<Actor> {
    const known = await this.authentication.authenticate(request);
    if (known !== undefined) await this.limits.count(`actor ${known.principal.id}`);
    const place = await this.placed(concern);
    // Who came in with a password that somebody else knows may do what everybody may, until it is changed.
    const principal = known?.mustChangePassword === true ? undefined : known?.principal;
    const decision = decideAccess(principal, right, place);
    if (!decision.allowed) {
      throw await this.denied(request, decision.why, known);
    }
    if (right.personal === true) await this.recordRead(request, right, { actor: decision.actor, place });
    return decision.actor;
  }

  private async placed(concern: Concern): Promise<Place> {
    const { organizationId } = concern;
    if (organizationId === undefined) return concern;
    return { ...concern, ancestors: await this.accounts.ancestors(organizationId) };
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
