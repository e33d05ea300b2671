import { Inject, Injectable } from '@nestjs/common';
import type { Place } from '@pacesetter/access';
import { ENGINE_OPTIONS, type EngineOptions } from '@pacesetter/engine';
import { Gatehouse } from './gatehouse';

/** What is recorded besides decisions, which are events. */
export type AuditKind = 'denied' | 'personal-read' | 'signed-in' | 'sign-in-failed';

export interface AuditRecord {
  readonly kind: AuditKind;
  readonly accountId?: string;
  readonly role?: string;
  readonly organizationId?: string;
  readonly right?: string;
  readonly place?: Place;
  /** Why it was denied, or failed. */
  readonly code?: string;
  /** Where the request came from. */
  readonly address?: string;
}

/** A record as it is kept: what it does not say is null. */
export interface AuditEntry {
  readonly number: number;
  readonly at: Date;
  readonly kind: AuditKind;
  readonly accountId: string | null;
  readonly role: string | null;
  readonly organizationId: string | null;
  readonly right: string | null;
  readonly place: Place;
  readonly code: string | null;
  readonly address: string | null;
}

/** Which entries are asked for; newest first. */
export interface AuditFilter {
  readonly kind?: AuditKind;
  readonly accountId?: string;
  readonly right?: string;
  /** Number of the last entry of the page before. */
  readonly before?: number;
  readonly limit: number;
}

const RECORD = `INSERT INTO authentication.audit_trail
                  (at, kind, account_id, role, organization_id, "right", place, code, address)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const PAGE = `SELECT number::float8 AS number, at, kind, account_id AS "accountId", role, organization_id AS "organizationId",
                     "right", place, code, address
              FROM authentication.audit_trail
              WHERE ($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR account_id = $2)
                AND ($3::bigint IS NULL OR number < $3) AND ($5::text IS NULL OR "right" = $5)
              ORDER BY number DESC LIMIT $4`;

/** What nobody decided but somebody will ask about: denials, sign-ins, reads of personal data. Appended, never changed. */
@Injectable()
export class AuditTrail {
  constructor(
    @Inject(Gatehouse) private readonly gatehouse: Gatehouse,
    @Inject(ENGINE_OPTIONS) private readonly engine: Pick<EngineOptions, 'clock'>,
  ) {}

  async record({ kind, place = {}, ...entry }: AuditRecord): Promise<void> {
    const { accountId, role, organizationId, right, code, address } = entry;
    const values = [kind, accountId, role, organizationId, right, JSON.stringify(place), code, address];
    await this.gatehouse.query(RECORD, [this.engine.clock.now(), ...values.map((value) => value ?? null)]);
  }

  page({ kind, accountId, right, before, limit }: AuditFilter): Promise<readonly AuditEntry[]> {
    return this.gatehouse.query<AuditEntry>(
      PAGE,
      [kind, accountId, before, limit, right].map((value) => value ?? null),
    );
  }
}
