import { FulfilObligation } from '@pacesetter/campaigns';
import { recorder, testId } from '@pacesetter/testing';
import { campaignId, subject, tallied } from '../../test/reviewed';
import { closed } from '../../test/session';
import type { ReviewEvent } from '../review.events';
import { fulfilObligationWhenReviewed } from './fulfil-obligation-when-reviewed.policy';

type Answer = Parameters<typeof fulfilObligationWhenReviewed.decide>[0];

const asked = (event: object) => fulfilObligationWhenReviewed.decide(recorder()(event as Answer));

const answering = (event: ReviewEvent, organizationId: string) =>
  ({ ...event, data: { ...event.data, obligation: 'owed', owedBy: { organizationId } } }) as ReviewEvent;

const ref = testId('event 1');

describe('the policy to fulfil an obligation when something was reviewed', () => {
  it.each(['assessment', 'leader-comment'] as const)('shows the closed round for an obligation of kind %s', (kind) => {
    const round = { campaignId, organizationId: 'bureau', obligation: 'owed', kind, covered: 3 };
    const event = { type: 'ReviewRoundClosed', data: { ...round, owedBy: { organizationId: 'bureau' } } };
    const data = { campaignId, subject: { organizationId: 'bureau' }, obligation: 'owed', evidence: { kind, ref } };
    expect(asked(event)).toEqual([{ command: FulfilObligation, data, reason: undefined }]);
  });

  it('shows a review by the masses, by peers or from below if enough took part', () => {
    const owing = subject.organizationId;
    const kinds = (['masses', 'peers', 'subordinates'] as const).map((reviewers) => {
      const [request] = asked(answering(tallied(90, { reviewers }), owing));
      return (request?.data as { evidence: { kind: string } }).evidence.kind;
    });
    expect(kinds).toEqual(['mass-review', 'peer-review', 'upward-review']);
    expect(asked(answering(tallied(90, { turnout: 0.1, valid: false }), owing))).toEqual([]);
  });

  it('shows a session for the obligation of whoever held it, if enough took part', () => {
    const evidence = { kind: 'peer-review', ref };
    const data = { campaignId, subject, obligation: 'owed', evidence };
    expect(asked(closed({ obligation: 'owed' }))).toEqual([{ command: FulfilObligation, data, reason: undefined }]);
    expect(asked(closed({ obligation: 'owed', valid: false }))).toEqual([]);
  });

  it('does nothing when no obligation is named', () => {
    expect(asked(tallied(80))).toEqual([]);
    expect(asked(closed({}))).toEqual([]);
  });
});
