import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReadSide } from '@pacesetter/commands';
import { type Page, pageOf } from '@pacesetter/http';
import { memberNamesOf } from '@pacesetter/organizations';
import { bulletinBoard } from '../bulletin-board/bulletin-board.projection';
import { type BulletinCursor, type BulletinRow, publishedBulletins } from '../bulletin-board/bulletin-board.query';
import { mechanismBoard } from '../mechanism-board/mechanism-board.projection';
import { adoptedMechanisms, type MechanismRow } from '../mechanism-board/mechanism-board.query';
import { type PublicBulletin, publicBulletin } from './public-bulletin';
import { PublicBulletins, PublicMechanisms } from './public-reporting.queries';

@QueryHandler(PublicBulletins)
export class PublicBulletinsHandler implements IQueryHandler<PublicBulletins> {
  constructor(private readonly views: ReadSide) {}

  /** @throws ReadModelBehind */
  async execute({ request }: PublicBulletins): Promise<Page<PublicBulletin, BulletinCursor>> {
    const { campaignId, after, limit, minPosition } = request;
    await this.views.reached(minPosition, [bulletinBoard.name]);
    const rows = await publishedBulletins(this.views, campaignId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ bulletinId, publishedAt }) => ({ bulletinId, publishedAt }));
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

  /** @throws ReadModelBehind */
  async execute({ request }: PublicMechanisms): Promise<Page<MechanismRow>> {
    const { campaignId, after, limit, minPosition } = request;
    await this.views.reached(minPosition, [mechanismBoard.name]);
    const rows = await adoptedMechanisms(this.views, campaignId, { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ mechanismId }) => mechanismId);
  }
}
