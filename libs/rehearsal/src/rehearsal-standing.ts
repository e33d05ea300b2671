import { campaign } from '@pacesetter/campaigns';
import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, streamId } from '@pacesetter/kernel';
import type { Programme } from '@pacesetter/programmes';

/** Id of the campaign that a rehearsal runs. */
export function rehearsalCampaignId({ definition }: Pick<Programme, 'definition'>, seed: number): string {
  return `${definition.id}-rehearsal-${seed}`;
}

/** What a rehearsal's first commands are caused by. */
export function rehearsalCause(seed: number): string {
  return `rehearsal ${seed}`;
}

/** `cut-off`: begun and not ended, so that it is to be continued. `other`: the store did not begin with it. */
export type RehearsalStanding = 'empty' | 'cut-off' | 'ended' | 'other';

/** How far a store has come with a rehearsal. */
export async function rehearsalStanding(
  store: EventStore,
  programme: Programme,
  seed: number,
): Promise<RehearsalStanding> {
  const { events } = await store.readAll({ after: BEGINNING, limit: 1 });
  const [first] = events;
  if (first === undefined) return 'empty';
  if (first.metadata.correlationId !== rehearsalCause(seed)) return 'other';
  const stream = streamId(campaign.category, rehearsalCampaignId(programme, seed));
  const history = await store.readStream(stream);
  const ended = history.some(({ type }) => type === 'CampaignCompleted' || type === 'CampaignCancelled');
  return ended ? 'ended' : 'cut-off';
}
