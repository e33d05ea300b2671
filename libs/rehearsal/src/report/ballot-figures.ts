import { recount } from '@pacesetter/ballot-client';
import { type BallotCounts, ballotCounts, ballotsOf, publishedBallot } from '@pacesetter/ballots';
import type { Views } from '@pacesetter/engine';

/** One secret ballot in the report. */
export interface BallotResult {
  readonly ballotId: string;
  readonly organizationId: string;
  readonly status: string;
  readonly eligible: number;
  readonly credentials: number;
  readonly papers: number;
  /** Papers by the grade's title; absent where there is no published result. */
  readonly tally?: Readonly<Record<string, number>>;
}

/** What a rehearsal has shown of secret ballots. */
export interface BallotFigures extends BallotCounts {
  /** Voters who tried to vote with the same credential again. */
  readonly secondVotesTried: number;
  /** Ballots that were counted again from what is published of them, and everything that was found wrong with them. */
  readonly recounted: number;
  readonly recountProblems: readonly string[];
  /** The first ones, by id. */
  readonly results: readonly BallotResult[];
}

/** More than anybody reads: the others are in the read model. */
const SHOWN = 60;

/** Puts together what the report says of a campaign's secret ballots; nothing when it held none. */
export async function ballotFigures(
  views: Views,
  campaignId: string,
  secondVotesTried: number,
): Promise<BallotFigures | undefined> {
  const counts = await ballotCounts(views, campaignId);
  const rows = await ballotsOf(views, campaignId, { limit: SHOWN });
  if (rows.length === 0) return undefined;
  const problems: string[] = [];
  let recounted = 0;
  for (const { ballotId } of rows) {
    const published = await publishedBallot(views, ballotId);
    if (published === undefined) continue;
    recounted++;
    const found = await recount(published);
    problems.push(...found.problems.map(({ message }) => `${ballotId}: ${message}`));
  }
  const results = rows.map(({ ballotId, organizationId, status, eligible, credentials, papers, tallies, grades }) => {
    const row = { ballotId, organizationId, status, eligible, credentials, papers };
    const [first] = tallies ?? [];
    if (first === undefined) return row;
    return { ...row, tally: Object.fromEntries(grades.map(({ key, title }) => [title.zh, first.tally[key] ?? 0])) };
  });
  return { ...counts, secondVotesTried, recounted, recountProblems: problems, results };
}
