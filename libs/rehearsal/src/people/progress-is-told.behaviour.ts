import type { RecordedEvent } from '@pacesetter/kernel';
import { ReportProgress, type SupervisionEvent, VerifyRectification } from '@pacesetter/supervision';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { office, officerOf } from './roles';
import type { World } from './world';

type Told = Extract<
  SupervisionEvent,
  {
    type:
      | 'RectificationOrdered'
      | 'RectificationListed'
      | 'RectificationReturned'
      | 'RectificationProgressReported'
      | 'RectificationProgressMissed';
  }
>;
type Watched = Told | Extract<SupervisionEvent, { type: 'VerificationMissed' }>;

/** Whoever is listed tells in public how it goes on, mostly; what nobody has looked at, the office looks at in the end. */
export const progressIsTold: Behaviour<Watched> = {
  name: 'progress-is-told',
  on: [
    'RectificationOrdered',
    'RectificationListed',
    'RectificationReturned',
    'RectificationProgressReported',
    'RectificationProgressMissed',
    'VerificationMissed',
  ],
  react(event, world) {
    return event.type === 'VerificationMissed' ? [officeLooks(event, world)] : told(event, world);
  },
};

function told(event: RecordedEvent<Told>, world: World): Intention[] {
  const { campaignId, subject, rectificationId, progressBy } = event.data;
  const id = `${event.streamId}@${event.revision} progress`;
  const { profile, office: hours } = world.options;
  if (progressBy === undefined || world.chance('untold', id).chance(profile.progressUntold)) return [];
  const days = Math.max(hours.countBetween(event.metadata.occurredAt, progressBy) - 1, 1);
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, [Math.ceil(days / 2), days]);
  const data = { campaignId, subject, rectificationId, text: '整改措施正在逐项落实' };
  // Refused when it has been submitted in the meantime: there is nothing left to tell.
  const request = () => asks(ReportProgress, data, officerOf(subject.organizationId));
  return [{ id, at, about: subject.organizationId, request }];
}

function officeLooks(event: RecordedEvent<Extract<Watched, { type: 'VerificationMissed' }>>, world: World): Intention {
  const { campaignId, subject, rectificationId } = event.data;
  const id = `${event.streamId}@${event.revision} the office looks`;
  const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, [2, 6]);
  const request = () => asks(VerifyRectification, { campaignId, subject, rectificationId }, office);
  return { id, at, about: subject.organizationId, request };
}
