import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { ordered, type Supervised } from '../../rectification.rules';
import { campaignHasNotEnded, type SupervisionFacts } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface AcceptedSuggestion extends Supervised {
  readonly suggestionId: string;
  /** What will be done about it, and by whom. */
  readonly measure: string;
  readonly owner: string;
  readonly deadline: string;
}

export class RectifySuggestion extends Command<AcceptedSuggestion> {}

export type SuggestionFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'ladder' | 'rectifyWithin' | 'after'>;

/** Xuefu, 五㈠: what was suggested in reviews and accepted is put right like everything else, by its deadline. */
export const rectifySuggestion = defineFeature<AcceptedSuggestion, SupervisionState, SupervisionEvent, SuggestionFacts>(
  {
    command: RectifySuggestion,
    aggregate: supervision,
    stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
    rule: ({ rule }) => rule,
    decide({ campaignId, subject, suggestionId, measure, owner, deadline }, state, { facts, now }) {
      campaignHasNotEnded(facts);
      const cause = { kind: 'suggestion', ref: suggestionId } as const;
      const order = { cause, text: `${measure}（${owner}）`, listed: false, deadline };
      return ordered({ campaignId, subject }, state, order, { facts, now });
    },
  },
);
