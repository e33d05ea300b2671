import {
  type CampaignEvent,
  DeclareOwnDays,
  ExtendPhase,
  MigrateCampaign,
  OrderBatch,
  PauseCampaign,
  PublishProgramme,
  ResumeCampaign,
} from '@pacesetter/campaigns';
import { type CommandRequest, derivedId, plusMilliseconds, type RecordedEvent } from '@pacesetter/kernel';
import { dayOf, definitionDigest, lastDayBefore, plusDuration } from '@pacesetter/programmes';
import { revisedDefinition } from '../changes/revised-definition';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { office, superiorOf } from './roles';
import type { World } from './world';

type Entered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;
type Paused = Extract<CampaignEvent, { type: 'CampaignPaused' }>;

/** After nine o'clock, when everybody has done what was to be done on that day. */
const IN_THE_EVENING_MS = 11 * 3_600_000;
const PAUSE_DAYS = 10;
const EXTENSION_DAYS = 30;
/** Items of a batch in a minute. */
const PER_MINUTE = 6_000;

/**
 * An eventful campaign: while people compete, one organisation keeps days of its own, the office orders for many at once,
 * a disaster makes everything stand still, the programme is revised, and the phase is extended.
 */
export const officeChangesCourse: Behaviour<Entered | Paused> = {
  name: 'office-changes-course',
  on: ['PhaseEntered', 'CampaignPaused'],
  react(event, world) {
    if (!world.options.profile.eventful) return [];
    if (event.type === 'CampaignPaused') return [resumption(event)];
    const first = world.options.definition.phases.find(({ kind }) => kind === 'compete');
    return event.data.phase === first?.key ? changes(event, world) : [];
  },
};

interface Change {
  readonly id: string;
  /** When, as a part of the phase's planned length. */
  readonly after: number;
  readonly inTheEvening?: boolean;
  request(): CommandRequest | undefined;
}

function changes(event: RecordedEvent<Entered>, world: World): readonly Intention[] {
  const { data, metadata } = event;
  const { office: hours } = world.options;
  const days = hours.countBetween(metadata.occurredAt, data.endsAt);
  return [...orders(world), pause(data), ...revision(data, world), extension(data, world)].map((change) => {
    const morning = hours.morningAfter(metadata.occurredAt, Math.max(1, Math.floor(days * change.after)));
    const at = change.inTheEvening === true ? plusMilliseconds(morning, IN_THE_EVENING_MS) : morning;
    return { id: change.id, at, about: data.campaignId, request: () => change.request() };
  });
}

function orders(world: World): readonly Change[] {
  return [
    { id: 'own days are declared', after: 0.05, request: () => ownDays(world) },
    { id: 'an activity is ordered from all', after: 0.1, request: () => batch('order-activity', world) },
    { id: 'everybody is reminded', after: 0.2, request: () => batch('remind', world) },
  ];
}

/** The last of those who have somebody above: field work through a holiday. */
function ownDays(world: World): CommandRequest | undefined {
  const unit = world.participants().findLast(({ superiorId }) => superiorId !== undefined);
  if (unit === undefined) return undefined;
  const { organizationId } = unit;
  const { definition, campaignId } = world.options;
  const from = dayOf(world.now, definition.timeZone);
  const to = dayOf(plusDuration(world.now, 'P9D', definition.timeZone), definition.timeZone);
  const declaration = { campaignId, subject: { organizationId }, days: [{ from, to, working: false }] };
  return asks(DeclareOwnDays, declaration, superiorOf(unit), '野外作业轮休');
}

function batch(action: 'order-activity' | 'remind', world: World): CommandRequest | undefined {
  const { campaignId } = world;
  const root = world.units.root();
  const wanted = [...world.obligations.values()].findLast(({ required, subject, opensAt }) => {
    return subject === 'organization' && required === (action === 'remind') && opensAt <= world.now;
  });
  if (root === undefined || wanted === undefined) return undefined;
  const { obligation } = wanted;
  const selection = { under: root.organizationId };
  const order = { batchId: derivedId('batch', campaignId, action), campaignId, action, selection, obligation };
  const reason = action === 'remind' ? '距截止日期不远，提醒尚未完成的单位' : '根据上级要求统一开展';
  return asks(OrderBatch, { ...order, perMinute: PER_MINUTE }, office, reason);
}

function pause({ campaignId }: Entered['data']): Change {
  const request = () => asks(PauseCampaign, { campaignId }, office, '抗洪救灾，活动暂停');
  return { id: 'the campaign is paused', after: 0.3, inTheEvening: true, request };
}

function resumption({ data: { campaignId, at: pausedAt } }: RecordedEvent<Paused>): Intention {
  const at = plusMilliseconds(pausedAt, PAUSE_DAYS * 24 * 3_600_000);
  const request = () => asks(ResumeCampaign, { campaignId }, office, '救灾结束，活动继续');
  return { id: `the campaign is resumed after ${pausedAt}`, at, about: campaignId, whilePaused: true, request };
}

function revision({ campaignId }: Entered['data'], world: World): readonly Change[] {
  const definition = revisedDefinition(world.options.definition);
  const { id: programmeId, version } = definition;
  const published = { programmeId, version, digest: definitionDigest(definition), definition };
  return [
    { id: 'a revised programme is published', after: 0.5, request: () => asks(PublishProgramme, published, office) },
    {
      id: 'the campaign moves to the revised programme',
      after: 0.55,
      request: () => asks(MigrateCampaign, { campaignId, version }, office, '实施方案修订'),
    },
  ];
}

/** Later than a pause has brought the end anyway. */
function extension({ campaignId, phase, endsAt }: Entered['data'], world: World): Change {
  const { timeZone } = world.options.definition;
  const endsOn = lastDayBefore(plusDuration(endsAt, `P${PAUSE_DAYS + EXTENSION_DAYS}D`, timeZone), timeZone);
  const request = () => asks(ExtendPhase, { campaignId, phase, endsOn }, office, '救灾耽误的时间予以顺延');
  return { id: 'the phase is extended', after: 0.7, request };
}
