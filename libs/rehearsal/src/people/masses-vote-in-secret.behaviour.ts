import { type BallotEvent, CastBallot, IssueCredential, type OpenedBallot } from '@pacesetter/ballots';
import { type CampaignEvent, type Obligation, owes } from '@pacesetter/campaigns';
import { ANONYMOUS } from '@pacesetter/commands';
import type { Actor, RecordedEvent } from '@pacesetter/kernel';
import { plusDuration } from '@pacesetter/programmes';
import { isBySecretBallot } from '../ballots/by-secret-ballot';
import { SimulatedVoter } from '../ballots/simulated-voter';
import { votingPlan } from '../ballots/voting-plan';
import type { Intention } from '../time/agenda';
import { ballotIdOf, ballotOpening } from './ballot-opening';
import { asks, type Behaviour } from './behaviour';
import { fateOf } from './fate';
import { officerOf } from './roles';
import type { Unit } from './unit';
import { asParticipant, type World } from './world';

type Known =
  | Extract<CampaignEvent, { type: 'ObligationsOpened' }>
  | Extract<BallotEvent, { type: 'BallotOpened' | 'CredentialIssued' }>;

/** A ballot that is held late is opened so many days after it should have been. */
const LATE_DAYS = 10;

/** Officers hold secret ballots; most of those on the roll register and vote, and a few try to vote twice. */
export const massesVoteInSecret: Behaviour<Known> = {
  name: 'masses-vote-in-secret',
  on: ['ObligationsOpened', 'BallotOpened', 'CredentialIssued'],
  react(event, world) {
    switch (event.type) {
      case 'ObligationsOpened':
        return event.data.obligations
          .filter((obligation) => isBySecretBallot(world.options.definition, obligation))
          .flatMap((obligation) => openings(obligation, world));
      case 'BallotOpened':
        return event.data.voters.flatMap((voter) => registration(event.data, voter, world));
      case 'CredentialIssued':
        return votes(event, world);
    }
  },
};

function openings(obligation: Obligation, world: World): Intention[] {
  const owing = world
    .participants()
    .filter((unit) => obligation.subject === 'organization' && owes(asParticipant(unit), obligation));
  return owing.flatMap((unit) => opening(unit, obligation, world));
}

/** In time for the result to be there when the review is due, or late by some days. */
function opening(unit: Unit, obligation: Obligation, world: World): Intention[] {
  const { organizationId } = unit;
  const { office } = world.options;
  const fate = fateOf(world, organizationId, obligation.obligation);
  if (fate === 'never') return [];
  const chance = world.chance('opens a ballot', organizationId, obligation.obligation);
  const latest = latestOpening(obligation, world);
  const days = Math.max(office.countBetween(obligation.opensAt, latest) - 1, 0);
  const at =
    fate === 'late'
      ? office.morningAfter(latest, chance.integer(1, LATE_DAYS))
      : office.morningAfter(obligation.opensAt, chance.integer(0, days));
  const id = `${ballotIdOf(unit, { obligation }, world)} is opened`;
  const request = () => ballotOpening(unit, { obligation }, { world, by: officerOf(organizationId) });
  return [{ id, at, about: organizationId, request }];
}

function latestOpening({ dueAt }: Obligation, { options: { definition } }: World): string {
  const { registration = 'P0D', interval = 'P0D', voting = 'P0D' } = definition.massReview?.secretBallot ?? {};
  return [voting, interval, registration].reduce(
    (moment, duration) => plusDuration(moment, `-${duration}`, definition.timeZone),
    dueAt,
  );
}

function registration(ballot: OpenedBallot, voter: string, world: World): Intention[] {
  const { office, profile, seed } = world.options;
  const { ballotId, organizationId, registration: window } = ballot;
  const chance = world.chance('registers', ballotId, voter);
  if (chance.chance(profile.abstains)) return [];
  const days = office.countBetween(window.opensAt, window.closesAt);
  const at = office.morningAfter(window.opensAt, chance.integer(1, Math.max(days - 1, 1)));
  const request = async () => {
    const asked = await new SimulatedVoter(ballot, voter, seed).asksForCredential();
    return asks(IssueCredential, asked, actorOf(voter, organizationId));
  };
  return [{ id: `${ballotId} registers ${voter}`, at, about: organizationId, request }];
}

function actorOf(voter: string, organizationId: string): Actor {
  if (voter.startsWith('masses-')) return { id: voter, role: 'masses' };
  return { id: voter, role: 'member', organizationId };
}

type Issued = Extract<RecordedEvent<Known>, { type: 'CredentialIssued' }>;

function votes({ data: { ballotId, voter, blindSignature } }: Issued, world: World): Intention[] {
  const ballot = world.ballots.get(ballotId);
  const plan = ballot && votingPlan(ballot, voter, world.options);
  if (ballot === undefined || plan === undefined) return [];
  const { person, at, againAt, mood } = plan;
  const casts = (what: string, when: string, choice: string): Intention => ({
    id: `${ballotId} paper ${person.paperName} ${what}`,
    at: when,
    about: ballot.organizationId,
    request: async () => asks(CastBallot, await person.paper(blindSignature, [choice]), ANONYMOUS),
  });
  const first = casts('is cast', at, gradeOf(ballot, mood, world));
  if (againAt === undefined) return [first];
  return [first, casts('is cast again', againAt, ballot.grades.at(-1)?.key ?? '')];
}

/** The better an organisation works, the more of its voters are satisfied. */
function gradeOf({ organizationId, grades }: OpenedBallot, mood: number, world: World): string {
  const against = (1 - world.quality(organizationId)) * 0.25;
  const lukewarm = against + 0.2;
  const place = mood >= 1 - against ? grades.length - 1 : mood >= 1 - lukewarm ? 1 : 0;
  return grades[place]?.key ?? '';
}
