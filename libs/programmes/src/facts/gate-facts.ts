import type { Static } from '@sinclair/typebox';
import { fields } from '../definition/values.schema';
import { factCatalogue } from './fact-catalogue';
import { count, day, share } from './fact-schemas';

/** What a gate may ask. Counts and shares are over the whole campaign, obligations over the present phase. */
export const GateFactsSchema = fields({
  today: day("The day of the evaluation in the programme's time zone."),
  'phase.plannedStart': day('First day of the phase that the gate belongs to, as planned.'),
  'phase.plannedEnd': day('Last day of the phase that the gate belongs to, as planned or extended.'),
  'participants.count': count('Organisations that take part.'),
  'leadingGroups.coverage': share('Part of the participants that have formed their leading group.'),
  'plans.coverage': share('Part of the participants whose plan is filed or approved.'),
  'pledges.coverage': share('Part of the participants whose pledge is published.'),
  'obligations.open': count('Required obligations of the phase that are not settled, overdue ones included.'),
  'obligations.overdue': count('Required obligations of the phase that are overdue.'),
  'obligations.coverage': share('Part of the required obligations of the phase that are done or waived.'),
  'reviews.massCoverage': share('Part of the participants whose mass review of the phase is closed.'),
  'reviews.selfCoverage': share('Part of the participants that have reviewed their own work in the phase.'),
  'reviews.peerCoverage': share('Part of the participants whose members have reviewed each other in the phase.'),
  'reviews.upwardCoverage': share('Part of the superiors that were reviewed from below in the phase.'),
  'suggestions.unanswered': count('Suggestions that are neither accepted nor declined.'),
  'suggestions.open': count('Suggestions that are not answered, or accepted and not carried out.'),
  'followUps.missed': count('Helpers not named, plans not handed in, improvements not made by their day.'),
  'assessments.coverage': share('Part of the participants with a superior that are assessed in the phase.'),
  'summaries.coverage': share('Part of the participants that have handed in their summary.'),
  'rectifications.open': count('Rectification orders that are not verified.'),
  'listed.open': count('Listed fix-its that are not closed.'),
  'posts.coverage': share('Part of the posts that were set that somebody holds.'),
  'reports.coverage': share('Part of the reports handed in so far that the superior has accepted.'),
  'mechanisms.adopted': count('Lasting mechanisms that were adopted.'),
  'awards.pending': count('Candidates of opened award rounds that are neither conferred nor turned down.'),
  'awards.questioned': count('Awards whose ground in a lower campaign was revoked, and that are not decided on again.'),
  'sites.undecided': count(
    'Applications for demonstration sites that are neither designated, put in reserve nor declined.',
  ),
  'sites.designated': count('Organisations that hold the place of a demonstration site.'),
  'sites.withoutGuides': count('Demonstration sites without a liaison officer and responsible leader.'),
  'sites.unassessed': count('Demonstration sites whose assessment is overdue.'),
});

/** Values of the gate facts, by name. */
export type GateFacts = Readonly<Static<typeof GateFactsSchema>>;

export const gateFacts = factCatalogue('gate', GateFactsSchema);
