import { Injectable } from '@nestjs/common';
import { type FeedScope, PUBLIC_SCOPE } from '@pacesetter/event-feeds';

/** Categories of streams about the installation itself, not about campaigns: no scope shows them unless it names them. */
export const INTERNAL_CATEGORIES: readonly string[] = [
  ...['subscription', 'job', 'person'],
  ...['account', 'apikey', 'issuer'],
];

/** Who may read what of the log: shape and injection token in one. */
export abstract class FeedAccess {
  /** @throws HttpException when the request may read nothing */
  abstract scopeOf(request: object): Promise<FeedScope>;
}

/** Everybody reads what everybody may know. */
@Injectable()
export class PublicFeedAccess extends FeedAccess {
  async scopeOf(): Promise<FeedScope> {
    return { ...PUBLIC_SCOPE, withoutCategories: INTERNAL_CATEGORIES };
  }
}
