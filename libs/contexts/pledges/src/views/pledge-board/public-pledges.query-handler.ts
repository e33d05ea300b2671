import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import type { ListQuery, Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { memberNamesOf, namesOf } from '@pacesetter/organizations';
import { pledgeBoard } from './pledge-board.projection';
import { pledgeBoardOfCampaign } from './pledge-board.query';
import type { PledgeBoardRow, PublicPledgeItem } from './pledge-item.answer';

/** The pledges of a campaign, for everybody. */
export class PublicPledges extends Query<Page<PublicPledgeItem>> {
  constructor(
    readonly campaignId: string,
    readonly query: ListQuery,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

@QueryHandler(PublicPledges)
export class PublicPledgesHandler implements IQueryHandler<PublicPledges> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: PublicPledges): Promise<Page<PublicPledgeItem>> {
    await this.views.reached(minPosition, [pledgeBoard.name]);
    const { items, next } = await pledgeBoardOfCampaign(this.views, campaignId, query);
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
