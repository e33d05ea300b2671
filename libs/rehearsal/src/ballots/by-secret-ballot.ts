import type { Obligation } from '@pacesetter/campaigns';
import type { ProgrammeDefinition } from '@pacesetter/programmes';

/** Whether an obligation to hold a mass review is met by a secret ballot. */
export function isBySecretBallot({ phases }: ProgrammeDefinition, { kind, activity }: Obligation): boolean {
  if (kind !== 'mass-review') return false;
  const activities = phases.flatMap((phase) => phase.activities);
  return activities.some(({ key, secretBallot }) => key === activity && secretBallot);
}
