import { AcceptSuggestion, DeclineSuggestion, type ReviewEvent } from '@pacesetter/reviews';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf } from './roles';

type Raised = Extract<ReviewEvent, { type: 'SuggestionRaised' }>;

/** Most of what is suggested is taken up, some of it declined with a reason; what nobody answers the system notices. */
export const suggestionsAreAnswered: Behaviour<Raised> = {
  name: 'suggestions-are-answered',
  on: ['SuggestionRaised'],
  react({ data: { campaignId, subject, suggestionId }, metadata: { occurredAt } }, world) {
    const about = subject.organizationId;
    const id = `suggestion ${suggestionId} answered`;
    const chance = world.chance(id);
    if (chance.chance(world.options.profile.suggestionForgotten)) return [];
    const declined = chance.chance(world.options.profile.suggestionDeclined);
    const ref = { campaignId, subject, suggestionId };
    // A member answers through an officer of the own organisation, which stands above the member.
    const by = officerOf(about);
    const measure = { ...ref, measure: '制定整改措施，逐项落实', owner: `责任人-${about}` };
    const request = () =>
      declined
        ? asks(DeclineSuggestion, { ...ref, why: '已在其他工作中统筹解决' }, by)
        : asks(AcceptSuggestion, measure, by);
    return [{ id, at: someDaysAfter(world, { moment: occurredAt, about: [id] }, [1, 5]), about, request }];
  },
};
