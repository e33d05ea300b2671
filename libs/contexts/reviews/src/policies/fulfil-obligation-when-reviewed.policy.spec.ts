import { FulfilObligation } from '@pacesetter/campaigns';
import { recorder, testId } from '@pacesetter/testing';
import { assessed, campaignId, commented, subject, tallied } from '../../test/reviewed';
import type { ReviewEvent } from '../review.events';
import { fulfilObligationWhenReviewed } from './fulfil-obligation-when-reviewed.policy';

type Answer = Parameters<typeof fulfilObligationWhenReviewed.decide>[0];

const asked = (event: ReviewEvent) => fulfilObligationWhenReviewed.decide(recorder()(event) as Answer);

const answering = (event: ReviewEvent, organizationId: string) =>
  ({ ...event, data: { ...event.data, obligation: 'owed', owedBy: { organizationId } } }) as ReviewEvent;

describe('the policy to fulfil an obligation when something was reviewed', () => {
  it.each([
    ['assessment', assessed('middle', 70)],
    ['leader-comment', commented(80)],
  ])('shows the %s for the obligation of the organisation above', (kind, event) => {
    const evidence = { kind, ref: testId('event 1') };
    const data = { campaignId, subject: { organizationId: 'bureau' }, obligation: 'owed', evidence };
    expect(asked(answering(event, 'bureau'))).toEqual([{ command: FulfilObligation, data, reason: undefined }]);
  });

  it('shows a mass review if enough took part', () => {
    const evidence = { kind: 'mass-review', ref: testId('event 1') };
    const owing = subject.organizationId;
    expect(asked(answering(tallied(90), owing))).toMatchObject([{ data: { subject, obligation: 'owed', evidence } }]);
    expect(asked(answering(tallied(90, { turnout: 0.1, valid: false }), owing))).toEqual([]);
  });

  it('does nothing when no obligation is named', () => {
    expect(asked(commented(80))).toEqual([]);
  });
});
