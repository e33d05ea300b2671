import type { Subject } from '@pacesetter/contracts';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { awardRound, type AwardRoundState, type RoundAward } from '../award-round.state';
import { roundId, type RoundRef, subjectKey } from '../candidate';
import { CheckEligibility } from '../features/check-eligibility/check-eligibility';
import { ConferAward } from '../features/confer-award/confer-award';
import { DecideAwardRound } from '../features/decide-award-round/decide-award-round';
import { RefuseAward } from '../features/refuse-award/refuse-award';
import { ReportAwardUpward } from '../features/report-award-upward/report-award-upward';
import { TakeAwardPlaces } from '../features/take-award-places/take-award-places';
import { orderOfMerit } from '../views/award-board/award-board.query';
import { decideAwardRoundJob } from './award-jobs';
import { candidateRef, forEachPending } from './pending-candidates.job';

/** Candidates looked at at a time: an event stays small however large the quota is. */
const PLACES = 500;

interface Step {
  readonly tools: JobTools;
  readonly round: RoundRef;
  readonly timerId: string;
}

/**
 * Checks who is eligible, gives the places to the best, confers, refuses and reports upward. Every step can be
 * repeated: after a crash the job goes through them again, finds done what was done, and ends with the same result.
 */
export const decideAwardRound = (tools: JobTools): JobHandler<RoundRef> => ({
  job: decideAwardRoundJob,
  async handle(round, { timerId }) {
    const step: Step = { tools, round, timerId };
    await checkForDecision(step);
    const { awards } = await roundState(step);
    for (const award of Object.keys(awards)) await takePlaces(step, award);
    await answerCandidates(step);
    await reportUpward(step);
    await tools.caughtUp(['award_board']);
    await tools.sendAll([request(DecideAwardRound, round)], { cause: timerId });
  },
});

function roundState({ tools, round }: Step): Promise<AwardRoundState> {
  return tools.state(awardRound, roundId(round));
}

function checkForDecision({ tools, round, timerId }: Step): Promise<void> {
  return forEachPending(tools, round, timerId, (candidate) =>
    candidate.endorsed ? [request(CheckEligibility, { ...candidateRef(candidate), stage: 'decision' })] : [],
  );
}

/** Page by page: whoever is passed over for a full part of the quota makes way for those who come later. */
async function takePlaces(step: Step, award: string): Promise<void> {
  const { tools, round, timerId } = step;
  await tools.caughtUp(['award_board']);
  for (let offset = 0; await hasPlaces(step, award); offset += PLACES) {
    const subjects = await orderOfMerit(tools, { ...round, award }, { offset, limit: PLACES });
    if (subjects.length === 0) return;
    await tools.sendAll([request(TakeAwardPlaces, { ...round, award, subjects })], { cause: timerId });
  }
}

async function hasPlaces(step: Step, award: string): Promise<boolean> {
  const offered = (await roundState(step)).awards[award];
  return offered !== undefined && offered.taken.size < offered.quota;
}

async function answerCandidates(step: Step): Promise<void> {
  const { awards } = await roundState(step);
  await forEachPending(step.tools, step.round, step.timerId, (candidate) => {
    const hasPlace = awards[candidate.award]?.taken.has(subjectKey(candidate.subject)) === true;
    return [request(hasPlace ? ConferAward : RefuseAward, candidateRef(candidate))];
  });
}

/** The best of each award, as many as the programme reports to each higher body. */
async function reportUpward(step: Step): Promise<void> {
  const { awards } = await roundState(step);
  const requests = Object.entries(awards).flatMap(([award, offered]) =>
    reportsOf(offered).map((report) => request(ReportAwardUpward, { ...step.round, award, ...report })),
  );
  await step.tools.sendAll(requests, { cause: step.timerId });
}

function reportsOf({ upward, taken }: RoundAward): { to: string; subject: Subject }[] {
  return upward.flatMap(({ to, count }) => [...taken.values()].slice(0, count).map((subject) => ({ to, subject })));
}
