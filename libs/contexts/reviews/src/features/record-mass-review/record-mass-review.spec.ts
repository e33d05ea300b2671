import { type Actor, SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import {
  concerned,
  grades,
  ofBrigade,
  ofBureau,
  ofMember,
  ofNeighbour,
  part,
  reviewId,
  subject,
} from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import { type MassReview, type MassReviewFacts, recordMassReview } from './record-mass-review';

const tally = { satisfied: 40, 'fairly-satisfied': 15, dissatisfied: 5 };
const paper = { kind: 'paper' as const };
const counted = { eligible: 100, cast: 60, tally, turnout: 0.6, satisfaction: 86.67, valid: true };

function entering(
  change: Partial<MassReview> = {},
  { actor = ofBrigade, ...facts }: Partial<MassReviewFacts> & { actor?: Actor } = {},
) {
  const review = { ...concerned, eligible: 100, tally, ...change };
  const rules = { grades, minimumTurnout: 0.5, bySecretBallot: false };
  return given(ledger, []).when(recordMassReview.decide, review, { actor, facts: { ...part, ...rules, ...facts } });
}

/** Above a member stands the organisation at which the member takes part. */
const ledByBrigade = { superiorId: subject.organizationId };

const recorded = (change: object = {}) => ({
  type: 'MassReviewRecorded' as const,
  data: { ...concerned, reviewId, reviewers: 'masses' as const, method: paper, ...counted, ...change },
});

describe('a mass review', () => {
  it('gives turnout and satisfaction', () => {
    entering().then([recorded()]);
  });

  it.each([
    [{ satisfied: 50 }, { cast: 50, turnout: 0.5, satisfaction: 100, valid: true }],
    [{ satisfied: 49 }, { cast: 49, turnout: 0.49, satisfaction: 100, valid: false }],
    [{ dissatisfied: 100 }, { cast: 100, turnout: 1, satisfaction: 0, valid: true }],
    [{}, { cast: 0, turnout: 0, satisfaction: 0, valid: false }],
  ])('counts %j', (ballots, result) => {
    entering({ tally: ballots }).then([recorded({ tally: ballots, ...result })]);
  });

  it('counts what can have been cast', () => {
    const known = ['satisfied', 'fairly-satisfied', 'dissatisfied'];
    entering({ tally: { splendid: 1 } }).thenRefused('grade-unknown', { grade: 'splendid', known });
    entering({ tally: { constructor: 1 } }).thenRefused('grade-unknown');
    entering({ tally: { satisfied: -1 } }).thenRefused('count-wrong', { what: 'satisfied', count: -1 });
    entering({ tally: { satisfied: 1.5 } }).thenRefused('count-wrong');
    entering({ eligible: 0 }).thenRefused('count-wrong', { what: 'eligible' });
    entering({ eligible: 59 }).thenRefused('more-ballots-than-eligible', { cast: 60, eligible: 59 });
  });

  it('is entered by an officer of the organisation or of the one above', () => {
    entering({}, { actor: ofBureau }).then([recorded()]);
    entering({}, { actor: ofNeighbour }).thenRefused('not-own-officer');
    entering({}, { actor: { ...ofBrigade, role: 'masses' } }).thenRefused('not-own-officer');
    entering({}, { actor: { id: 'nobody', role: 'officer' }, superiorId: undefined }).thenRefused('not-own-officer');
  });

  it('may be one among peers, of a member', () => {
    const data = { ...ofMember, reviewId, reviewers: 'peers' as const, method: paper, ...counted };
    entering({ ...ofMember, reviewers: 'peers' }, ledByBrigade).then([{ type: 'MassReviewRecorded', data }]);
  });

  it('of a ballot or a session is entered by the system, and says where it comes from', () => {
    const method = { kind: 'ballot', ref: 'ballot-1' } as const;
    entering({ method }, { actor: SYSTEM }).then([recorded({ method })]);
    entering({ method }).thenRefused('method-wrong', { method: 'ballot' });
    entering({}, { actor: SYSTEM }).thenRefused('not-own-officer');
  });

  it('is entered by no hand where the programme asks for a secret ballot', () => {
    const bySecretBallot = true;
    const opened = { kind: 'mass-review', subject: 'organization' } as const;
    const method = { kind: 'ballot', ref: 'ballot-1' } as const;
    entering({ obligation: 'final' }, { opened, bySecretBallot }).thenRefused('secret-ballot-required', {
      organizationId: 'brigade-149',
      obligation: 'final',
    });
    entering({}, { bySecretBallot }).thenRefused('secret-ballot-required', { organizationId: 'brigade-149' });
    entering({ method }, { actor: SYSTEM, bySecretBallot }).then([recorded({ method })]);
  });

  it('may be one from below', () => {
    const opened = { kind: 'upward-review', subject: 'organization' } as const;
    const met = { obligation: 'upward', owedBy: subject };
    const review = { reviewers: 'subordinates', obligation: 'upward' } as const;
    entering(review, { opened }).then([recorded({ reviewers: 'subordinates', ...met })]);
  });

  it('meets the obligation of whoever owes it', () => {
    const opened = { kind: 'mass-review', subject: 'organization' } as const;
    const met = { obligation: 'members-review', owedBy: subject };
    entering({ obligation: 'members-review' }, { opened }).then([recorded(met)]);
    const ofOneMember = { ...ofMember, obligation: 'members-review' };
    entering(ofOneMember, { opened, ...ledByBrigade }).then([recorded({ ...ofMember, ...met })]);
    const peers = { obligation: 'members-review', reviewers: 'peers' } as const;
    entering(peers, { opened }).thenRefused('obligation-kind-wrong', { kind: 'mass-review' });
  });

  it('belongs to a running campaign in which the subject takes part', () => {
    entering({}, { status: 'cancelled' }).thenRefused('campaign-not-running');
    entering({}, { enrolled: false }).thenRefused('not-enrolled');
  });
});
