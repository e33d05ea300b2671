import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PageParameters } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import { IsOptional, Length } from 'class-validator';
import type { SiteRow } from './site-board.query';
import { SiteBoard } from './site-board.query-handler';

class SiteBoardParameters extends PageParameters {
  /** Key of the tier, e.g. `county`. */
  @IsOptional()
  @Length(1, 100)
  readonly tier?: string;

  /** Id of the deciding organisation. */
  @IsOptional()
  @Length(1, 200)
  readonly area?: string;

  /** Id of the last organisation of the page before. */
  @IsOptional()
  @Length(1, 200)
  readonly after?: string;
}

interface SiteBoardPage {
  readonly items: readonly SiteRow[];
  /** `after` of the next page; null at the end. */
  readonly next: string | null;
}

/** Public: which organisations create a demonstration site, and which carry a plaque. */
@Controller('v1/campaigns/:id/sites')
export class SiteBoardController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async sites(
    @Param('id') campaignId: string,
    @Query() { tier, area, after, limit, minPosition }: SiteBoardParameters,
  ): Promise<SiteBoardPage> {
    const page = { tier, area, after, limit: limit + 1 };
    const rows = await this.queries.execute(new SiteBoard(campaignId, page, minPosition as Position | undefined));
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? (items.at(-1)?.organizationId ?? null) : null };
  }
}
