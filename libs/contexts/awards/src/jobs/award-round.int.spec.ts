import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { administrator, campaignId, candidate, ofBureau, ofMasses, round } from '../../test/candidates';
import { type RunningCampaign, runningCampaign } from '../../test/running-campaign';
import type { RoundRef } from '../candidate';
import { NominateForAward } from '../features/nominate-for-award/nominate-for-award';
import { RaiseObjection } from '../features/raise-objection/raise-objection';
import { SettleObjection } from '../features/settle-objection/settle-objection';
import { conferredAwards, publicNotices, roundCounts } from '../views/award-board/award-board.query';
import { pendingAwards, whyCandidatesFailed } from '../views/award-board/award-figures.query';
import { closeNominations } from './close-nominations.job';
import { decideAwardRound } from './decide-award-round.job';
import { openAwardRound } from './open-award-round.job';

/** With forty organisations, a share of 0.05 is two places. */
const SCORES = { ant: 88, bee: 95, cow: 91, dog: 91, elk: 99 };
const OPENING = '2012-05-15T00:00:00.000Z';

class Killed extends Error {}

/** Tools of a process that dies when it has given so many batches of commands; half of the last one was given. */
function dyingAfter(batches: number, tools: JobTools): JobTools {
  let left = batches;
  return {
    ...tools,
    async sendAll(requests, cause) {
      if (left-- > 0) return tools.sendAll(requests, cause);
      await tools.sendAll(requests.slice(0, requests.length / 2), cause);
      throw new Killed();
    },
  };
}

describe('an award round', () => {
  let database: TestDatabase;
  let campaign: RunningCampaign;
  const tools = () => campaign.engine.parts.tools;
  const at = (organizationId: string) => ({ ...candidate, subject: { organizationId } });

  beforeEach(async () => {
    database = await testDatabase();
    campaign = await runningCampaign(database, SCORES, { organizations: 40, now: OPENING });
    await campaign.engine.parts.views.caughtUp(['award_board', 'campaign_board']);
    await until(async () => (await campaign.store.readStream(`awardcalendar-${campaignId}`)).length > 0);
  });

  afterEach(async () => {
    await campaign.stop();
    await database.drop();
  });

  const run = (job: (tools: JobTools) => JobHandler<RoundRef>, with_ = tools()) =>
    job(with_).handle(round, { timerId: `timer of ${job.name}`, attempt: 1, signal: new AbortController().signal });

  /** Nominates everybody, objects to the elk with success and to the bee without, and comes to the day of decision. */
  async function untilDecision(): Promise<void> {
    await run(openAwardRound);
    for (const id of Object.keys(SCORES)) {
      await campaign.give(request(NominateForAward, { ...at(id), statement: 'Good.' }), ofBureau);
    }
    campaign.clock.advanceTo('2012-06-16T00:00:00.000Z');
    await run(closeNominations);
    await object('elk', true);
    await object('bee', false);
    campaign.clock.advanceTo('2012-07-01T00:00:00.000Z');
  }

  async function object(id: string, upheld: boolean): Promise<void> {
    await campaign.give(request(RaiseObjection, { ...at(id), text: 'No.' }), ofMasses);
    const stream = await campaign.store.readStream(`award-${campaignId}~${round.round}~${candidate.award}~${id}`);
    const raised = stream.find(({ type }) => type === 'ObjectionRaised')?.data as { objectionId: string };
    const settlement = { ...at(id), objectionId: raised.objectionId, upheld };
    await campaign.give(request(SettleObjection, settlement, 'We looked into it.'), administrator);
  }

  async function outcome() {
    const { views } = campaign.engine.parts;
    await views.caughtUp(['award_board']);
    return {
      conferred: await conferredAwards(views, campaignId, { limit: 10 }),
      failures: await whyCandidatesFailed(views, campaignId),
      pending: await pendingAwards(views, campaignId),
    };
  }

  const failed = (reason: string, candidates: number) => ({ ...round, award: candidate.award, reason, candidates });
  const expected = {
    conferred: [
      expect.objectContaining({ organizationId: 'bee', score: 95, reportedTo: ['centre', 'province'] }),
      expect.objectContaining({ organizationId: 'cow', score: 91, reportedTo: ['province'] }),
    ] as unknown[],
    failures: [failed('quota-exhausted', 2), failed('objection-upheld', 1)].map(({ campaignId: _, ...row }) => row),
    pending: 0,
  };

  it('gives the places to the best, says why others failed, and reports upward', async () => {
    await untilDecision();
    const { views } = campaign.engine.parts;
    await views.caughtUp(['award_board']);
    expect(await publicNotices(views, campaignId, { limit: 10 })).toHaveLength(5);
    await run(decideAwardRound);
    expect(await outcome()).toEqual(expected);
    const [counts] = await roundCounts(views, round);
    expect(counts).toMatchObject({ quota: 2, taken: 2, candidates: 5, conferred: 2, refused: 3, pending: 0 });
  });

  it('ends with the same result however often it is killed on the way, and gives no place twice', async () => {
    await untilDecision();
    for (let batches = 0; batches < 8; batches++) {
      await run(decideAwardRound, dyingAfter(batches, tools())).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
    }
    await run(decideAwardRound);
    await run(decideAwardRound);
    expect(await outcome()).toEqual(expected);
    const events = await campaign.store.readStream(`awardround-${campaignId}~${round.round}`);
    expect(events.map(({ type }) => type)).toEqual([
      'AwardRoundOpened',
      'NominationsClosed',
      'PublicNoticeStarted',
      'AwardPlacesTaken',
      'AwardReportedUpward',
      'AwardReportedUpward',
      'AwardReportedUpward',
      'AwardRoundDecided',
    ]);
  });

  it('is not decided before its day', async () => {
    await run(openAwardRound);
    await run(closeNominations);
    await run(decideAwardRound);
    const events = await campaign.store.readStream(`awardround-${campaignId}~${round.round}`);
    expect(events.map(({ type }) => type)).toEqual(['AwardRoundOpened']);
  });
});

/** Waits for what policies do in their own time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
