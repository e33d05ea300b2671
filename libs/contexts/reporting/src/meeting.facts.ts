import { knownCampaign, membersTakingPart, participationOf, programmeSection } from '@pacesetter/campaigns';
import type { FactsProvider } from '@pacesetter/commands';
import type { CallFacts, MeetingToCall } from './features/call-meeting/call-meeting';
import type { HoldFacts } from './features/hold-meeting/hold-meeting';
import { meeting, type MeetingRef, meetingStream } from './meeting.state';
import { standingOf } from './reporting-campaign.facts';

export const callFacts: FactsProvider<MeetingToCall, CallFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const { kinds } = programmeSection(facts, 'meetings');
  const kind = kinds.find(({ key }) => key === data.kind);
  const { enrolled } = await participationOf(reader, data.campaignId, { organizationId: data.organizationId });
  const opened = data.obligation === undefined ? undefined : facts.obligations[data.obligation];
  return {
    ...standingOf(facts),
    enrolled: enrolled !== undefined,
    kinds: kinds.map(({ key }) => key),
    agenda: kind?.agenda.map(({ key }) => key) ?? [],
    answers: opened !== undefined && opened.activity === kind?.activity,
  };
};

export const holdFacts: FactsProvider<MeetingRef, HoldFacts> = async (ref, reader) => {
  const facts = await knownCampaign(reader, ref.campaignId);
  const state = await reader.state(meeting, meetingStream(ref));
  if (state.status === 'none') return { ...standingOf(facts), members: [] };
  const { kinds } = programmeSection(facts, 'meetings');
  await reader.caughtUp(['campaign_board']);
  const members = await membersTakingPart(reader, ref.campaignId, state.organizationId);
  return { ...standingOf(facts), members, quorum: kinds.find(({ key }) => key === state.kind)?.quorum };
};
