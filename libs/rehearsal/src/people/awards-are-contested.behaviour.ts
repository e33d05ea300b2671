import {
  type AwardEvent,
  type AwardRoundEvent,
  candidateId,
  type CandidateRef,
  EndorseNomination,
  NominateForAward,
  type OfferedAward,
  RaiseObjection,
  SettleObjection,
} from '@pacesetter/awards';
import type { CommandRequest, RecordedEvent } from '@pacesetter/kernel';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { neighbour, office, officerOf, superiorOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type Opened = Extract<AwardRoundEvent, { type: 'AwardRoundOpened' }>;
type Known = Extract<
  AwardRoundEvent | AwardEvent,
  { type: 'AwardRoundOpened' | 'PublicNoticeStarted' | 'AwardNominated' | 'NominationEndorsed' | 'ObjectionRaised' }
>;

/** The best are nominated from below or above and endorsed; some are objected to while they are on public notice. */
export const awardsAreContested: Behaviour<Known> = {
  name: 'awards-are-contested',
  on: ['AwardRoundOpened', 'PublicNoticeStarted', 'AwardNominated', 'NominationEndorsed', 'ObjectionRaised'],
  react(event, world) {
    switch (event.type) {
      case 'AwardRoundOpened':
        return event.data.awards.flatMap((offered) => nominations(offered, event.data, world));
      case 'AwardNominated':
        return event.data.by === 'own' || event.data.by === 'masses'
          ? [endorsement(event, world, event.data.subject.organizationId)]
          : [];
      case 'NominationEndorsed':
        return event.data.final ? [] : [endorsement(event, world, event.data.by ?? '')];
      case 'PublicNoticeStarted':
        return objections(event, world);
      case 'ObjectionRaised':
        return [settlement(event, world)];
    }
  },
};

function nominations({ award, subject }: OfferedAward, opened: Opened['data'], world: World): Intention[] {
  const { campaignId, round } = opened;
  return world.participants().flatMap((unit) => {
    const { organizationId } = unit;
    const subjects =
      subject === 'organization'
        ? [{ organizationId }]
        : nominable(award, unit, world).map((memberId) => ({ organizationId, memberId }));
    return subjects.flatMap((candidate) =>
      nomination({ campaignId, round, award, subject: candidate }, unit, { opened, world }),
    );
  });
}

/** Members; where the programme wants officers, those of them who hold such a post. */
function nominable(award: string, { members, officers }: Unit, world: World): readonly string[] {
  const wanted = world.options.definition.awards?.kinds.find(({ key }) => key === award)?.officers;
  if (wanted === undefined) return members;
  const { posts } = wanted;
  const held = [...officers].filter(([post]) => posts.length === 0 || posts.includes(post));
  return members.filter((member) => held.some(([, personId]) => personId === member));
}

function nomination(
  candidate: CandidateRef,
  unit: Unit,
  { opened, world }: { opened: Opened['data']; world: World },
): Intention[] {
  const { profile, office: hours } = world.options;
  const id = `${candidateId(candidate)} nominated`;
  const chance = world.chance(id);
  if (!chance.chance(profile.nominated)) return [];
  const fromBelow = candidate.subject.memberId !== undefined || chance.chance(0.5);
  const by = fromBelow ? officerOf(unit.organizationId) : superiorOf(unit);
  const at = hours.morningAfter(opened.nominationsCloseAt, -chance.integer(2, 4));
  const deserves = () => unit.standing?.band === 'advanced' && isReviewed(candidate, world);
  const request = () =>
    deserves() ? asks(NominateForAward, { ...candidate, statement: '事迹突出，群众公认' }, by) : undefined;
  return [{ id, at, about: unit.organizationId, request }];
}

/** A member stands for an award when the masses have been asked. */
function isReviewed({ subject: { memberId } }: CandidateRef, world: World): boolean {
  return memberId === undefined || world.reviewedMembers.has(memberId);
}

type Named = Extract<RecordedEvent<Known>, { type: 'AwardNominated' | 'NominationEndorsed' }>;

/** By the organisation above the one that spoke last. */
function endorsement(event: Named, world: World, below: string): Intention {
  const { campaignId, round, award, subject } = event.data;
  const ref = { campaignId, round, award, subject };
  const by = superiorOf(world.unit(below));
  const what = event.type === 'AwardNominated' ? 'endorsed' : `endorsed above ${below}`;
  return later(ref, what, [1, 1], { event, world, request: () => asks(EndorseNomination, ref, by) });
}

/** Where there are more than two names on the notice, somebody has something to say about one of them. */
function objections(event: Extract<RecordedEvent<Known>, { type: 'PublicNoticeStarted' }>, world: World): Intention[] {
  const { round } = event.data;
  const nominees = world.nominees(round);
  const talkedAbout = nominees.length > 2 ? world.chance('talked about', round).pick(nominees) : undefined;
  return nominees.flatMap((nominee) => objection(nominee, nominee === talkedAbout, { event, world }));
}

function objection(
  ref: CandidateRef,
  talkedAbout: boolean,
  { event, world }: Pick<Answer, 'event' | 'world'>,
): Intention[] {
  const { objected } = world.options.profile;
  const chance = world.chance('objected', candidateId(ref));
  if (!chance.chance(objected) && !(talkedAbout && objected > 0)) return [];
  const by = neighbour(ref.subject.organizationId);
  const request = () => asks(RaiseObjection, { ...ref, text: '材料与实际不符' }, by);
  return [later(ref, 'objected to', [1, 4], { event, world, request })];
}

function settlement(event: Extract<RecordedEvent<Known>, { type: 'ObjectionRaised' }>, world: World): Intention {
  const { campaignId, round, award, subject, objectionId } = event.data;
  const ref = { campaignId, round, award, subject };
  const upheld = world.chance('upheld', candidateId(ref)).chance(world.options.profile.objectionUpheld);
  const reason = upheld ? '经核查，反映问题属实' : '经核查，反映问题不实';
  const request = () => asks(SettleObjection, { ...ref, objectionId, upheld }, office, reason);
  return later(ref, `objection ${objectionId} settled`, [1, 3], { event, world, request });
}

interface Answer {
  readonly event: RecordedEvent<Known>;
  readonly world: World;
  readonly request: () => CommandRequest;
}

function later(
  ref: CandidateRef,
  what: string,
  days: readonly [number, number],
  { event, world, request }: Answer,
): Intention {
  const id = `${candidateId(ref)} ${what}`;
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, days);
  return { id, at, about: ref.subject.organizationId, request };
}
