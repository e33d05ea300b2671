import type { PublishedBallot } from '@pacesetter/ballot-client';
import type { ViewReader } from '@pacesetter/commands';
import type { BallotRow } from './ballot.answer';

type Views = Pick<ViewReader, 'query'>;

/** Instants as the domain spells them. */
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const window = (name: string) =>
  `jsonb_build_object('opensAt', ${instant(`${name}_opens_at`)}, 'closesAt', ${instant(`${name}_closes_at`)}) AS ${name}`;

const COLUMNS = `ballot_id AS "ballotId", campaign_id AS "campaignId", organization_id AS "organizationId", status, terms,
  eligible, credentials, papers, ${window('registration')}, ${window('voting')}, key_destroyed AS "keyDestroyed", tallies`;

type StoredRow = Omit<BallotRow, keyof Terms> & { readonly terms: Terms };
type Terms = Pick<
  PublishedBallot,
  'question' | 'grades' | 'subjects' | 'suite' | 'publicKey' | 'rollHash' | 'minimumVoters'
>;

/** One ballot; undefined when there is none of that id. */
export async function findBallot(views: Views, ballotId: string): Promise<BallotRow | undefined> {
  const [row] = await views.query<StoredRow>(`SELECT ${COLUMNS} FROM view_ballot_board.ballots WHERE ballot_id = $1`, [
    ballotId,
  ]);
  return row && withTerms(row);
}

/** A page of a campaign's ballots, by id. `after` is the last id of the page before. */
export async function ballotsOf(
  views: Views,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly BallotRow[]> {
  const rows = await views.query<StoredRow>(
    `SELECT ${COLUMNS} FROM view_ballot_board.ballots
     WHERE campaign_id = $1 AND ballot_id > $2 ORDER BY ballot_id LIMIT $3`,
    [campaignId, after, limit],
  );
  return rows.map(withTerms);
}

function withTerms({ terms, ...row }: StoredRow): BallotRow {
  return { ...row, ...terms };
}

/** How the ballots of a campaign stand, all together. */
export interface BallotCounts {
  readonly open: number;
  readonly void: number;
  readonly counted: number;
  /** Of those that were counted: the result of so few papers is not published. */
  readonly withheld: number;
  readonly eligible: number;
  readonly credentials: number;
  readonly papers: number;
}

export async function ballotCounts(views: Views, campaignId: string): Promise<BallotCounts> {
  const [counts] = await views.query<BallotCounts>(
    `SELECT count(*) FILTER (WHERE status IN ('registration', 'voting'))::int AS open,
            count(*) FILTER (WHERE status = 'void')::int AS void,
            count(*) FILTER (WHERE status = 'counted')::int AS counted,
            count(*) FILTER (WHERE status = 'counted' AND tallies IS NULL)::int AS withheld,
            coalesce(sum(eligible), 0)::int AS eligible,
            coalesce(sum(credentials), 0)::int AS credentials,
            coalesce(sum(papers), 0)::int AS papers
     FROM view_ballot_board.ballots WHERE campaign_id = $1`,
    [campaignId],
  );
  return counts ?? { open: 0, void: 0, counted: 0, withheld: 0, eligible: 0, credentials: 0, papers: 0 };
}

/** What was answered to a voter who has registered, so that it can be fetched again; for that voter alone. */
export async function blindSignatureOf(views: Views, ballotId: string, voter: string): Promise<string | undefined> {
  const [row] = await views.query<{ signature: string }>(
    `SELECT blind_signature AS signature FROM view_ballot_board.credentials WHERE ballot_id = $1 AND voter = $2`,
    [ballotId, voter],
  );
  return row?.signature;
}
