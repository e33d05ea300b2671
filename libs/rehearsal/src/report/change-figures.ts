import type { AwardCalendarEvent } from '@pacesetter/awards';
import type { BatchEvent, CampaignEvent, ParticipationEvent } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { ReportCalendarEvent } from '@pacesetter/reporting';
import type { SiteEvent, SitePlanEvent } from '@pacesetter/sites';
import type { VisitPlanEvent } from '@pacesetter/supervision';

type Known =
  | CampaignEvent
  | ParticipationEvent
  | BatchEvent
  | AwardCalendarEvent
  | SitePlanEvent
  | SiteEvent
  | VisitPlanEvent
  | ReportCalendarEvent;

/** What was counted, and how many. */
type Figure = readonly [as: string, count: number];

/** What an event adds to what was changed while the campaign ran. */
export function changeFigures(recorded: RecordedEvent): readonly Figure[] {
  const { type, data } = recorded as RecordedEvent<Known>;
  switch (type) {
    case 'PhaseExtended':
      return [['phase extended', 1], ...nonZero('deadlines moved with a phase', data.moved.length)];
    case 'CampaignPaused':
      return [['paused', 1]];
    case 'CampaignResumed':
      return [['resumed: days of standstill', days(data.pausedAt, data.at)]];
    case 'CampaignMigrated':
      return [
        ['moved to another version', 1],
        ...data.effects.map(({ effect }): Figure => [`obligations ${effect} by the other version`, 1]),
      ];
    case 'OwnDaysDeclared':
      return [['own days declared', 1]];
    case 'BatchOrdered':
      return [[`batch: ${data.action}`, 1]];
    case 'BatchCompleted':
      return [...nonZero('batch items decided', data.accepted), ...nonZero('batch items refused', data.refused)];
    case 'DueDateSet':
      return [[`own due date: ${data.because}`, 1]];
    default:
      return followed({ type, data } as Known);
  }
}

/** What followed in the contexts that had scheduled something. */
function followed({ type, data }: Known): readonly Figure[] {
  switch (type) {
    case 'AwardRoundsMoved':
      return [['award rounds moved', data.rounds.length]];
    case 'SitePlanMoved':
      return [['days of the sites moved', 1]];
    case 'SiteAssessmentMoved':
      return [['assessments of sites moved', 1]];
    case 'VisitsReplanned':
      return [
        ...nonZero('rounds of visits planned anew', data.rounds.length),
        ...nonZero('rounds of visits given up', data.withdrawn.length),
      ];
    case 'ReportRemindersMoved':
      return [
        ...nonZero('reminders of reports moved', data.moved.length),
        ...nonZero('reminders of reports dropped', data.dropped.length),
      ];
    default:
      return [];
  }
}

function nonZero(as: string, count: number): readonly Figure[] {
  return count === 0 ? [] : [[as, count]];
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
