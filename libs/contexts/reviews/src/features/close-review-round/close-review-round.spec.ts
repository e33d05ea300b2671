import { given } from '@pacesetter/testing';
import { campaignId, ofBrigade, ofBureau, part } from '../../../test/reviewed';
import type { RoundEvent } from '../../round.events';
import { reviewRound } from '../../round.state';
import { closeReviewRound, type RoundFacts } from './close-review-round';

const round = { campaignId, organizationId: 'bureau', obligation: 'leader-comment' };
const known: RoundFacts = {
  ...part,
  opened: { kind: 'leader-comment', subject: 'organization' },
  below: ['brigade-133', 'brigade-149'],
  covered: ['brigade-133', 'brigade-149'],
};
const closed: RoundEvent = {
  type: 'ReviewRoundClosed',
  data: { ...round, kind: 'leader-comment', covered: 2, owedBy: { organizationId: 'bureau' } },
};

function closing(facts: Partial<RoundFacts> = {}, { actor = ofBureau, events = [] as RoundEvent[] } = {}) {
  return given(reviewRound, events).when(closeReviewRound.decide, round, { actor, facts: { ...known, ...facts } });
}

describe('closing a round of comments or assessments', () => {
  it('is done when everyone below was covered', () => {
    closing().then([closed]);
    const opened = { kind: 'assessment', subject: 'organization' } as const;
    closing({ opened }).then([{ ...closed, data: { ...closed.data, kind: 'assessment' } }]);
  });

  it('names those who are missing', () => {
    const missing = { missing: ['brigade-149'] };
    closing({ covered: ['brigade-133'] }).thenRefused('not-all-covered', missing);
    closing({ covered: ['brigade-133', 'elsewhere'] }).thenRefused('not-all-covered', missing);
  });

  it('is the superior’s own, once, for an obligation of that kind', () => {
    closing({}, { actor: ofBrigade }).thenRefused('not-superior');
    closing({}, { events: [closed] }).then([]);
    closing({ opened: undefined }).thenRefused('obligation-unknown');
    closing({ opened: { kind: 'mass-review', subject: 'organization' } }).thenRefused('obligation-kind-wrong');
    closing({ status: 'paused' }).thenRefused('campaign-not-running');
  });
});
