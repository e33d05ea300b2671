import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { type Page, pageOf } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { memberNamesOf, namesOf } from '@pacesetter/organizations';
import { pledgeBoard } from './pledge-board.projection';
import { type PledgeBoardCursor, type PledgeBoardRow, pledgeBoardOfCampaign } from './pledge-board.query';

/** A pledged item on public display: who promised what by when, and what became of it. */
export interface PublicPledgeItem extends Omit<PledgeBoardRow, 'memberId'> {
  readonly organization: string;
  /** Absent where the organisation itself has pledged. */
  readonly member?: string;
}

export interface PublicPledgesRequest {
  readonly campaignId: string;
  readonly after?: PledgeBoardCursor;
  readonly limit: number;
  readonly minPosition?: Position;
}

/** The pledges of a campaign, for everybody. */
export class PublicPledges extends Query<Page<PublicPledgeItem, PledgeBoardCursor>> {
  constructor(readonly request: PublicPledgesRequest) {
    super();
  }
}

@QueryHandler(PublicPledges)
export class PublicPledgesHandler implements IQueryHandler<PublicPledges> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ request }: PublicPledges): Promise<Page<PublicPledgeItem, PledgeBoardCursor>> {
    const { campaignId, after, limit, minPosition } = request;
    await this.views.reached(minPosition, [pledgeBoard.name]);
    const rows = await pledgeBoardOfCampaign(this.views, campaignId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ organizationId, memberId, itemKey }) => ({
      organizationId,
      memberId,
      itemKey,
    }));
    return { items: await this.named(items), next };
  }

  /** All names of a page with two questions. */
  private async named(rows: readonly PledgeBoardRow[]): Promise<readonly PublicPledgeItem[]> {
    const organizations = await namesOf(
      this.views,
      rows.map(({ organizationId }) => organizationId),
    );
    const members = await memberNamesOf(
      this.views,
      rows.flatMap(({ memberId }) => memberId ?? []),
    );
    return rows.map(({ memberId, ...row }) => ({
      ...row,
      organization: organizations.get(row.organizationId) ?? '',
      ...(memberId !== null && { member: members.get(memberId) ?? '' }),
    }));
  }
}
