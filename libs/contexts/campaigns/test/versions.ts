import type { Obligation } from '../src/campaign.events';
import type { PublishedMigration } from '../src/features/migrate-campaign/migrate-campaign';
import type { DatedPhase, DatedVersion } from '../src/migration/migration-plan';
import { days, phases, programme } from './running';

/** A version of the test's programme: its phases, with these obligations in the first one. */
export function version(obligations: readonly Obligation[], change: readonly Partial<DatedPhase>[] = []): DatedVersion {
  return {
    phases: phases.map((phase, index) => ({ ...phase, obligations: index === 0 ? obligations : [], ...change[index] })),
  };
}

/** The move from one version to another, with nothing missing. */
export function published(
  from: DatedVersion,
  to: DatedVersion,
  change: Partial<PublishedMigration> = {},
): PublishedMigration {
  return {
    from,
    to,
    fromProgramme: programme,
    toProgramme: { ...programme, version: 2, digest: 'd2' },
    title: { zh: '活动', en: 'Campaign' },
    changes: [{ path: 'theme.en', change: 'changed', before: 'Old', after: 'New' }],
    missing: [],
    graceEndsAt: days(17),
    ...change,
  };
}
