import { awardRounds, candidaciesOf, candidateId, roundId } from '@pacesetter/awards';
import { findCampaign, listCampaigns, participationsOf } from '@pacesetter/campaigns';
import { type HistoryEntry, historyEntry, inCampaign } from '@pacesetter/contracts';
import type { Engine } from '@pacesetter/engine';
import { streamId } from '@pacesetter/kernel';
import { idsInTree } from '@pacesetter/organizations';
import { suggestion } from '@pacesetter/programmes';
import { Failure } from '../failure';

export interface FoundHistory {
  /** In the order in which it was recorded. */
  readonly entries: readonly HistoryEntry[];
  readonly streams: readonly string[];
  /** Of the first programme that it belongs to; UTC where there is none. */
  readonly timeZone: string;
}

/**
 * Everything that was decided about a stream, or about a campaign, organisation, member, programme or job: the streams
 * are read themselves, the read models only say which ones there can be.
 * @throws Failure when nobody knows the name, with the nearest ones
 */
export async function findHistory(engine: Engine, name: string): Promise<FoundHistory> {
  const { store } = engine.parts;
  const names = await possibleStreams(engine, name);
  const read = await Promise.all(names.map((stream) => store.readStream(stream)));
  const entries = read.flat().map(historyEntry);
  if (entries.length === 0) throw await unknown(engine, name);
  entries.sort((a, b) => (a.position < b.position ? -1 : 1));
  const streams = [...new Set(entries.map(({ stream }) => stream))];
  return { entries, streams, timeZone: await timeZoneOf(engine, entries) };
}

async function possibleStreams({ parts: { views, composition } }: Engine, name: string): Promise<readonly string[]> {
  const categories = composition.contexts.flatMap(({ aggregates }) => aggregates.map(({ category }) => category));
  const [participations, candidacies, rounds] = await Promise.all([
    participationsOf(views, name),
    candidaciesOf(views, name),
    awardRounds(views, name),
  ]);
  const ids = [
    name,
    ...participations.map(({ campaignId, subject }) => inCampaign(campaignId, subject)),
    ...candidacies.map(candidateId),
    ...rounds.map(({ round }) => roundId({ campaignId: name, round })),
  ];
  return [...new Set([name, ...ids.flatMap((id) => categories.map((category) => streamId(category, id)))])];
}

async function timeZoneOf({ parts: { views } }: Engine, entries: readonly HistoryEntry[]): Promise<string> {
  const campaigns = entries.map(({ data }) => (data as { campaignId?: unknown }).campaignId);
  const campaignId = campaigns.find((id) => typeof id === 'string');
  const campaign = campaignId === undefined ? undefined : await findCampaign(views, campaignId);
  return campaign?.timeZone ?? 'UTC';
}

/** Most campaigns that are suggested from. */
const MANY = 1_000;

async function unknown({ parts: { views, composition } }: Engine, name: string): Promise<Failure> {
  const campaigns = (await listCampaigns(views, { limit: MANY })).items.map(({ campaignId }) => campaignId);
  const ids = [...campaigns, ...(await idsInTree(views))];
  if (ids.length === 0) return new Failure('there is no history yet: `pacesetter start` makes some');
  const categories = composition.contexts.flatMap(({ aggregates }) => aggregates.map(({ category }) => category));
  const category = categories.find((each) => name.startsWith(`${each}-`));
  const known = category === undefined ? ids : ids.map((id) => streamId(category, id));
  return new Failure(`there is no stream or entity "${name}"; ${suggestion(name, known, '"')}`);
}
