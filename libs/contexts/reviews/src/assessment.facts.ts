import { type CampaignFacts, overdueObligations, owes, programmeSection } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import {
  type AssessmentFacts as BandFacts,
  assessmentScore,
  type BandDefinition,
  bandOf,
  deadlineAfter,
  type WorkingCalendar,
} from '@pacesetter/programmes';
import { inCampaign } from '@pacesetter/contracts';
import type { Assessment, AssessmentFacts } from './features/record-assessment/record-assessment';
import { ledger } from './ledger.state';
import { daysOf, openedObligation, type Part, partInCampaign, type Reviewed, superiorOf } from './review.facts';
import type { ComponentKey, FollowUp } from './review.shapes';
import { openSuggestions } from './suggestion.rules';

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
    const { suggestions } = await reader.state(ledger, inCampaign(data.campaignId, data.subject));
    const matters = {
      'obligations.overdue': overdueObligations(found.part, found.facts, reader.now).length,
      'rectifications.open': rectifications,
      'accountability.open': accountability,
      'suggestions.open': openSuggestions({ suggestions }).length,
    };
    return {
      ...superiorOf(data.subject, found),
      ...openedObligation(data, found.facts),
      components: programmeSection(found.facts, 'assessment').components,
      askedFor: askedFor(found),
      judged: found.facts.definition.reviews?.judging !== undefined && data.subject.memberId === undefined,
      verdictOn: verdictBy(found.facts, matters, { calendar: await daysOf(data, found, reader), now: reader.now }),
    };
  };
}

/** By component: the kind of obligation that asks for it. */
const ASKED_BY: readonly (readonly [ComponentKey, string])[] = [
  ['mass', 'mass-review'],
  ['leader', 'leader-comment'],
  ['self', 'self-review'],
  ['peer', 'peer-review'],
  ['upward', 'upward-review'],
];

/**
 * A kind of review is asked for once the subject owes one of that kind; a comment, which the organisation above owes,
 * once an obligation to comment on such subjects has been opened.
 */
function askedFor({ facts: { obligations }, part }: Part): readonly ComponentKey[] {
  const subject = part.enrolled?.subject.memberId === undefined ? 'organization' : 'member';
  const opened = Object.values(obligations).filter((obligation) => obligation.subject === subject);
  const kinds = opened
    .filter((obligation) => obligation.kind === 'leader-comment' || owes(part, obligation))
    .map(({ kind }) => kind);
  return ASKED_BY.flatMap(([component, kind]) => (kinds.includes(kind) ? [component] : []));
}

type Matters = Omit<BandFacts, 'score' | 'mass.satisfaction' | 'mass.turnout'>;

interface Time {
  readonly calendar: WorkingCalendar;
  readonly now: string;
}

function verdictBy(facts: CampaignFacts, matters: Matters, time: Time): AssessmentFacts['verdictOn'] {
  const rules = programmeSection(facts, 'assessment');
  return (held, mass) => {
    const score = assessmentScore(rules, Object.fromEntries(held.map((part) => [part.key, part.score])));
    const { satisfaction = 0, turnout = 0 } = mass ?? {};
    const found = { 'mass.satisfaction': satisfaction, 'mass.turnout': turnout, ...matters };
    const { band } = bandOf(rules, { score, ...found });
    return { score, band: band.key, followUp: followUpFrom(band, time), facts: found };
  };
}

/** What follows from a band, counted in the days of the programme and of the organisation. */
function followUpFrom({ followUp }: BandDefinition, { calendar, now }: Time): FollowUp {
  const { kind, deadline, helper, helperWithin, planWithin, circular } = followUp;
  const until = (duration: string) => deadlineAfter(now, duration, calendar);
  return {
    kind,
    since: now,
    ...(deadline !== undefined && { deadline: until(deadline) }),
    helper,
    ...(helperWithin !== undefined && { helperBy: until(helperWithin) }),
    ...(planWithin !== undefined && { planBy: until(planWithin) }),
    circular,
  };
}
