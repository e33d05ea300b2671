import { Query } from '@nestjs/cqrs';
import type { ListQuery, Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import type { MechanismRow, PublicBulletin } from './public-reporting.answer';

/** What a campaign has published in its bulletins, the earliest first where nothing else is asked for. */
export class PublicBulletins extends Query<Page<PublicBulletin>> {
  constructor(
    readonly campaignId: string,
    readonly query: ListQuery,
    readonly minPosition?: Position,
  ) {
    super();
  }
}

/** The lasting rules that a campaign has left behind, by id where nothing else is asked for. */
export class PublicMechanisms extends Query<Page<MechanismRow>> {
  constructor(
    readonly campaignId: string,
    readonly query: ListQuery,
    readonly minPosition?: Position,
  ) {
    super();
  }
}
