import type { CommandRequest, RecordedEvent } from '@pacesetter/kernel';
import {
  CloseAccountability,
  CommendInCircular,
  OrderRectification,
  ReturnRectification,
  SubmitRectification,
  type SupervisionEvent,
  VerifyRectification,
} from '@pacesetter/supervision';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { office, officerOf, supervisor, superiorOf } from './roles';
import { reportsIt } from './units-meet-obligations.behaviour';
import type { World } from './world';

type Watched = Extract<
  SupervisionEvent,
  {
    type:
      | 'VisitRecorded'
      | 'RectificationOrdered'
      | 'RectificationReturned'
      | 'EscalationRaised'
      | 'RectificationSubmitted'
      | 'AccountabilityOpened';
  }
>;

/** Faults lead to orders, orders to work, work to verification; those who let deadlines pass climb the ladder. */
export const faultsAreRectified: Behaviour<Watched> = {
  name: 'faults-are-rectified',
  on: [
    'VisitRecorded',
    'RectificationOrdered',
    'RectificationReturned',
    'EscalationRaised',
    'RectificationSubmitted',
    'AccountabilityOpened',
  ],
  react(event, world) {
    switch (event.type) {
      case 'VisitRecorded':
        return afterVisit(event, world);
      case 'RectificationOrdered':
      case 'RectificationReturned':
      case 'EscalationRaised':
        return submission(event, world);
      case 'RectificationSubmitted':
        return judgement(event, world);
      case 'AccountabilityOpened': {
        const { campaignId, subject, accountabilityId } = event.data;
        const close = () =>
          asks(CloseAccountability, { campaignId, subject, accountabilityId }, office, '整改到位，问责结束');
        return [later(event, world, [60, 90], close), afterAll(event, world)];
      }
    }
  },
};

type Known = RecordedEvent<Watched>;

/** Named after the event that it answers. */
function later(
  event: Known,
  world: World,
  days: readonly [number, number],
  request: () => CommandRequest | undefined,
): Intention {
  const { organizationId, memberId } = event.data.subject;
  const id = `${event.streamId}@${event.revision} answered`;
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id, memberId ?? ''] }, days);
  return { id, at, about: organizationId, request };
}

function afterVisit(event: Extract<Known, { type: 'VisitRecorded' }>, world: World): Intention[] {
  const { campaignId, subject, visitId, findings } = event.data;
  const by = supervisor(1);
  const { rectification, praise } = world.options.definition.supervision ?? {};
  const fault = findings.find(({ severity }) => severity === 'fault');
  if (fault !== undefined) {
    if (rectification === undefined) return [];
    const cause = { kind: 'finding', ref: `${visitId} ${fault.key}` } as const;
    const order = { campaignId, subject, cause, text: fault.text, listed: false };
    return [later(event, world, [1, 3], () => asks(OrderRectification, order, by))];
  }
  const praised = world.chance('praised', visitId).chance(world.options.profile.commended * 0.2);
  const circular = { campaignId, subject, text: '活动成效显著，予以通报表扬' };
  return praised && praise !== undefined
    ? [later(event, world, [3, 10], () => asks(CommendInCircular, circular, by))]
    : [];
}

type Urged = Extract<Known, { type: 'RectificationOrdered' | 'RectificationReturned' | 'EscalationRaised' }>;

/** Each deadline is a new chance to be in time; what is owed is done first, which counts as handing it in. */
function submission(event: Urged, world: World): Intention[] {
  const { campaignId, subject, rectificationId, deadline } = event.data;
  if (rectificationId === undefined || deadline === undefined) return [];
  const id = `${event.streamId}@${event.revision}`;
  if (!world.chance('in time', id).chance(world.options.profile.rectifiedInTime)) return [];
  const days = Math.max(world.options.office.countBetween(event.metadata.occurredAt, deadline) - 2, 0);
  const owed = event.type === 'RectificationReturned' ? undefined : owedActivity(event.data.cause, event, world);
  const submit = { campaignId, subject, rectificationId, statement: '已按要求整改' };
  const request = () => owed ?? asks(SubmitRectification, submit, officerOf(subject.organizationId));
  return [later(event, world, [Math.floor(days / 2), days], request)];
}

function owedActivity(
  cause: { readonly kind: string; readonly ref: string } | undefined,
  { data: { subject } }: Urged,
  world: World,
): CommandRequest | undefined {
  if (cause?.kind !== 'obligation-missed') return undefined;
  const obligation = world.obligations.get(cause.ref);
  const reported = obligation !== undefined && ['activity', 'meeting', 'report', 'mechanism'].includes(obligation.kind);
  return reported ? reportsIt({ unit: world.unit(subject.organizationId), subject, obligation }, world) : undefined;
}

/** Whoever is held accountable does in the end what was ordered. */
function afterAll(event: Extract<Known, { type: 'AccountabilityOpened' }>, world: World): Intention {
  const { campaignId, subject, rectificationId } = event.data;
  const submit = { campaignId, subject, rectificationId, statement: '问责后已整改到位' };
  const request = () => asks(SubmitRectification, submit, officerOf(subject.organizationId));
  const intention = later(event, world, [10, 30], request);
  return { ...intention, id: `${intention.id} after all` };
}

function judgement(event: Extract<Known, { type: 'RectificationSubmitted' }>, world: World): Intention[] {
  const { campaignId, subject, rectificationId } = event.data;
  const id = `${event.streamId}@${event.revision}`;
  const by = superiorOf(world.unit(subject.organizationId));
  const returned = world.chance('rectification returned', id).chance(world.options.profile.rectificationReturned);
  const ref = { campaignId, subject, rectificationId };
  if (world.chance('looks late', id).chance(world.options.profile.verifiedLate)) return [];
  const request = () =>
    returned
      ? asks(ReturnRectification, { ...ref, remarks: '措施未落实到人' }, by)
      : asks(VerifyRectification, ref, by);
  return [later(event, world, [2, 8], request)];
}
