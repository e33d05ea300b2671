import type { JobTools } from '@pacesetter/engine';
import { DomainError, request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { award } from '../award.state';
import type { HigherRound } from '../award.shapes';
import { candidateId, type CandidateRef } from '../candidate';
import { NominateForAward } from '../features/nominate-for-award/nominate-for-award';
import { RecordUpwardNomination } from '../features/record-upward-nomination/record-upward-nomination';
import { nominateUpwardJob } from './award-jobs';

type Payload = CandidateRef & { readonly to: string; readonly nomination: HigherRound };

/** Gives the nomination to the higher campaign, and its answer to the lower one; both find done what was done. */
export const nominateUpward = (tools: JobTools): JobHandler<Payload> => ({
  job: nominateUpwardJob,
  async handle(payload, { timerId }) {
    const refusal = await nominated(tools, payload, timerId);
    const answer = refusal === undefined ? { accepted: true } : { accepted: false, refusal };
    await tools.sendAll([request(RecordUpwardNomination, { ...payload, ...answer })], { cause: timerId });
  },
});

/** The code of the refusal; `undefined` when the higher campaign has the candidate. */
async function nominated(tools: JobTools, payload: Payload, timerId: string): Promise<string | undefined> {
  const { campaignId, round, award: key, subject, to, nomination } = payload;
  const origin = { campaignId, round, award: key, to };
  const known = await tools.state(award, candidateId({ ...nomination, subject }));
  if (JSON.stringify(known.origin) === JSON.stringify(origin)) return undefined;
  const statement = `在活动 ${campaignId} 中获得表彰并上报`;
  try {
    await tools.send(request(NominateForAward, { ...nomination, subject, statement, origin }), { cause: timerId });
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return String(error.code);
    throw error;
  }
}
