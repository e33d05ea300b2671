import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import type { Page } from '@pacesetter/http';
import { memberNamesOf } from '@pacesetter/organizations';
import { bulletinBoard } from '../bulletin-board/bulletin-board.projection';
import { type BulletinRow, publishedBulletins } from '../bulletin-board/bulletin-board.query';
import { mechanismBoard } from '../mechanism-board/mechanism-board.projection';
import { adoptedMechanisms } from '../mechanism-board/mechanism-board.query';
import { publicBulletin } from './public-bulletin';
import type { MechanismRow, PublicBulletin } from './public-reporting.answer';
import { PublicBulletins, PublicMechanisms } from './public-reporting.queries';

@QueryHandler(PublicBulletins)
export class PublicBulletinsHandler implements IQueryHandler<PublicBulletins> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: PublicBulletins): Promise<Page<PublicBulletin>> {
    await this.views.reached(minPosition, [bulletinBoard.name]);
    const { items, next } = await publishedBulletins(this.views, campaignId, query);
    const names = await this.namesIn(items);
    return { items: items.map((bulletin) => publicBulletin(bulletin, names)), next };
  }

  /** All names of a page with one question. */
  private async namesIn(bulletins: readonly BulletinRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = bulletins.flatMap(({ about }) => about.flatMap(({ memberId }) => memberId ?? []));
    return ids.length === 0 ? new Map() : memberNamesOf(this.views, ids);
  }
}

@QueryHandler(PublicMechanisms)
export class PublicMechanismsHandler implements IQueryHandler<PublicMechanisms> {
  constructor(private readonly views: ReadSide) {}

  /** @throws InvalidParameters, ReadModelBehind */
  async execute({ campaignId, query, minPosition }: PublicMechanisms): Promise<Page<MechanismRow>> {
    await this.views.reached(minPosition, [mechanismBoard.name]);
    return adoptedMechanisms(this.views, campaignId, query);
  }
}
