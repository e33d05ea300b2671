import type { ViewReader } from '@pacesetter/commands';
import type { CandidateRef } from '../../candidate';

export type Candidacy = CandidateRef;

/** Every award that an organisation or member was nominated for, the earliest first. */
export function candidaciesOf(views: Pick<ViewReader, 'query'>, id: string): Promise<readonly Candidacy[]> {
  return views.query<Candidacy>(
    `SELECT campaign_id AS "campaignId", round, award, json_strip_nulls(json_build_object(
       'organizationId', organization_id, 'memberId', nullif(member_id, ''))) AS subject
     FROM view_award_board.candidates
     WHERE coalesce(nullif(member_id, ''), organization_id) = $1
     ORDER BY nominated_at, campaign_id, round, award`,
    [id],
  );
}
