import { inCampaign, type Subject } from '@pacesetter/contracts';

export interface RoundRef {
  readonly campaignId: string;
  /** Key of the round in the programme. */
  readonly round: string;
}

/** Names somebody's candidacy for one award in one round. */
export interface CandidateRef extends RoundRef {
  /** Key of the award in the programme. */
  readonly award: string;
  readonly subject: Subject;
}

/** Id of a round: the part of its stream's name after the category. */
export function roundId({ campaignId, round }: RoundRef): string {
  return `${campaignId}~${round}`;
}

/** Id of a candidacy: the part of its stream's name after the category. */
export function candidateId({ award, subject, ...round }: CandidateRef): string {
  return inCampaign(`${roundId(round)}~${award}`, subject);
}

/** Names a subject within a campaign. */
export function subjectKey({ organizationId, memberId }: Subject): string {
  return memberId === undefined ? organizationId : `${organizationId}~${memberId}`;
}
