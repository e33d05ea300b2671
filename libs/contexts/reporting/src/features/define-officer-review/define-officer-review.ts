import { Command, defineFeature } from '@pacesetter/kernel';
import type { OfficerReviewDefinition, OfficerReviewEvent } from '../../officer-review.events';
import {
  officerReview,
  type OfficerReviewRef,
  officerReviewStream,
  type OfficerReviewState,
} from '../../officer-review.state';
import { refuse } from '../../reporting.errors';
import { bySuperior, campaignRuns, type SuperiorFacts } from '../../reporting.rules';

export interface OfficerReviewToDefine extends OfficerReviewRef {
  /** Who holds the posts that report, one for each post of the programme. */
  readonly officers: readonly { readonly key: string; readonly name: string; readonly personId?: string }[];
  /** The obligation that is met when all of them have been reviewed. */
  readonly obligation?: string;
}

export class DefineOfficerReview extends Command<OfficerReviewToDefine> {}

type Terms = Omit<OfficerReviewDefinition, 'campaignId' | 'organizationId' | 'officers' | 'obligation'>;

export interface DefinitionFacts extends SuperiorFacts {
  readonly enrolled: boolean;
  /** Posts whose holders report. */
  readonly posts: readonly string[];
  /** Content, form, procedure and use of the results, as the programme has them. */
  readonly terms: Terms;
  /** Whether the obligation that is named has been opened and is met by such a review. */
  readonly answers: boolean;
}

/** Lüliang 2009, 四(三): who reports, about what, how, and what for is fixed before anybody reports. */
export const defineOfficerReview = defineFeature<
  OfficerReviewToDefine,
  OfficerReviewState,
  OfficerReviewEvent,
  DefinitionFacts
>({
  command: DefineOfficerReview,
  aggregate: officerReview,
  stream: officerReviewStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, officers, obligation }, state, { facts, actor }) {
    campaignRuns(facts);
    if (!facts.enrolled) throw refuse('not-enrolled', `${organizationId} takes no part in the campaign`);
    bySuperior(actor, facts);
    if (state.definition !== undefined) {
      throw refuse('officer-review-already-defined', 'the review is defined, and what is defined holds for everybody');
    }
    everyPostHeld(officers, facts.posts);
    if (obligation !== undefined && !facts.answers) {
      throw refuse('obligation-kind-wrong', `"${obligation}" is not met by a review of officers`);
    }
    const answered = obligation === undefined ? {} : { obligation };
    const defined = { campaignId, organizationId, officers: [...officers], ...facts.terms, ...answered };
    return [{ type: 'OfficerReviewDefined', data: defined }];
  },
});

function everyPostHeld(officers: OfficerReviewToDefine['officers'], posts: readonly string[]): void {
  const vacant = posts.filter((post) => !officers.some(({ key, name }) => key === post && name.trim() !== ''));
  if (vacant.length > 0) throw refuse('officer-post-vacant', `say who is: ${vacant.join(', ')}`, { vacant });
  const unknown = officers.filter(({ key }, index) => {
    return !posts.includes(key) || officers.findIndex((other) => other.key === key) !== index;
  });
  if (unknown.length > 0) {
    throw refuse('officer-unknown', 'one holder of each post reports, nobody else', { unknown, known: posts });
  }
}
