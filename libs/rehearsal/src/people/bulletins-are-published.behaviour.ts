import type { AwardEvent } from '@pacesetter/awards';
import type { CampaignEvent } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import type { CommandRequest, RecordedEvent } from '@pacesetter/kernel';
import {
  type BulletinEvent,
  type BulletinKind,
  CorrectBulletin,
  DraftBulletin,
  type MechanismEvent,
  PublishBulletin,
} from '@pacesetter/reporting';
import type { SiteEvent } from '@pacesetter/sites';
import type { SupervisionEvent } from '@pacesetter/supervision';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { office } from './roles';
import type { World } from './world';

type News =
  | Extract<CampaignEvent, { type: 'PhaseEntered' }>
  | Extract<AwardEvent, { type: 'AwardConferred' }>
  | Extract<SiteEvent, { type: 'PlaqueAwarded' | 'SiteVisited' }>
  | Extract<SupervisionEvent, { type: 'CommendationCirculated' | 'EscalationRaised' | 'VisitRecorded' }>
  | Extract<MechanismEvent, { type: 'MechanismEndorsed' }>;
type Known = News | Extract<BulletinEvent, { type: 'BulletinDrafted' | 'BulletinPublished' }>;

/** The office writes up what happens: progress, exemplars, experience and criticism; now and then it was mistaken. */
export const bulletinsArePublished: Behaviour<Known> = {
  name: 'bulletins-are-published',
  on: [
    'PhaseEntered',
    'AwardConferred',
    'CommendationCirculated',
    'EscalationRaised',
    'VisitRecorded',
    'MechanismEndorsed',
    'PlaqueAwarded',
    'SiteVisited',
    'BulletinDrafted',
    'BulletinPublished',
  ],
  react(event, world) {
    switch (event.type) {
      case 'BulletinDrafted': {
        const { campaignId, bulletinId } = event.data;
        const publish = () => asks(PublishBulletin, { campaignId, bulletinId }, office);
        return [later(event, world, { days: [1, 3], request: publish })];
      }
      case 'BulletinPublished':
        return correction(event, world);
      default:
        return draft(event, world);
    }
  },
};

interface Story {
  readonly kind: BulletinKind;
  readonly title: string;
  readonly about: readonly Subject[];
}

/** The root writes of the sites that it decides on itself. */
function isOfTheRoot(area: string | undefined, world: World): boolean {
  return area !== undefined && world.unit(area).superiorId === undefined;
}

/** Of the symposia without a fault, part is worth telling to everybody. */
const TOLD_OF_SYMPOSIA = 0.15;

function exchange({ data }: Extract<RecordedEvent<News>, { type: 'VisitRecorded' }>, world: World): Story | undefined {
  const told = world.chance('told to others', data.visitId).chance(TOLD_OF_SYMPOSIA);
  if (data.kind !== 'symposium' || data.findings.length > 0 || !told) return undefined;
  return { kind: 'experience', title: '座谈会交流经验', about: [data.subject] };
}

function storyOf(event: RecordedEvent<News>, world: World): Story | undefined {
  switch (event.type) {
    case 'PhaseEntered':
      return { kind: 'progress', title: '活动转入新阶段', about: [] };
    case 'AwardConferred':
      if (event.data.subject.memberId !== undefined) return undefined;
      return { kind: 'exemplar', title: '先进典型事迹', about: [event.data.subject] };
    case 'CommendationCirculated':
      return { kind: 'exemplar', title: '先进典型事迹', about: [event.data.subject] };
    case 'EscalationRaised':
      if (event.data.rung !== 'circulate-criticism') return undefined;
      return { kind: 'criticism', title: '关于整改不力的通报', about: [event.data.subject] };
    case 'PlaqueAwarded':
      return isOfTheRoot(event.data.area, world)
        ? { kind: 'exemplar', title: '示范点先进事迹', about: [{ organizationId: event.data.organizationId }] }
        : undefined;
    case 'SiteVisited':
      return event.data.visitor === 'leader' && isOfTheRoot(world.sites.of(event.data.organizationId)?.area, world)
        ? { kind: 'experience', title: '示范点经验做法', about: [{ organizationId: event.data.organizationId }] }
        : undefined;
    case 'VisitRecorded':
      return exchange(event, world);
    case 'MechanismEndorsed':
      return { kind: 'experience', title: '经验做法', about: [{ organizationId: event.data.organizationId }] };
  }
}

/** The root tells it, if the programme lets its level publish such bulletins. */
function draft(event: RecordedEvent<News>, world: World): Intention[] {
  const story = storyOf(event, world);
  const root = world.units.root();
  const publisher = world.options.definition.bulletins?.publishers.find(({ level }) => level === root?.level);
  if (story === undefined || root === undefined || !publisher?.kinds.includes(story.kind)) return [];
  const bulletinId = `${event.streamId}@${event.revision}`;
  const { organizationId } = root;
  const { kind, title, about } = story;
  const bulletin = { campaignId: world.campaignId, bulletinId, organizationId, kind, title, about };
  const request = () => asks(DraftBulletin, { ...bulletin, text: `${title}：各单位要认真学习借鉴` }, office);
  return [later(event, world, { days: [1, 4], request })];
}

function correction(event: Extract<RecordedEvent<Known>, { type: 'BulletinPublished' }>, world: World): Intention[] {
  const { campaignId, bulletinId } = event.data;
  if (!world.chance('corrected', bulletinId).chance(0.08)) return [];
  const corrected = { campaignId, bulletinId, title: '更正', text: '原简报中的单位名称有误，特此更正' };
  const request = () => asks(CorrectBulletin, corrected, office, '原简报中的单位名称有误');
  return [later(event, world, { days: [2, 10], request })];
}

interface Answer {
  readonly days: readonly [number, number];
  readonly request: () => CommandRequest;
}

/** Named after what it answers: a bulletin's stream for itself, so that bulletins do not wait for one another. */
function later(
  { streamId, revision, metadata }: RecordedEvent<Known>,
  world: World,
  { days, request }: Answer,
): Intention {
  const id = `${streamId}@${revision} bulletin`;
  const at = someDaysAfter(world, { moment: metadata.occurredAt, about: [id] }, days);
  return { id, at, about: id, request };
}
