import { type CampaignEvent, type Obligation, owes } from '@pacesetter/campaigns';
import type { Actor, RecordedEvent } from '@pacesetter/kernel';
import {
  HandInSheet,
  OpenReviewSession,
  RecuseFromSession,
  type Reviewer,
  type SessionEvent,
  type SessionKind,
  subjectsFor,
} from '@pacesetter/reviews';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { panelOf } from './panel';
import { officerOf } from './roles';
import { sheetOf } from './sheet';
import type { Unit } from './unit';
import { asParticipant, type World } from './world';

type ObligationsOpened = Extract<CampaignEvent, { type: 'ObligationsOpened' }>;
type SessionOpened = Extract<SessionEvent, { type: 'ReviewSessionOpened' }>;

/** Members mark each other, lower organisations the higher one, and judges those below; a few stand back. */
export const sheetsAreHandedIn: Behaviour<ObligationsOpened | SessionOpened> = {
  name: 'sheets-are-handed-in',
  on: ['ObligationsOpened', 'ReviewSessionOpened'],
  react(event, world) {
    if (event.type === 'ReviewSessionOpened') return sheets(event, world);
    return event.data.obligations.flatMap((obligation) =>
      world.participants().flatMap((unit) => sessions(unit, obligation, world)),
    );
  },
};

const KINDS: Readonly<Record<string, SessionKind>> = {
  'peer-review': 'peer',
  'upward-review': 'upward',
  assessment: 'judges',
};

function sessions(unit: Unit, obligation: Obligation, world: World): Intention[] {
  const kind = KINDS[obligation.kind];
  if (kind === undefined || !owes(asParticipant(unit), obligation) || !canBeHeld(unit, kind, world)) return [];
  const { organizationId } = unit;
  const { campaignId, options } = world;
  const round = obligation.obligation;
  const met = kind === 'judges' ? { judges: panelOf(unit, world) } : { obligation: round };
  const session = { campaignId, organizationId, kind, round, ...met };
  const id = `${organizationId} opens its ${kind} session of ${round}`;
  const at = options.office.morningAfter(obligation.opensAt, kind === 'judges' ? 0 : world.chance(id).integer(0, 4));
  return [
    { id, at, about: organizationId, request: () => asks(OpenReviewSession, session, officerOf(organizationId)) },
  ];
}

function canBeHeld({ members, subordinates }: Unit, kind: SessionKind, { options }: World): boolean {
  const rules = options.definition.reviews;
  if (kind === 'peer') return members.length > 1;
  return subordinates.length > 0 && (kind === 'upward' || rules?.judging !== undefined);
}

function sheets(event: RecordedEvent<SessionOpened>, world: World): Intention[] {
  const { reviewers } = event.data;
  return reviewers.flatMap((reviewer) => [...standsBack(reviewer, event, world), ...handsIn(reviewer, event, world)]);
}

function handsIn(
  reviewer: Reviewer,
  { data: opened, metadata }: RecordedEvent<SessionOpened>,
  world: World,
): Intention[] {
  const { campaignId, organizationId, kind, round, closesAt } = opened;
  const id = `${reviewer.id} hands in a sheet of ${organizationId} ${kind} ${round}`;
  const chance = world.chance(id);
  const { office, profile } = world.options;
  if (kind !== 'judges' && chance.chance(profile.sheetMissing)) return [];
  const days = Math.max(office.countBetween(metadata.occurredAt, closesAt) - 2, 2);
  const session = { campaignId, organizationId, kind, round };
  const request = () => {
    const recused = world.reviews.recusedIn(session, reviewer.id);
    const subjects = subjectsFor(reviewer, opened, { [reviewer.id]: recused });
    if (subjects.length === 0) return undefined;
    return asks(HandInSheet, { ...session, ...sheetOf(reviewer, subjects, opened, world) }, actorOf(reviewer, kind));
  };
  return [
    { id, at: office.morningAfter(metadata.occurredAt, chance.integer(2, days)), about: organizationId, request },
  ];
}

/** Where the programme knows relations that bar, a few declare one on the first morning. */
function standsBack(
  reviewer: Reviewer,
  { data: opened, metadata }: RecordedEvent<SessionOpened>,
  world: World,
): Intention[] {
  const { campaignId, organizationId, kind, round } = opened;
  const { definition, office, profile } = world.options;
  const id = `${reviewer.id} stands back in ${organizationId} ${kind} ${round}`;
  const chance = world.chance(id);
  const relations = definition.reviews?.recusal?.relations ?? [];
  if (relations.length === 0 || kind === 'upward' || !chance.chance(profile.standsBack)) return [];
  const others = subjectsFor(reviewer, opened, {});
  if (others.length < 2) return [];
  const subject = chance.pick(others);
  const relation = chance.pick(relations);
  const recusal = { reviewer: reviewer.id, subject, relation: relation.key, why: `与评议对象有${relation.title.zh}` };
  const session = { campaignId, organizationId, kind, round, ...recusal };
  const request = () => asks(RecuseFromSession, session, actorOf(reviewer, kind));
  return [{ id, at: office.morningAfter(metadata.occurredAt, 1), about: organizationId, request }];
}

function actorOf({ id, organizationId }: Reviewer, kind: SessionKind): Actor {
  if (kind === 'upward') return officerOf(id);
  return { id, role: kind === 'peer' ? 'member' : 'reviewer', organizationId };
}
