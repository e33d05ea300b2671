import { isDay, isDuration, isTimeZone, plusDuration, startOfDay } from '../calendar/calendar';
import type { ProgrammeDefinition, SiteRules } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

/** Days of the sites follow one another within the campaign, those who apply stand below those who decide, and there is something to assess. */
export const sitesCanBeCreated: Check = (definition) => {
  const { sites } = definition;
  if (sites === undefined) return [];
  return [
    ...daysInOrder(sites, definition),
    ...timeThatPasses(sites, definition),
    ...decidersAbove(sites, definition),
    ...goalsToAssess(definition),
  ];
};

/** Each day with where it stands, in the order in which they have to follow one another. */
function daysInOrder({ applications, decidedOn, creation }: SiteRules, { phases }: ProgrammeDefinition): Finding[] {
  const days = [
    { day: applications.opensOn, path: ['sites', 'applications', 'opensOn'] },
    { day: applications.closesOn, path: ['sites', 'applications', 'closesOn'] },
    { day: decidedOn, path: ['sites', 'decidedOn'] },
    { day: creation.assessedBy, path: ['sites', 'creation', 'assessedBy'] },
  ];
  const first = phases[0]?.startsOn ?? '';
  const last = phases.at(-1)?.endsOn ?? '';
  return days.flatMap(({ day, path }, at): Finding[] => {
    const before = days[at - 1];
    if (before && day < before.day) {
      return [{ code: 'wrong-order', path, message: `${day} lies before ${before.day} (${before.path.join('.')})` }];
    }
    if (day >= first && day <= last) return [];
    return [{ code: 'date-outside-phase', path, message: `${day} is outside the campaign (${first} to ${last})` }];
  });
}

function timeThatPasses(
  { creation, guides, assessedWithin, reassessEvery }: SiteRules,
  { phases, timeZone }: ProgrammeDefinition,
) {
  const from = phases[0]?.startsOn ?? '';
  if (!isDay(from) || !isTimeZone(timeZone)) return [];
  const durations = [
    { duration: creation.lasts, path: ['sites', 'creation', 'lasts'] },
    { duration: guides.visitEvery, path: ['sites', 'guides', 'visitEvery'] },
    { duration: assessedWithin, path: ['sites', 'assessedWithin'] },
    { duration: reassessEvery, path: ['sites', 'reassessEvery'] },
  ];
  return durations
    .filter(({ duration }) => isDuration(duration))
    .filter(({ duration }) => plusDuration(from, duration, timeZone) <= startOfDay(from, timeZone))
    .map(({ duration, path }): Finding => ({ code: 'wrong-value', path, message: `nothing can take ${duration}` }));
}

function decidersAbove({ candidateLevels, tiers }: SiteRules, { participants }: ProgrammeDefinition): Finding[] {
  const depth = (level: string) => participants.levels.findIndex(({ key }) => key === level);
  const highest = Math.min(...candidateLevels.map(depth).filter((at) => at >= 0));
  return tiers.flatMap(({ decidedAt }, at): Finding[] => {
    if (depth(decidedAt) < highest) return [];
    const path = ['sites', 'tiers', at, 'decidedAt'];
    return [{ code: 'wrong-value', path, message: `${decidedAt} does not stand above every candidate level` }];
  });
}

function goalsToAssess({ participants: { orgTypes } }: ProgrammeDefinition): Finding[] {
  if (orgTypes.some(({ criteria }) => criteria !== undefined)) return [];
  const message = 'no orgType has a criteria set, so that no site could be assessed';
  return [{ code: 'missing-field', path: ['sites'], message, atField: true }];
}
