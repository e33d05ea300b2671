import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import type { BulletinEvent, BulletinKind } from '../../bulletin.events';
import { mayPublish, type PublisherFacts } from '../../bulletin.rules';
import { bulletin, type BulletinRef, type BulletinState, bulletinStream } from '../../bulletin.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRuns, textGiven } from '../../reporting.rules';

export interface BulletinDraft extends BulletinRef {
  readonly organizationId: string;
  readonly kind: BulletinKind;
  readonly title: string;
  readonly text: string;
  /** Whom it praises or criticises. */
  readonly about: readonly Subject[];
}

export class DraftBulletin extends Command<BulletinDraft> {}

/** Guangdong 2010, 六(二): what the campaign has brought is written down; until it is published it can be written anew. */
export const draftBulletin = defineFeature<BulletinDraft, BulletinState, BulletinEvent, PublisherFacts>({
  command: DraftBulletin,
  aggregate: bulletin,
  stream: bulletinStream,
  rule: ({ rule }) => rule,
  decide(draft, state, { facts, actor }) {
    campaignRuns(facts);
    byOrganization(actor, draft.organizationId);
    if (state.status === 'published')
      throw refuse('bulletin-published', 'a published bulletin is corrected, not drafted');
    if (state.status === 'draft' && state.organizationId !== draft.organizationId) {
      throw refuse('bulletin-of-another-organization', `${state.organizationId} drafts this bulletin`);
    }
    mayPublish(draft.kind, facts);
    textGiven(draft.title, 'the title');
    textGiven(draft.text, 'the text');
    return [{ type: 'BulletinDrafted', data: { ...draft, about: [...draft.about] } }];
  },
});
