import type { JobTools } from '@pacesetter/engine';
import type { CommandRequest } from '@pacesetter/kernel';
import type { CandidateRef, RoundRef } from '../candidate';
import { type PendingCandidateRow, pendingCandidates } from '../views/award-board/award-board.query';

const PAGE = 1_000;

/** A pending candidate as jobs look at it. */
export interface Pending extends CandidateRef {
  readonly endorsed: boolean;
  readonly eligible: boolean | null;
  readonly checkedFor: PendingCandidateRow['checkedFor'];
}

/** Gives one step of a job for every candidate who waits for an answer, page by page. */
export async function forEachPending(
  tools: JobTools,
  round: RoundRef,
  timerId: string,
  ask: (candidate: Pending) => readonly CommandRequest[],
): Promise<void> {
  await tools.caughtUp(['award_board']);
  let page: readonly PendingCandidateRow[] = [];
  do {
    page = await pendingCandidates(tools, round, { after: page.at(-1), limit: PAGE });
    const requests = page.flatMap((row) => ask(pendingOf(row, round)));
    await tools.sendAll(requests, { cause: timerId });
  } while (page.length === PAGE);
}

function pendingOf(row: PendingCandidateRow, { campaignId, round }: RoundRef): Pending {
  const { award, organizationId, memberId, ...known } = row;
  const subject = memberId === null ? { organizationId } : { organizationId, memberId };
  return { campaignId, round, award, subject, ...known };
}

/** Only what names the candidacy. */
export function candidateRef({ campaignId, round, award, subject }: CandidateRef): CandidateRef {
  return { campaignId, round, award, subject };
}
