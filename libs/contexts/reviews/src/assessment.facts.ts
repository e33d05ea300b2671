import {
  calendarOf,
  type CampaignFacts,
  overdueObligations,
  type ParticipationState,
  programmeSection,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import {
  type AssessmentFacts as BandFacts,
  assessmentScore,
  bandOf,
  deadlineAfter,
  type WorkingCalendar,
} from '@pacesetter/programmes';
import type { Assessment, AssessmentFacts } from './features/record-assessment/record-assessment';
import type { ComponentKey } from './review.events';
import { openedObligation, partInCampaign, type Reviewed, superiorOf } from './review.facts';

/** What speaks against a subject: judged elsewhere, and asked for when a standing is decided. */
export interface MattersOpen {
  /** Rectification orders that are not verified. */
  readonly rectifications: number;
  /** Times the subject is held accountable without being cleared. */
  readonly accountability: number;
}

/** Finds out what is open against a subject; given by the context that supervises. */
export type MattersOpenReader = (reader: Pick<FactReader, 'state'>, subject: Reviewed) => Promise<MattersOpen>;

/** What an assessment is decided on. */
export function assessmentFacts(mattersOpen: MattersOpenReader): FactsProvider<Assessment, AssessmentFacts> {
  return async (data, reader) => {
    const found = await partInCampaign(reader, data);
    const { rectifications, accountability } = await mattersOpen(reader, data);
    const matters = {
      'obligations.overdue': overdueObligations(found.part, found.facts, reader.now).length,
      'rectifications.open': rectifications,
      'accountability.open': accountability,
    };
    const { definition } = found.facts;
    const calendar = await calendarOf(reader, data.campaignId, { subject: data.subject, definition });
    return {
      ...superiorOf(data.subject, found),
      ...openedObligation(data, found),
      components: programmeSection(found.facts, 'assessment').components,
      askedFor: askedFor(found.facts, found.part),
      verdictOn: verdictBy(found.facts, matters, { calendar, now: reader.now }),
    };
  };
}

/** A kind of review is asked for once an obligation of that kind has been opened for such subjects. */
function askedFor({ obligations }: CampaignFacts, { enrolled }: ParticipationState): readonly ComponentKey[] {
  const subject = enrolled?.subject.memberId === undefined ? 'organization' : 'member';
  const kinds = Object.values(obligations).flatMap((opened) => (opened.subject === subject ? [opened.kind] : []));
  const reviews: readonly [ComponentKey, string][] = [
    ['mass', 'mass-review'],
    ['leader', 'leader-comment'],
  ];
  return reviews.flatMap(([component, kind]) => (kinds.includes(kind) ? [component] : []));
}

type Matters = Pick<BandFacts, 'obligations.overdue' | 'rectifications.open' | 'accountability.open'>;

interface Time {
  readonly calendar: WorkingCalendar;
  readonly now: string;
}

function verdictBy(facts: CampaignFacts, matters: Matters, { calendar, now }: Time): AssessmentFacts['verdictOn'] {
  const rules = programmeSection(facts, 'assessment');
  return (held, mass) => {
    const score = assessmentScore(rules, Object.fromEntries(held.map((part) => [part.key, part.score])));
    const { satisfaction = 0, turnout = 0 } = mass ?? {};
    const found = { 'mass.satisfaction': satisfaction, 'mass.turnout': turnout, ...matters };
    const { band } = bandOf(rules, { score, ...found });
    const { kind, deadline, helper } = band.followUp;
    const dueAt = deadline === undefined ? {} : { deadline: deadlineAfter(now, deadline, calendar) };
    return { score, band: band.key, followUp: { kind, ...dueAt, helper }, facts: found };
  };
}
