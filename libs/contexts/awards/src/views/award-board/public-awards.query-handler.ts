import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { type Page, pageOf } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { memberNamesOf, namesOf } from '@pacesetter/organizations';
import { awardBoard } from './award-board.projection';
import { type PublicAwardCursor, type PublicAwardPage, type PublicAwardRow, publicAwards } from './public-awards.query';

/** A candidate on public display: an organisation, or a member by name and organisation alone. */
export interface PublicAward extends Omit<PublicAwardRow, 'memberId'> {
  readonly organization: string;
  /** Absent where the organisation itself is the candidate. */
  readonly member?: string;
}

export interface PublicAwardsRequest extends PublicAwardPage {
  readonly campaignId: string;
  readonly minPosition?: Position;
}

/** The notices and awards of a campaign, for everybody. */
export class PublicAwards extends Query<Page<PublicAward, PublicAwardCursor>> {
  constructor(readonly request: PublicAwardsRequest) {
    super();
  }
}

@QueryHandler(PublicAwards)
export class PublicAwardsHandler implements IQueryHandler<PublicAwards> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ request }: PublicAwards): Promise<Page<PublicAward, PublicAwardCursor>> {
    const { campaignId, limit, minPosition, ...page } = request;
    await this.views.reached(minPosition, [awardBoard.name]);
    const rows = await publicAwards(this.views, campaignId, { ...page, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, cursorOf);
    return { items: await this.named(items), next };
  }

  /** All names of a page with two questions. */
  private async named(rows: readonly PublicAwardRow[]): Promise<readonly PublicAward[]> {
    const organizations = await namesOf(
      this.views,
      rows.map(({ organizationId }) => organizationId),
    );
    const members = await memberNamesOf(
      this.views,
      rows.flatMap(({ memberId }) => (memberId === '' ? [] : [memberId])),
    );
    return rows.map(({ memberId, ...row }) => ({
      ...row,
      organization: organizations.get(row.organizationId) ?? '',
      ...(memberId !== '' && { member: members.get(memberId) ?? '' }),
    }));
  }
}

function cursorOf({ round, award, organizationId, memberId }: PublicAwardRow): PublicAwardCursor {
  return [round, award, organizationId, memberId];
}
