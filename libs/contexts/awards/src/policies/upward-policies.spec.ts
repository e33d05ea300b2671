import type { DomainEvent, Policy } from '@pacesetter/kernel';
import { EnterAwardInLedger } from '@pacesetter/reviews';
import { recorder } from '@pacesetter/testing';
import { candidate, conferred, origin, subject } from '../../test/candidates';
import { AnnounceNomination } from '../features/announce-nomination/announce-nomination';
import { NoteLostGround } from '../features/note-lost-ground/note-lost-ground';
import { RecordUpwardOutcome } from '../features/record-upward-outcome/record-upward-outcome';
import { WithdrawUpwardReports } from '../features/withdraw-upward-reports/withdraw-upward-reports';
import { announceNominationWhenReportedUpward } from './announce-nomination-when-reported-upward.policy';
import { enterAwardInLedger } from './enter-award-in-ledger.policy';
import { noteLostGroundWhenReportWithdrawn } from './note-lost-ground-when-report-withdrawn.policy';
import { recordUpwardOutcomeWhenReached } from './record-upward-outcome-when-reached.policy';
import { withdrawUpwardReportsWhenRevoked } from './withdraw-upward-reports-when-revoked.policy';

const reason = 'The figures were false.';
const nomination = { campaignId: 'province', round: 'july', award: 'advanced' };
const report = { ...candidate, to: 'province' };
const { campaignId, round, award } = candidate;
const reported = { campaignId, round, award, to: 'province' };

function asked<Event extends DomainEvent>(policy: Policy<Event>, type: string, data: unknown) {
  return policy.decide(recorder()({ type, data } as Event, { reason }));
}

describe('between a campaign and the one above it', () => {
  it('a report becomes an announcement where the campaigns are linked', () => {
    const policy = announceNominationWhenReportedUpward;
    expect(asked(policy, 'AwardReportedUpward', { ...report, nomination })).toMatchObject([
      { command: AnnounceNomination, data: { ...nomination, subject, origin: reported } },
    ]);
    expect(asked(policy, 'AwardReportedUpward', report)).toEqual([]);
  });

  it('the answer goes back', () => {
    const outcome = 'conferred';
    expect(
      asked(recordUpwardOutcomeWhenReached, 'UpwardOutcomeReached', { ...candidate, origin, outcome }),
    ).toMatchObject([{ command: RecordUpwardOutcome, data: { ...origin, subject, outcome } }]);
  });

  it('a revocation takes reports back and, where linked, the ground of what was built on them, with its reason', () => {
    expect(asked(withdrawUpwardReportsWhenRevoked, 'AwardRevoked', candidate)).toMatchObject([
      { command: WithdrawUpwardReports, data: candidate, reason },
    ]);
    const policy = noteLostGroundWhenReportWithdrawn;
    expect(asked(policy, 'UpwardReportWithdrawn', { ...report, nomination })).toMatchObject([
      { command: NoteLostGround, data: { ...nomination, subject, origin: reported }, reason },
    ]);
    expect(asked(policy, 'UpwardReportWithdrawn', report)).toEqual([]);
  });

  it('the ledger learns of every award that is conferred or revoked', () => {
    expect(asked(enterAwardInLedger, 'AwardConferred', conferred.data)).toMatchObject([
      { command: EnterAwardInLedger, data: { ...candidate, standing: 'conferred' } },
    ]);
    expect(asked(enterAwardInLedger, 'AwardRevoked', candidate)).toMatchObject([
      { command: EnterAwardInLedger, data: { ...candidate, standing: 'revoked' }, reason },
    ]);
  });
});
