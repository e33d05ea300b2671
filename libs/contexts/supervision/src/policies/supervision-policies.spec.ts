import { FulfilObligation, type ParticipationEvent } from '@pacesetter/campaigns';
import type { DomainEvent, Policy } from '@pacesetter/kernel';
import { SettlePledgeItem } from '@pacesetter/pledges';
import { CloseSuggestion } from '@pacesetter/reviews';
import { recorder, TEST_TIME, testId } from '@pacesetter/testing';
import { campaignId, missedPlan, orderOf, subject, supervised, verified } from '../../test/supervised';
import { BeginListing } from '../features/begin-listing/begin-listing';
import { CloseLeftover } from '../features/close-leftover/close-leftover';
import { CommendInCircular } from '../features/commend-in-circular/commend-in-circular';
import { ListLeftover } from '../features/list-leftover/list-leftover';
import { OrderRectification } from '../features/order-rectification/order-rectification';
import { NoteOverdueObligation } from '../features/note-overdue-obligation/note-overdue-obligation';
import { EscalateMissedFollowUp } from '../features/escalate-missed-follow-up/escalate-missed-follow-up';
import { RectifyBackwardBand } from '../features/rectify-backward-band/rectify-backward-band';
import { RectifySuggestion } from '../features/rectify-suggestion/rectify-suggestion';
import { SubmitRectification } from '../features/submit-rectification/submit-rectification';
import { rectificationIdOf } from '../rectification.rules';
import { beginListingWhenPhaseEntered } from './begin-listing-when-phase-entered.policy';
import { closeLeftoverWhenItemSettled } from './close-leftover-when-item-settled.policy';
import { closeSuggestionWhenRectified } from './close-suggestion-when-rectified.policy';
import { commendWhenBandAdvanced } from './commend-when-band-advanced.policy';
import { fulfilObligationWhenVisited } from './fulfil-obligation-when-visited.policy';
import { listLeftoverWhenNotKept } from './list-leftover-when-not-kept.policy';
import { noteOverdueObligationWhenMissed } from './note-overdue-obligation-when-missed.policy';
import { escalateWhenFollowUpMissed } from './escalate-when-follow-up-missed.policy';
import { rectifyWhenBandBackward } from './rectify-when-band-backward.policy';
import { rectifyWhenPledgeCheckMissed } from './rectify-when-pledge-check-missed.policy';
import { rectifyWhenSuggestionAccepted } from './rectify-when-suggestion-accepted.policy';
import { settlePledgeItemWhenRectified } from './settle-pledge-item-when-rectified.policy';
import { submitRectificationWhenMadeUpFor } from './submit-rectification-when-made-up-for.policy';

/** What a policy asks for: the commands' classes and data. */
function asked<Event extends DomainEvent>(policy: Policy<Event>, event: Event) {
  return policy.decide(recorder()(event)).map(({ command, data }) => [command, data]);
}

