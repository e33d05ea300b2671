import type { FactsProvider } from '@pacesetter/commands';
import { member, type MemberState } from '@pacesetter/organizations';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { campaignFacts, participationOf } from './campaign.facts';
import { refuse } from './campaign.errors';
import type { FollowingFacts, MemberToFollow } from './features/follow-member/follow-member';
import type { MovingFacts, ParticipationToMove } from './features/move-participation/move-participation';
import { participationsUnderWay } from './views/campaign-board/participations.query';

export const followingFacts: FactsProvider<MemberToFollow, FollowingFacts> = async ({ memberId }, reader) => {
  await reader.caughtUp(['campaign_board']);
  return { parts: await participationsUnderWay(reader, memberId) };
};

export const movingFacts: FactsProvider<ParticipationToMove, MovingFacts> = async ({ campaignId, subject }, reader) => {
  const facts = await campaignFacts(reader, campaignId);
  if (facts === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`);
  const { status, rule, definition } = facts;
  const place = placeOf(await reader.state(member, subject.memberId ?? ''), definition);
  if (place === undefined) return { status, rule };
  const host = await participationOf(reader, campaignId, { organizationId: place.leads });
  return { status, rule, place: { ...place, takesPart: host.enrolled !== undefined } };
};

/** Who leads where the programme speaks of floating members; otherwise everybody stays where the campaign began. */
function placeOf(
  state: MemberState,
  { floatingMembers }: ProgrammeDefinition,
): { readonly leads: string; readonly home: string } | undefined {
  if (floatingMembers === undefined || state.status === 'unknown') return undefined;
  const { homeOrganizationId: home } = state;
  const byHost = state.status === 'floating' && state.ledBy === 'host' && floatingMembers.leads === 'host';
  return { home, leads: byHost ? state.hostOrganizationId : home };
}
