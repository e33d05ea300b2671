import {
  afterPauses,
  campaign,
  type CampaignFacts,
  type CampaignState,
  knownCampaign,
  publishedVersion,
  type ScheduleEffects,
  scheduleEffects,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import {
  dayOf,
  daysBetween,
  lastDayBefore,
  plusDuration,
  type ProgrammeDefinition,
  resolveTimetable,
} from '@pacesetter/programmes';
import { standing } from './award-campaign.facts';
import type { CalendarRound } from './award-calendar.state';
import { awardCalendar } from './award-calendar.state';
import { awardRound } from './award-round.state';
import { roundId } from './candidate';
import type {
  AwardRoundsMove,
  MoveFacts,
  RoundDays,
  RoundInQuestion,
} from './features/move-award-rounds/move-award-rounds';

type Because<Change> = Extract<AwardRoundsMove['because'], { change: Change }>;

export const moveFacts: FactsProvider<AwardRoundsMove, MoveFacts> = async ({ campaignId, because }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const present = await presentRounds(campaignId, known, reader);
  const after =
    because.change === 'phase-extended'
      ? movedWithPhase(present, because, known)
      : await underNewVersion(present, because, { campaignId, reader });
  return { ...standing(known), rounds: await inQuestion(campaignId, { present, after }, reader) };
};

interface Calendars {
  readonly present: Calendar;
  readonly after: Calendar;
}

function inQuestion(
  campaignId: string,
  { present, after }: Calendars,
  reader: Pick<FactReader, 'state'>,
): Promise<readonly RoundInQuestion[]> {
  const keys = [...new Set([...Object.keys(present), ...Object.keys(after)])];
  const rounds = keys.map(async (round): Promise<RoundInQuestion> => {
    const { status } = await reader.state(awardRound, roundId({ campaignId, round }));
    return { round, status, before: present[round], after: after[round] };
  });
  return Promise.all(rounds);
}

type Calendar = Readonly<Record<string, RoundDays>>;

/** When a round really takes place: pauses since it was scheduled have moved it. */
export function actualDays({ since, ...planned }: CalendarRound, known: CampaignFacts): RoundDays {
  const { postponed } = standing(known);
  return {
    opensAt: postponed(planned.opensAt, since),
    nominationsCloseAt: postponed(planned.nominationsCloseAt, since),
    confersAt: postponed(planned.confersAt, since),
  };
}

async function presentRounds(
  campaignId: string,
  known: CampaignFacts,
  reader: Pick<FactReader, 'state'>,
): Promise<Calendar> {
  const { rounds } = await reader.state(awardCalendar, campaignId);
  return Object.fromEntries(Object.values(rounds).map((planned) => [planned.round, actualDays(planned, known)]));
}

/** By as many days as the phase ends later. */
function movedWithPhase(
  present: Calendar,
  { phase, from, endsAt }: Because<'phase-extended'>,
  { definition }: CampaignFacts,
): Calendar {
  const { timeZone } = definition;
  const bound = new Set(
    (definition.awards?.rounds ?? []).flatMap(({ key, movesWith }) => (movesWith === phase ? [key] : [])),
  );
  const days = daysBetween(lastDayBefore(from, timeZone), lastDayBefore(endsAt, timeZone));
  const later = (moment: string) => plusDuration(moment, `P${days}D`, timeZone);
  const moved = ({ opensAt, nominationsCloseAt, confersAt }: RoundDays) => ({
    opensAt: later(opensAt),
    nominationsCloseAt: later(nominationsCloseAt),
    confersAt: later(confersAt),
  });
  return Object.fromEntries(Object.entries(present).map(([key, days]) => [key, bound.has(key) ? moved(days) : days]));
}

async function underNewVersion(
  present: Calendar,
  { from, to }: Because<'campaign-migrated'>,
  { campaignId, reader }: { readonly campaignId: string; readonly reader: FactReader },
): Promise<Calendar> {
  const state = await reader.state(campaign, campaignId);
  const planned = async (version: number) => publishedVersion(reader, { id: state.programme.id, version });
  return betweenVersions(present, { from: await planned(from), to: await planned(to) }, state);
}

interface Versions {
  readonly from?: ProgrammeDefinition;
  readonly to?: ProgrammeDefinition;
}

/** Days that the versions have alike stay where they are. */
function betweenVersions(present: Calendar, { from, to }: Versions, { startsAt, pauses }: CampaignState): Calendar {
  const before = from === undefined ? {} : plannedRounds(from, startsAt);
  const after = to === undefined ? {} : plannedRounds(to, startsAt);
  const moved = (moment: string) => afterPauses(moment, pauses, '');
  return Object.fromEntries(
    Object.entries(after).map(([key, { opensAt, nominationsCloseAt, confersAt }]) => {
      const now = present[key];
      const isSame = JSON.stringify(before[key]) === JSON.stringify(after[key]);
      if (isSame && now !== undefined) return [key, now];
      const days = { nominationsCloseAt: moved(nominationsCloseAt), confersAt: moved(confersAt) };
      return [key, { opensAt: moved(opensAt), ...days }];
    }),
  );
}

/** What a move to another version would do to award rounds that have not been closed. */
export const awardRoundEffects: ScheduleEffects = async ({ campaignId, from, known, state }, reader) => {
  const present = await presentRounds(campaignId, known, reader);
  const after = betweenVersions(present, { from, to: known.definition }, state);
  const rounds = (await inQuestion(campaignId, { present, after }, reader)).filter(({ status }) => !isClosed(status));
  const confersAt = (days: 'before' | 'after') =>
    Object.fromEntries(rounds.flatMap((one) => (one[days] === undefined ? [] : [[one.round, one[days].confersAt]])));
  return scheduleEffects({ zh: '表彰批次', en: 'Round of awards' }, confersAt('before'), confersAt('after'));
};

function isClosed(status: RoundInQuestion['status']): boolean {
  return status !== 'none' && status !== 'open';
}

function plannedRounds(definition: ProgrammeDefinition, startsAt: string): Calendar {
  const { awardRounds } = resolveTimetable(definition, { startsOn: dayOf(startsAt, definition.timeZone) });
  return Object.fromEntries(awardRounds.map(({ key, ...days }) => [key, days]));
}
