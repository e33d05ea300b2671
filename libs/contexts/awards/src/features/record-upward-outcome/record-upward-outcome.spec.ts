import { given } from '@pacesetter/testing';
import { candidate, opened, running } from '../../../test/candidates';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound } from '../../award-round.state';
import { recordUpwardNomination } from '../record-upward-nomination/record-upward-nomination';
import { recordUpwardOutcome } from './record-upward-outcome';

const nomination = { campaignId: 'province', round: 'july-2012', award: candidate.award };
const report = { ...candidate, to: 'province' };
const reported: AwardRoundEvent = { type: 'AwardReportedUpward', data: { ...report, nomination } };
const history = [opened(), reported];
const facts = running;

describe('what comes back from the higher campaign', () => {
  it('is whether it took the nomination, once', () => {
    const { decide } = recordUpwardNomination;
    const taken = { ...report, nomination, accepted: true };
    const settled: AwardRoundEvent = { type: 'UpwardNominationSettled', data: taken };
    given(awardRound, history).when(decide, taken, { facts }).then([settled]);
    given(awardRound, [...history, settled])
      .when(decide, taken, { facts })
      .then([]);
    const refused = { ...report, nomination, accepted: false, refusal: 'not-enrolled' };
    given(awardRound, history)
      .when(decide, refused, { facts })
      .then([{ type: 'UpwardNominationSettled', data: refused }]);
  });

  it('is the answer, and that it was taken back', () => {
    const { decide } = recordUpwardOutcome;
    const answer = (outcome: 'conferred' | 'revoked') => ({ ...report, outcome });
    const recorded = (outcome: 'conferred' | 'revoked'): AwardRoundEvent => {
      return { type: 'UpwardOutcomeRecorded', data: answer(outcome) };
    };
    given(awardRound, history)
      .when(decide, answer('conferred'), { facts })
      .then([recorded('conferred')]);
    const known = [...history, recorded('conferred')];
    given(awardRound, known).when(decide, answer('conferred'), { facts }).then([]);
    given(awardRound, known)
      .when(decide, answer('revoked'), { facts })
      .then([recorded('revoked')]);
  });

  it('concerns nobody who was not reported', () => {
    const other = { ...report, to: 'centre' };
    given(awardRound, history)
      .when(recordUpwardOutcome.decide, { ...other, outcome: 'conferred' }, { facts })
      .then([]);
    given(awardRound, history)
      .when(recordUpwardNomination.decide, { ...other, nomination, accepted: true }, { facts })
      .then([]);
  });
});
