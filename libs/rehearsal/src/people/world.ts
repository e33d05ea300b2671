import { type AwardEvent, candidateId, type CandidateRef } from '@pacesetter/awards';
import { participation, type CampaignEvent, type Obligation, type ParticipationEvent } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import { type DomainEvent, type Random, seededRandom } from '@pacesetter/kernel';
import type { OrganizationEvent } from '@pacesetter/organizations';
import type { PledgeEvent } from '@pacesetter/pledges';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import type { VisitPlanEvent } from '@pacesetter/supervision';
import type { ReviewEvent, SessionEvent } from '@pacesetter/reviews';
import type { HigherBodies } from '../higher-bodies';
import type { OfficeHours } from '../time/office-hours';
import type { Profile } from '../profile';
import { KnownBallots } from './known-ballots';
import { KnownSites } from './known-sites';
import { KnownUnits } from './known-units';
import { ReviewMemory } from './review-memory';
import type { Unit } from './unit';

export interface WorldOptions {
  readonly seed: number;
  readonly profile: Profile;
  readonly definition: ProgrammeDefinition;
  readonly campaignId: string;
  readonly office: OfficeHours;
  readonly higher?: HigherBodies;
}

type KnownEvent =
  | OrganizationEvent
  | CampaignEvent
  | ParticipationEvent
  | ReviewEvent
  | PledgeEvent
  | AwardEvent
  | VisitPlanEvent
  | SessionEvent;

/** What everybody can know, folded from the events like any state: read again, it is the same again. */
export class World {
  readonly units = new KnownUnits((...about) => this.chance(...about));
  readonly obligations = new Map<string, Obligation>();
  readonly reviewedMembers = new Set<string>();
  readonly ballots: KnownBallots;
  readonly sites = new KnownSites();
  readonly reviews = new ReviewMemory();
  /** The campaign is over. */
  ended = false;
  private readonly nominated = new Map<string, CandidateRef>();
  private readonly led = new Map<string, string>();
  private readonly shut = new Map<string, number>();
  private readonly visitsUntil = new Map<string, string>();

  constructor(readonly options: WorldOptions) {
    this.ballots = new KnownBallots(options);
  }

  get campaignId(): string {
    return this.options.campaignId;
  }

  /** Chance that depends on the seed and on what it is about, on nothing else. */
  chance(...about: readonly (string | number)[]): Random {
    return seededRandom(this.options.seed, ...about);
  }

  unit(organizationId: string): Unit {
    return this.units.of(organizationId);
  }

  /** The organisation that leads a subject's part: of a member who has floated, the host. */
  leaderOf(subject: Subject): string {
    return this.led.get(nameOf(subject)) ?? subject.organizationId;
  }

  /** Organisations that take part, in the order of their ids. */
  participants(): readonly Unit[] {
    return this.units.participants();
  }

  /** Who has been nominated in a round, in the order of their names. */
  nominees(round: string): readonly CandidateRef[] {
    const all = [...this.nominated].filter(([, candidate]) => candidate.round === round);
    return all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
  }

  /** How often a gate has been found shut since it was last passed. */
  evaluationsInARow(phase: string, gate: string): number {
    return this.shut.get(`${phase} ${gate}`) ?? 0;
  }

  /** Until when the visits of a round are to be made; nothing when it has not begun. */
  endOfRound(round: string): string | undefined {
    return this.visitsUntil.get(round);
  }

  /** How well an organisation works, from 0 to 1: the same all along. */
  quality(organizationId: string): number {
    return this.units.quality(organizationId);
  }

  /** Whether an organisation is far behind the others: a few are, the weakest of those below the root among them. */
  lagsBehind(organizationId: string): boolean {
    const { lagging } = this.options.profile;
    if (this.chance('lags', organizationId).chance(lagging)) return true;
    return lagging > 0 && this.units.weakest()?.organizationId === organizationId;
  }

  /** Whether something happens in the campaign of a higher body: people of this one have no part in it. */
  isElsewhere({ data }: DomainEvent): boolean {
    const { campaignId } = data as { readonly campaignId?: string };
    return campaignId !== undefined && campaignId !== this.campaignId;
  }

  /** The latest moment that has been heard of. */
  now = '';

  apply(event: KnownEvent): void {
    if (this.isElsewhere(event)) return;
    this.reviews.apply(event as Parameters<ReviewMemory['apply']>[0]);
    switch (event.type) {
      case 'OrganizationRegistered':
        return this.units.registered(event.data.organizationId, event.data.masses);
      case 'OfficerAppointed':
        this.unit(event.data.organizationId).officers.set(event.data.post, event.data.personId);
        return;
      case 'CampaignCompleted':
      case 'CampaignCancelled':
        this.ended = true;
        return;
      case 'ParticipantEnrolled':
        return this.units.enrolled(event.data);
      case 'ObligationsOpened':
        for (const obligation of event.data.obligations) this.obligations.set(obligation.obligation, obligation);
        return;
      case 'GateEvaluated':
        return this.lookedAt(event.data);
      case 'ParticipationMoved':
        return void this.led.set(nameOf(event.data.subject), event.data.to);
      case 'AwardNominated': {
        const { campaignId, round, award, subject } = event.data;
        const candidate = { campaignId, round, award, subject };
        this.nominated.set(candidateId(candidate), candidate);
        return;
      }
      case 'VisitRoundOpened':
        this.visitsUntil.set(event.data.round, event.data.dueAt);
        return;
      default:
        this.judged(event);
        this.ballots.apply(event);
        return this.sites.apply(event);
    }
  }

  private judged(event: KnownEvent): void {
    switch (event.type) {
      case 'MassReviewRecorded':
        if (event.data.subject.memberId !== undefined) this.reviewedMembers.add(event.data.subject.memberId);
        if (event.data.reviewers !== 'masses' || !event.data.valid) return;
        return this.units.note(event.data.subject, (unit) => (unit.massReviewed = true));
      case 'PanelScoreEntered':
        return this.units.note(event.data.subject, (unit) => (unit.judged = true));
      case 'LeaderCommentRecorded':
        return this.units.note(event.data.subject, (unit) => (unit.commented = true));
      case 'AssessmentRecorded': {
        const { band, score } = event.data;
        return this.units.note(event.data.subject, (unit) => (unit.standing = { band, score }));
      }
      default:
        return;
    }
  }

  private lookedAt({ phase, gate, passed }: { phase: string; gate: string; passed: boolean }): void {
    this.shut.set(`${phase} ${gate}`, passed ? 0 : this.evaluationsInARow(phase, gate) + 1);
  }
}

/** What a participant looks like to the rule of who owes what. */
export function asParticipant(unit: Unit, memberId?: string) {
  const { organizationId, level, orgType, hasSubordinates, superiorId } = unit;
  const subject: Subject = memberId === undefined ? { organizationId } : { organizationId, memberId };
  return { ...participation.initialState, enrolled: { subject, level, orgType, hasSubordinates, superiorId } };
}

function nameOf({ organizationId, memberId }: Subject): string {
  return memberId === undefined ? organizationId : `${organizationId}~${memberId}`;
}
