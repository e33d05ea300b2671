import { awardRoundEffects } from '@pacesetter/awards';
import type { CampaignMove, ScheduleEffect, ScheduleEffects } from '@pacesetter/campaigns';
import { reminderEffects } from '@pacesetter/reporting';
import { siteDayEffects } from '@pacesetter/sites';
import { visitRoundEffects } from '@pacesetter/supervision';

/** The contexts that schedule something by the programme, and so have something to show before a move. */
const CONTEXTS: readonly ScheduleEffects[] = [awardRoundEffects, siteDayEffects, visitRoundEffects, reminderEffects];

/** What a move to another version would do to what all contexts have scheduled and what has not happened yet. */
export async function allScheduleEffects(
  move: CampaignMove,
  reader: Parameters<ScheduleEffects>[1],
): Promise<readonly ScheduleEffect[]> {
  const effects: ScheduleEffect[] = [];
  for (const effectsOf of CONTEXTS) effects.push(...(await effectsOf(move, reader)));
  return effects;
}
