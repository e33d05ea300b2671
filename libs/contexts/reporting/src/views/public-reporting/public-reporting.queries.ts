import { Query } from '@nestjs/cqrs';
import type { Page } from '@pacesetter/http';
import type { Position } from '@pacesetter/kernel';
import type { BulletinCursor } from '../bulletin-board/bulletin-board.query';
import type { MechanismRow } from '../mechanism-board/mechanism-board.query';
import type { PublicBulletin } from './public-bulletin';

interface OfCampaign {
  readonly campaignId: string;
  readonly limit: number;
  readonly minPosition?: Position;
}

/** What a campaign has published in its bulletins, the earliest first. */
export class PublicBulletins extends Query<Page<PublicBulletin, BulletinCursor>> {
  constructor(readonly request: OfCampaign & { readonly after?: BulletinCursor }) {
    super();
  }
}

/** The lasting rules that a campaign has left behind, by id. */
export class PublicMechanisms extends Query<Page<MechanismRow>> {
  constructor(readonly request: OfCampaign & { readonly after?: string }) {
    super();
  }
}
