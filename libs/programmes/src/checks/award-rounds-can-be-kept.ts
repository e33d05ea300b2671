import { endOfDay, isDay, isTimeZone, startOfDay } from '../calendar/calendar';
import { deadlineAfter, workingCalendar } from '../calendar/working-calendar';
import type { AwardRound, ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import { canBeCounted } from './calendar-can-be-kept';
import type { Check } from './check';

/** A round lies within the campaign, and there is time for public notice between nomination and commendation. */
export const awardRoundsCanBeKept: Check = (definition) =>
  (definition.awards?.rounds ?? []).flatMap((round, index) => {
    const path = ['awards', 'rounds', index];
    return [
      ...daysInOrder(round, path),
      ...daysInCampaign(round, path, definition),
      ...timeForNotice(round, path, definition),
    ];
  });

type Path = Finding['path'];

function daysInOrder({ opensOn, nominationsCloseOn, confersOn }: AwardRound, path: Path): readonly Finding[] {
  const found: Finding[] = [];
  if (nominationsCloseOn < opensOn) {
    const message = `nominations close on ${nominationsCloseOn}, before they open on ${opensOn}`;
    found.push({ code: 'wrong-order', path: [...path, 'nominationsCloseOn'], message });
  }
  if (confersOn <= nominationsCloseOn) {
    const message = `conferred on ${confersOn}, before nominations have closed on ${nominationsCloseOn}`;
    found.push({ code: 'wrong-order', path: [...path, 'confersOn'], message });
  }
  return found;
}

function daysInCampaign(
  { opensOn, confersOn }: AwardRound,
  path: Path,
  { phases }: ProgrammeDefinition,
): readonly Finding[] {
  const first = phases[0]?.startsOn ?? '';
  const last = phases.at(-1)?.endsOn ?? '';
  return Object.entries({ opensOn, confersOn })
    .filter(([, day]) => day < first || day > last)
    .map(([field, day]) => ({
      code: 'date-outside-phase',
      path: [...path, field],
      message: `${day} is outside the campaign (${first} to ${last})`,
    }));
}

function timeForNotice(round: AwardRound, path: Path, definition: ProgrammeDefinition): readonly Finding[] {
  const { awards, timeZone } = definition;
  const { nominationsCloseOn, confersOn } = round;
  if (!isDay(nominationsCloseOn) || !isDay(confersOn) || !isTimeZone(timeZone) || confersOn <= nominationsCloseOn)
    return [];
  const closed = endOfDay(nominationsCloseOn, timeZone);
  return round.awards.flatMap(({ award }, index): Finding[] => {
    const kind = awards?.kinds.find(({ key }) => key === award);
    if (!kind || !canBeCounted(kind.publicNotice, definition)) return [];
    if (deadlineAfter(closed, kind.publicNotice, workingCalendar(definition)) <= startOfDay(confersOn, timeZone))
      return [];
    const message = `a public notice of ${kind.publicNotice} after ${nominationsCloseOn} is not over on ${confersOn}`;
    return [{ code: 'wrong-order', path: [...path, 'awards', index, 'award'], message }];
  });
}
