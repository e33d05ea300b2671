import type { CampaignEvent } from '@pacesetter/campaigns';
import {
  AnswerComplaint,
  ClaimPost,
  ObservePost,
  type PostEvent,
  type PostOfMember,
  type PostRef,
  SetPost,
  WithdrawPost,
} from '@pacesetter/posts';
import type { CommandRequest, RecordedEvent } from '@pacesetter/kernel';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { neighbour, officerOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type PhaseEntered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;
type Watched = Extract<PostEvent, { type: 'PostSet' | 'PostClaimed' | 'PostObserved' | 'ComplaintLeftUnanswered' }>;

/** Where the programme has posts, organisations set them, members claim them, and the masses say what they see. */
export const postsAreManned: Behaviour<PhaseEntered | Watched> = {
  name: 'posts-are-manned',
  on: ['PhaseEntered', 'PostSet', 'PostClaimed', 'PostObserved', 'ComplaintLeftUnanswered'],
  react(event, world) {
    switch (event.type) {
      case 'PhaseEntered':
        return event.data.kind === 'compete' ? posts(event.metadata.occurredAt, world) : [];
      case 'PostSet':
        return claims(event, world);
      case 'PostClaimed':
        return [...watching(event, world), ...withdrawal(event, world)];
      case 'PostObserved': {
        const { observationId, deadline } = event.data;
        // A few complaints lie about until somebody asks after them.
        const ignored = world.chance('complaint ignored', observationId).chance(0.2);
        return deadline === undefined || ignored ? [] : [answer(event, [1, 8], world)];
      }
      case 'ComplaintLeftUnanswered':
        return [answer(event, [1, 5], world)];
    }
  },
};

/** Each organisation with members sets one post of every kind that is meant for it; once, however many rounds there are. */
function posts(moment: string, world: World): Intention[] {
  const kinds = world.options.definition.posts?.kinds ?? [];
  return world.participants().flatMap((unit) =>
    kinds
      .filter(({ orgTypes }) => orgTypes === undefined || orgTypes.includes(unit.orgType))
      .filter(() => unit.members.length > 0)
      .map(({ key, title }) => setting(unit, { kind: key, name: title.zh, moment }, world)),
  );
}

function setting(
  { organizationId }: Unit,
  { kind, name, moment }: { readonly kind: string; readonly name: string; readonly moment: string },
  world: World,
): Intention {
  const id = `${organizationId} sets post ${kind}`;
  const post = { campaignId: world.campaignId, organizationId, kind, name, duties: '亮明身份，接受群众监督' };
  const at = someDaysAfter(world, { moment, about: [id] }, [5, 40]);
  return { id, at, about: organizationId, request: () => asks(SetPost, post, officerOf(organizationId)) };
}

/** Somebody claims each place; who has a post already is turned away. */
function claims(event: Extract<RecordedEvent<Watched>, { type: 'PostSet' }>, world: World): Intention[] {
  const { campaignId, organizationId, postId, capacity } = event.data;
  const places = Array.from({ length: capacity }, (_, index) => index);
  return places.map((place) => {
    const claim = () => {
      const { members } = world.unit(organizationId);
      if (members.length === 0) return undefined;
      const memberId = world.chance('claims', postId, place).pick(members);
      const by = { id: memberId, role: 'member', organizationId } as const;
      return asks(ClaimPost, { campaignId, organizationId, postId, memberId }, by);
    };
    return later(event, `place ${place}`, [1, 15], { world, request: claim });
  });
}

function watching(event: Extract<RecordedEvent<Watched>, { type: 'PostClaimed' }>, world: World): Intention[] {
  const { campaignId, organizationId, postId } = event.data;
  const chance = world.chance('watched', postId, event.revision);
  if (!chance.chance(0.4)) return [];
  const complains = chance.chance(0.5 * (1 - world.quality(organizationId)));
  const seen = complains
    ? ({ kind: 'complaint', text: '办事等候时间较长' } as const)
    : ({ kind: 'praise', text: '主动热情，办事周到' } as const);
  const observation = { campaignId, organizationId, postId, ...seen };
  const request = () => asks(ObservePost, observation, neighbour(organizationId));
  return [later(event, 'is watched', [10, 120], { world, request })];
}

/** Once in a while a post is taken from a member. */
function withdrawal(event: Extract<RecordedEvent<Watched>, { type: 'PostClaimed' }>, world: World): Intention[] {
  const { campaignId, organizationId, postId, memberId } = event.data;
  if (!world.chance('withdrawn', postId, memberId).chance(0.04)) return [];
  const held: PostOfMember = { campaignId, organizationId, postId, memberId };
  const request = () => asks(WithdrawPost, held, officerOf(organizationId), '长期不在岗，群众意见较大');
  return [later(event, 'is withdrawn', [60, 150], { world, request })];
}

function answer(
  event: Extract<RecordedEvent<Watched>, { type: 'PostObserved' | 'ComplaintLeftUnanswered' }>,
  days: readonly [number, number],
  world: World,
): Intention {
  const { campaignId, organizationId, observationId } = event.data;
  const said = { campaignId, organizationId, observationId, answer: '已核实并改进服务安排' };
  return later(event, 'is answered', days, {
    world,
    request: () => asks(AnswerComplaint, said, officerOf(organizationId)),
  });
}

interface Act {
  readonly world: World;
  readonly request: () => CommandRequest | undefined;
}

/** Named after the event that it answers. */
function later(
  { streamId, revision, data, metadata }: RecordedEvent<Watched> & { readonly data: PostRef },
  what: string,
  days: readonly [number, number],
  { world, request }: Act,
): Intention {
  const id = `${streamId}@${revision} ${what}`;
  const at = someDaysAfter(world, { moment: metadata.occurredAt, about: [id] }, days);
  return { id, at, about: data.organizationId, request };
}
