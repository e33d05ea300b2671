import { type CampaignDetails, findCampaign } from '@pacesetter/campaigns';
import type { Engine } from '@pacesetter/engine';
import { EVERYTHING } from '@pacesetter/personal-data';
import { BEGINNING } from '@pacesetter/kernel';
import { termsOf } from '@pacesetter/programmes';
import { HistoryDigest } from '@pacesetter/event-store';
import type { Cast } from '../rehearsal';
import type { Witness } from '../witness';
import { awardReport } from './award-report';
import { drawFigures } from './draw-figures';
import { ballotFigures } from './ballot-figures';
import type { PeakMemory } from './memory-gauge';
import type { RehearsalReport } from './rehearsal-report';
import { siteReport } from './site-report';

export interface ReportParts {
  readonly engine: Engine;
  readonly witness: Witness;
  readonly cast: Cast;
  readonly elapsedMs: number;
  readonly peakMemory: PeakMemory;
}

/** Puts the report together from the read models and from what the witness has counted. */
export async function buildReport(parts: ReportParts): Promise<RehearsalReport> {
  const { engine, witness, cast, elapsedMs, peakMemory } = parts;
  const { definition } = cast.programme;
  const campaign = await findCampaign(engine.parts.views, cast.campaignId);
  const { gates, ...figures } = witness.figures.result();
  const ballots = await ballotFigures(engine.parts.views, cast.campaignId, witness.world.ballots.secondVotes);
  const sites = await siteReport(engine.parts.views, cast.campaignId, definition);
  const awards = await awardReport(engine.parts.views, cast.campaignId, definition);
  const draws = await drawFigures(engine, cast.campaignId);
  // Its persons are invented, and who rehearses may know all of them.
  return engine.parts.revealer.reveal<RehearsalReport>(
    {
      programme: `${definition.id}@${definition.version}`,
      title: definition.title,
      terms: termsOf(definition),
      timeZone: definition.timeZone,
      campaignId: cast.campaignId,
      seed: cast.seed,
      ...courseOf(campaign, cast),
      historyDigest: witness.digest.toString(),
      ...(witness.seen('PersonForgotten') > 0 && { verifiedAfterForgetting: await verifies(engine, witness) }),
      virtualTime: { from: campaign?.launchedAt ?? '', to: witness.latest },
      elapsedMs: Math.round(elapsedMs),
      events: witness.events,
      eventsPerSecond: Math.round(witness.events / (elapsedMs / 1_000)),
      peakMemoryMiB: peakMemory,
      gates,
      figures,
      documentAtWork: witness.document.result(definition),
      draws,
      ...(ballots && { ballots }),
      ...(awards && { awards }),
      ...(sites && { sites }),
      eventCounts: Object.fromEntries([...witness.counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    EVERYTHING,
  );
}

const PAGE = 5_000;

/** Forgetting destroys a key and changes no event: what is read now is what was seen when it was written. */
async function verifies(engine: Engine, witness: Witness): Promise<boolean> {
  const again = new HistoryDigest();
  let page = await engine.parts.store.readAll({ after: BEGINNING, limit: PAGE });
  while (page.events.length > 0) {
    page.events.forEach((event) => again.add(event));
    page = await engine.parts.store.readAll({ after: page.position, limit: PAGE });
  }
  return again.toString() === witness.digest.toString();
}

/** How far the campaign has come; it may not even have been launched. */
function courseOf(campaign: CampaignDetails | undefined, cast: Cast) {
  const { rounds, phases, obligations } = campaign ?? NOTHING_YET;
  return {
    organizations: campaign?.organizations ?? cast.organizations.length,
    members: campaign?.members ?? cast.members.length,
    completed: campaign?.status === 'completed',
    rounds,
    phases,
    obligations,
  };
}

const NOTHING_YET: Pick<CampaignDetails, 'rounds' | 'phases' | 'obligations'> = {
  rounds: [],
  phases: [],
  obligations: [],
};
