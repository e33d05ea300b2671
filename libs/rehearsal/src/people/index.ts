import { awardsAreContested } from './awards-are-contested.behaviour';
import type { Behaviour } from './behaviour';
import { drawsAreHeld } from './draws-are-held.behaviour';
import { faultsAreRectified } from './faults-are-rectified.behaviour';
import { inspectorsAreListed } from './inspectors-are-listed.behaviour';
import { bulletinsArePublished } from './bulletins-are-published.behaviour';
import { awardsAreRevoked } from './awards-are-revoked.behaviour';
import { higherBodiesCommend } from './higher-bodies-commend.behaviour';
import { higherBodiesDecideAgain } from './higher-bodies-decide-again.behaviour';
import { higherBodyResearches } from './higher-body-researches.behaviour';
import { leadersGuide } from './leaders-guide.behaviour';
import { leadersVisit } from './leaders-visit.behaviour';
import { massesPropose } from './masses-propose.behaviour';
import { personsAreForgotten } from './persons-are-forgotten.behaviour';
import { membersFloat } from './members-float.behaviour';
import { massesReviewMembers } from './masses-review-members.behaviour';
import { mechanismsBecomeRules } from './mechanisms-become-rules.behaviour';
import { meetingsAreHeld } from './meetings-are-held.behaviour';
import { missedWorkIsMadeUp } from './missed-work-is-made-up.behaviour';
import { massesVoteInSecret } from './masses-vote-in-secret.behaviour';
import { officeChangesCourse } from './office-changes-course.behaviour';
import { officeSteers } from './office-steers.behaviour';
import { ownWorkIsReviewed } from './own-work-is-reviewed.behaviour';
import { officersReport } from './officers-report.behaviour';
import { pledgesAreKept } from './pledges-are-kept.behaviour';
import { postsAreManned } from './posts-are-manned.behaviour';
import { sitesAreAppliedFor } from './sites-are-applied-for.behaviour';
import { sitesAreCreated } from './sites-are-created.behaviour';
import { sitesAreDecided } from './sites-are-decided.behaviour';
import { progressIsTold } from './progress-is-told.behaviour';
import { sheetsAreHandedIn } from './sheets-are-handed-in.behaviour';
import { standingsAreFollowedUp } from './standings-are-followed-up.behaviour';
import { suggestionsAreAnswered } from './suggestions-are-answered.behaviour';
import { superiorsAssess } from './superiors-assess.behaviour';
import { superiorsDecidePlans } from './superiors-decide-plans.behaviour';
import { superiorsDecideReports } from './superiors-decide-reports.behaviour';
import { supervisorsInspect } from './supervisors-inspect.behaviour';
import { theBestAreNominated } from './the-best-are-nominated.behaviour';
import { unitsMeetObligations } from './units-meet-obligations.behaviour';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each behaviour knows its own events
type AnyBehaviour = Behaviour<any>;

/** Everybody who takes part in a rehearsal. */
export const people: readonly AnyBehaviour[] = [
  leadersGuide,
  unitsMeetObligations,
  superiorsDecidePlans,
  pledgesAreKept,
  ownWorkIsReviewed,
  sheetsAreHandedIn,
  superiorsAssess,
  inspectorsAreListed,
  drawsAreHeld,
  standingsAreFollowedUp,
  suggestionsAreAnswered,
  supervisorsInspect,
  faultsAreRectified,
  progressIsTold,
  massesReviewMembers,
  membersFloat,
  personsAreForgotten,
  massesVoteInSecret,
  awardsAreContested,
  theBestAreNominated,
  massesPropose,
  missedWorkIsMadeUp,
  awardsAreRevoked,
  higherBodiesCommend,
  higherBodiesDecideAgain,
  sitesAreAppliedFor,
  sitesAreDecided,
  sitesAreCreated,
  officeSteers,
  officeChangesCourse,
  postsAreManned,
  bulletinsArePublished,
  higherBodyResearches,
  mechanismsBecomeRules,
  meetingsAreHeld,
  officersReport,
  superiorsDecideReports,
  leadersVisit,
];
