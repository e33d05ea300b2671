import { given } from '@pacesetter/testing';
import { candidate, opened, running } from '../../../test/candidates';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound } from '../../award-round.state';
import { withdrawUpwardReports } from './withdraw-upward-reports';

const { decide } = withdrawUpwardReports;
const nomination = { campaignId: 'province', round: 'july-2012', award: candidate.award };
const toProvince: AwardRoundEvent = { type: 'AwardReportedUpward', data: { ...candidate, to: 'province', nomination } };
const toCentre: AwardRoundEvent = { type: 'AwardReportedUpward', data: { ...candidate, to: 'centre' } };
const fromProvince: AwardRoundEvent = {
  type: 'UpwardReportWithdrawn',
  data: { ...candidate, to: 'province', nomination },
};
const fromCentre: AwardRoundEvent = { type: 'UpwardReportWithdrawn', data: { ...candidate, to: 'centre' } };
const asked = { facts: running, reason: 'The figures were false.' };

describe('taking reports back', () => {
  it('concerns every higher body that was told, once each', () => {
    const history = [opened(), toProvince, toCentre];
    given(awardRound, history).when(decide, candidate, asked).then([fromProvince, fromCentre]);
    given(awardRound, [...history, fromProvince])
      .when(decide, candidate, asked)
      .then([fromCentre]);
    given(awardRound, [...history, fromProvince, fromCentre])
      .when(decide, candidate, asked)
      .then([]);
  });

  it('has nothing to do for whoever was not reported', () => {
    const other = { ...candidate, subject: { organizationId: 'brigade-133' } };
    given(awardRound, [opened(), toProvince]).when(decide, other, asked).then([]);
    given(awardRound, []).when(decide, candidate, { facts: running }).then([]);
  });

  it('passes the reason of the revocation on', () => {
    given(awardRound, [opened(), toProvince])
      .when(decide, candidate, { facts: running })
      .thenRefused('reason-required');
  });
});
