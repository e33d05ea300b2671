import type { RecordedEvent } from '@pacesetter/kernel';
import { BUREAU, PLACES, TEAMS } from '../clients';
import type { Testimony } from '../testimony';

/** What happens once in a campaign, and how often in this one. */
const ONCE: Readonly<Record<string, number>> = {
  CampaignLaunched: 1,
  EnrolmentCompleted: 1,
  ParticipantEnrolled: TEAMS.length + 1,
  PhaseEntered: 4,
  PhaseLeft: 4,
  AwardRoundOpened: 1,
  AwardRoundDecided: 1,
  CampaignCompleted: 1,
};

interface Owed {
  readonly obligation: string;
}

/** Every deadline has fired, once. */
export function deadlineViolations({ history, overdue, deadLetters }: Testimony): readonly string[] {
  return [
    ...overdue.map((left) => `not at rest: ${left}`),
    ...deadLetters.map((letter) => `given up: ${letter}`),
    ...Object.entries(ONCE).flatMap(([type, times]) => {
      const found = ofType(history, type).length;
      return found === times ? [] : [`${type} happened ${found} times, not ${times}`];
    }),
    ...obligationViolations(history),
    ...systemDoubles(history),
  ];
}

/** What was owed was met or missed, by everybody; missed once at most, met once at most, and never missed after it was met. */
function obligationViolations(history: readonly RecordedEvent[]): readonly string[] {
  const outcomes = new Map<string, string[]>();
  for (const { type, streamId, data } of history) {
    if (type !== 'ObligationMissed' && type !== 'ObligationFulfilled') continue;
    const key = `${streamId} ${(data as Owed).obligation}`;
    outcomes.set(key, [...(outcomes.get(key) ?? []), type]);
  }
  const wrong = [...outcomes].flatMap(([key, of]) => {
    const course = of.map((type) => (type === 'ObligationMissed' ? 'missed' : 'met')).join(', ');
    return ['met', 'missed', 'missed, met'].includes(course) ? [] : [`${key}: ${course}`];
  });
  const participants = ofType(history, 'ParticipantEnrolled').map(({ streamId }) => streamId);
  const obligations = new Set([...outcomes.keys()].map((key) => key.split(' ')[1]));
  const without = participants.flatMap((participant) =>
    [...obligations].flatMap((key) => (outcomes.has(`${participant} ${key}`) ? [] : `${participant} ${key}: nothing`)),
  );
  return [...wrong, ...without];
}

/** The system does not do the same thing twice. */
function systemDoubles(history: readonly RecordedEvent[]): readonly string[] {
  const seen = new Map<string, string>();
  return history.flatMap(({ type, streamId, data, id, metadata }) => {
    if (metadata.actor.role !== 'system') return [];
    const what = `${type} in ${streamId}: ${JSON.stringify(data)}`;
    const before = seen.get(what);
    seen.set(what, id);
    return before === undefined ? [] : [`twice (${before}, ${id}): ${what}`];
  });
}

/** As many awards as there are places, though more were nominated. */
export function quotaViolations({ history }: Testimony): readonly string[] {
  const conferred = ofType(history, 'AwardConferred');
  const nominated = ofType(history, 'AwardNominated').length;
  const others = conferred.filter(({ streamId }) => streamId.includes(`~${BUREAU}~`));
  return [
    ...(nominated > PLACES ? [] : [`${nominated} were nominated for ${PLACES} places: nothing was at stake`]),
    ...(conferred.length === PLACES ? [] : [`${conferred.length} of ${PLACES} places are taken`]),
    ...others.map(({ streamId }) => `${streamId} was never nominated`),
  ];
}

function ofType(history: readonly RecordedEvent[], wanted: string): readonly RecordedEvent[] {
  return history.filter(({ type }) => type === wanted);
}