describe('what follows by rule', () => {
  it('a visit settles the obligation that it was made for', () => {
    const visit = {
      ...supervised,
      visitId: 'visit-1',
      kind: 'routine',
      inspectors: ['Wu'],
      answers: [],
      findings: [],
    } as const;
    const data = { ...visit, inspectors: ['Wu'], answers: [], findings: [] };
    expect(asked(fulfilObligationWhenVisited, { type: 'VisitRecorded', data })).toEqual([]);
    const owedBy = { organizationId: 'bureau' };
    const answer = { ...data, obligation: 'contact-visits', owedBy };
    const evidence = { kind: 'visit', ref: testId('event 1') };
    expect(asked(fulfilObligationWhenVisited, { type: 'VisitRecorded', data: answer })).toEqual([
      [FulfilObligation, { campaignId, subject: owedBy, obligation: 'contact-visits', evidence }],
    ]);
  });

  it('a missed obligation is noted', () => {
    const data = { ...supervised, obligation: 'plan', dueAt: '2010-06-01T00:00:00.000Z' };
    expect(asked(noteOverdueObligationWhenMissed, { type: 'ObligationMissed', data })).toEqual([
      [NoteOverdueObligation, { ...supervised, obligation: 'plan' }],
    ]);
  });

  it('what is done late, or waived, counts as submitted', () => {
    const fulfilled = (late: boolean) => ({
      type: 'ObligationFulfilled' as const,
      data: { ...supervised, obligation: 'plan', evidence: { kind: 'plan', ref: 'event-9' }, late },
    });
    const rectificationId = orderOf(missedPlan);
    expect(asked(submitRectificationWhenMadeUpFor, fulfilled(false))).toEqual([]);
    expect(asked(submitRectificationWhenMadeUpFor, fulfilled(true))).toEqual([
      [SubmitRectification, { ...supervised, rectificationId, statement: 'plan event-9' }],
    ]);
    const waived = { type: 'ObligationWaived', data: { ...supervised, obligation: 'plan' } } as const;
    expect(asked(submitRectificationWhenMadeUpFor, waived as Extract<ParticipationEvent, typeof waived>)).toEqual([
      [SubmitRectification, { ...supervised, rectificationId, statement: 'waived' }],
    ]);
  });

  it('who stands behind is rectified', () => {
    const assessed = (kind: 'improve' | 'rectify') => ({
      type: 'AssessmentRecorded' as const,
      data: {
        ...supervised,
        assessmentId: 'assessment-1',
        by: 'bureau',
        components: [],
        score: 50,
        band: 'backward' as const,
        followUp: { kind, deadline: '2010-09-01T00:00:00.000Z', helper: true, circular: false },
        facts: {},
        remarks: '',
      },
    });
    expect(asked(rectifyWhenBandBackward, assessed('improve'))).toEqual([]);
    expect(asked(rectifyWhenBandBackward, assessed('rectify'))).toEqual([
      [RectifyBackwardBand, { ...supervised, assessment: 'assessment-1', deadline: '2010-09-01T00:00:00.000Z' }],
    ]);
  });

  it('a missed follow-up counts against whose it was', () => {
    const owedBy = { organizationId: 'bureau' };
    const about = { assessmentId: 'assessment-1', duty: 'helper' } as const;
    const event = { type: 'FollowUpMissed' as const, data: { ...supervised, ...about, dueAt: TEST_TIME, owedBy } };
    expect(asked(escalateWhenFollowUpMissed, event)).toEqual([
      [EscalateMissedFollowUp, { campaignId: supervised.campaignId, subject: owedBy, ...about }],
    ]);
  });

  it('an accepted suggestion is rectified, and closed when that is verified', () => {
    const accepted = { suggestionId: 'suggestion-1', measure: 'Mend it.', owner: 'Wang', deadline: TEST_TIME };
    const event = { type: 'SuggestionAccepted' as const, data: { ...supervised, ...accepted } };
    expect(asked(rectifyWhenSuggestionAccepted, event)).toEqual([[RectifySuggestion, { ...supervised, ...accepted }]]);
    const cause = { kind: 'suggestion', ref: 'suggestion-1' } as const;
    const rectificationId = rectificationIdOf(supervised, cause);
    const closing = { ...supervised, suggestionId: 'suggestion-1', rectificationId };
    expect(asked(closeSuggestionWhenRectified, verified(cause))).toEqual([[CloseSuggestion, closing]]);
    expect(asked(closeSuggestionWhenRectified, verified(missedPlan))).toEqual([]);
  });

  it('who stands ahead is commended in a circular, where the programme says so', () => {
    const assessed = (circular: boolean) => ({
      type: 'AssessmentRecorded' as const,
      data: {
        ...supervised,
        ...{ assessmentId: 'assessment-1', by: 'bureau', components: [], score: 91, facts: {}, remarks: '' },
        band: 'advanced' as const,
        followUp: { kind: 'commend' as const, helper: false, circular },
      },
    });
    expect(asked(commendWhenBandAdvanced, assessed(false))).toEqual([]);
    const text = '考核评议91分，列为先进，予以通报表扬';
    expect(asked(commendWhenBandAdvanced, assessed(true))).toEqual([[CommendInCircular, { ...supervised, text }]]);
  });

  it('a pledge that was not self-checked is to be put right by who pledged', () => {
    const missed = (check: 'self-check' | 'verification', by?: string) => {
      const data = { ...supervised, obligation: 'pledge', check, dueAt: TEST_TIME, ...(by && { by }) };
      return asked(rectifyWhenPledgeCheckMissed, { type: 'PledgeCheckMissed', data });
    };
    expect(missed('self-check', 'brigade-149')).toMatchObject([
      [OrderRectification, { ...supervised, cause: { kind: 'finding', ref: 'self-check of pledge' } }],
    ]);
    expect(missed('self-check')).toEqual([]);
    expect(missed('verification', 'bureau')).toEqual([]);
  });

  it('the listing is asked for with every phase', () => {
    const data = { campaignId, phase: 'rectify', kind: 'exemplify', endsAt: '', by: 'gate' } as const;
    expect(asked(beginListingWhenPhaseEntered, { type: 'PhaseEntered', data })).toEqual([
      [BeginListing, { campaignId, phase: 'rectify' }],
    ]);
  });

  it('the listing is asked for with every phase that has begun, when another version may begin it earlier', () => {
    const phases = ['prepare', 'strive', 'rectify'].map((phase) => ({ phase }));
    const begunBefore = (gate?: object) => {
      const data = { campaignId, phases, gate };
      return asked(beginListingWhenPhaseEntered, { type: 'CampaignMigrated', data } as never).map(([, asks]) => asks);
    };
    const of = (...keys: string[]) => keys.map((phase) => ({ campaignId, phase }));
    expect(begunBefore({ phase: 'strive', gate: 'entry' })).toEqual(of('prepare'));
    expect(begunBefore({ phase: 'strive', gate: 'exit' })).toEqual(of('prepare', 'strive'));
    expect(begunBefore()).toEqual(of('prepare', 'strive', 'rectify'));
  });

  it('carried-over items that were not kept are listed, and settled ones closed', () => {
    const item = (key: string, outcome: 'kept' | 'broken', carriedOver: boolean) => ({ key, outcome, carriedOver });
    const items = [item('roof', 'broken', true), item('road', 'kept', true), item('hall', 'broken', false)];
    const verification = { type: 'PledgeVerified', data: { ...supervised, items, outcome: 'broken' } } as const;
    expect(asked(listLeftoverWhenNotKept, verification)).toEqual([[ListLeftover, { ...supervised, item: 'roof' }]]);
    const settled = { ...supervised, key: 'roof', evidence: { kind: 'photo', ref: '1' } };
    expect(asked(closeLeftoverWhenItemSettled, { type: 'PledgeItemSettled', data: settled })).toEqual([
      [CloseLeftover, { ...supervised, item: 'roof' }],
    ]);
  });

  it('a verified rectification of a pledge makes its item good, any other does not', () => {
    const about = (event: ReturnType<typeof verified>) =>
      asked(settlePledgeItemWhenRectified, event as Extract<typeof event, { type: 'RectificationVerified' }>);
    expect(about(verified(missedPlan))).toEqual([]);
    expect(about(verified({ kind: 'pledge-broken', ref: 'roof' }))).toEqual([
      [
        SettlePledgeItem,
        { campaignId, subject, key: 'roof', evidence: { kind: 'rectification', ref: testId('event 1') } },
      ],
    ]);
  });
});
