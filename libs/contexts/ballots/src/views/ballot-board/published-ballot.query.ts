import type { BallotPaper, PublishedBallot } from '@pacesetter/ballot-client';
import type { ViewReader } from '@pacesetter/commands';
import { findBallot } from './ballot-board.query';
import type { BallotRow } from './ballot.answer';

type Views = Pick<ViewReader, 'query'>;

/**
 * Everything that is needed to count a ballot again; undefined before it was counted. Where the result is withheld, so are
 * the papers.
 */
export async function publishedBallot(views: Views, ballotId: string): Promise<PublishedBallot | undefined> {
  const row = await findBallot(views, ballotId);
  if (row?.status !== 'counted') return undefined;
  const papers = row.tallies === null ? [] : await papersOf(views, ballotId);
  return published(row, papers);
}

function published(row: BallotRow, papers: readonly BallotPaper[]): PublishedBallot {
  const { ballotId, campaignId, question, subjects, grades, suite, publicKey, eligible } = row;
  const { rollHash, minimumVoters, credentials, registration, voting, tallies } = row;
  const result = { cast: row.papers, turnout: Number((row.papers / eligible).toFixed(4)), tallies };
  return {
    format: 'pacesetter-ballot/1',
    ...{ ballotId, campaignId, question, subjects, grades, suite, publicKey, eligible, rollHash, minimumVoters },
    ...{ credentials, registration, voting, papers, result },
  };
}

/** In the order of the serials, bytes and not letters, which has nothing to do with the order of voting. */
function papersOf(views: Views, ballotId: string): Promise<readonly BallotPaper[]> {
  return views.query<BallotPaper>(
    `SELECT serial, choices, credential, proof FROM view_ballot_board.papers
     WHERE ballot_id = $1 ORDER BY serial COLLATE "C"`,
    [ballotId],
  );
}
