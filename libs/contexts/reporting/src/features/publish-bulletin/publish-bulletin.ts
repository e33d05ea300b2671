import { Command, defineFeature } from '@pacesetter/kernel';
import type { BulletinEvent } from '../../bulletin.events';
import { knownBulletin, mayPublish, type PublisherFacts } from '../../bulletin.rules';
import { bulletin, type BulletinRef, type BulletinState, bulletinStream } from '../../bulletin.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRuns } from '../../reporting.rules';

export class PublishBulletin extends Command<BulletinRef> {}

/** The bulletin goes public, as it was drafted last. */
export const publishBulletin = defineFeature<BulletinRef, BulletinState, BulletinEvent, PublisherFacts>({
  command: PublishBulletin,
  aggregate: bulletin,
  stream: bulletinStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, bulletinId }, state, { facts, actor }) {
    campaignRuns(facts);
    const { status, organizationId, kind } = knownBulletin(state);
    byOrganization(actor, organizationId);
    if (status === 'published') throw refuse('bulletin-published', 'this bulletin has been published');
    mayPublish(kind, facts);
    return [{ type: 'BulletinPublished', data: { campaignId, bulletinId, organizationId, kind } }];
  },
});
