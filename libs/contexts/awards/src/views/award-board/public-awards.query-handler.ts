import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import type { ListQuery, Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { memberNamesOf, namesOf } from '@pacesetter/organizations';
import { awardBoard } from './award-board.projection';
import type { PublicAward, PublicStanding } from './public-award.answer';
import { type PublicAwardRow, publicAwards } from './public-awards.query';

/** Whose awards, and which of them. */
export interface PublicAwardsOf {
  readonly campaignId: string;
  readonly standing: PublicStanding;
  readonly minPosition?: Position;
}

/** The notices and awards of a campaign, for everybody. */
export class PublicAwards extends Query<Page<PublicAward>> {
  constructor(
    readonly of: PublicAwardsOf,
    readonly query: ListQuery,
  ) {
    super();
  }
}

@QueryHandler(PublicAwards)
export class PublicAwardsHandler implements IQueryHandler<PublicAwards> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ of, query }: PublicAwards): Promise<Page<PublicAward>> {
    await this.views.reached(of.minPosition, [awardBoard.name]);
    const { items, next } = await publicAwards(this.views, of, query);
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
