import type {
  ActivityDefinition,
  AwardRules,
  ProgrammeDefinition,
  SupervisionRules,
} from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import { suggestion } from '../suggestion';
import type { Check } from './check';
import type { Reference, ReferenceTarget } from './reference';
import { reportingReferences } from './reporting-references';

type Path = Finding['path'];

/** What is referred to by key is defined in the same programme. */
export const referencesExist: Check = (definition) => {
  const targets = targetsOf(definition);
  return referencesIn(definition).flatMap(({ to, key, path }): Finding[] => {
    const known = targets[to];
    if (key === undefined || known.includes(key)) return [];
    const hint = suggestion(key, known);
    return [{ code: 'unknown-reference', path, message: `there is no ${to} \`${key}\``, hint }];
  });
};

function targetsOf(definition: ProgrammeDefinition): Readonly<Record<ReferenceTarget, readonly string[]>> {
  const { criteria, participants, phases, rounds, supervision, awards, bulletins } = definition;
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);
  return {
    'criteria set': keys(criteria),
    orgType: keys(participants.orgTypes),
    level: keys(participants.levels),
    phase: keys(phases),
    round: keys(rounds),
    activity: phases.flatMap(({ activities }) => keys(activities)),
    rung: keys(supervision?.escalation?.rungs ?? []),
    'award kind': keys(awards?.kinds ?? []),
    'bulletin kind': keys(bulletins?.kinds ?? []),
  };
}

function referencesIn(definition: ProgrammeDefinition): readonly Reference[] {
  const { participants, phases, supervision, awards, sites, finalReport } = definition;
  return [
    { to: 'criteria set', key: participants.memberCriteria, path: ['participants', 'memberCriteria'] },
    ...participants.orgTypes.map(({ criteria }, at): Reference => {
      return { to: 'criteria set', key: criteria, path: ['participants', 'orgTypes', at, 'criteria'] };
    }),
    ...phases.map(({ round }, at): Reference => ({ to: 'round', key: round, path: ['phases', at, 'round'] })),
    ...phases.flatMap(({ activities }, at) =>
      activities.flatMap((activity, index) => appliesTo(activity, ['phases', at, 'activities', index, 'appliesTo'])),
    ),
    ...(supervision ? supervisionReferences(supervision) : []),
    ...(awards ? awardReferences(awards) : []),
    ...siteReferences(sites),
    { to: 'activity', key: finalReport?.activity, path: ['finalReport', 'activity'] },
    ...reportingReferences(definition),
  ];
}

function supervisionReferences({ listing, escalation, draws, visits }: SupervisionRules): readonly Reference[] {
  return [
    { to: 'phase', key: listing?.fromPhase, path: ['supervision', 'listing', 'fromPhase'] },
    ...(escalation?.triggers ?? []).map(({ rung }, at): Reference => {
      return { to: 'rung', key: rung, path: ['supervision', 'escalation', 'triggers', at, 'rung'] };
    }),
    { to: 'level', key: draws?.areaLevel, path: ['supervision', 'draws', 'areaLevel'] },
    ...visits.flatMap(({ among }, at) =>
      among === undefined ? [] : amongReferences(among, ['supervision', 'visits', at, 'among']),
    ),
  ];
}

function appliesTo({ appliesTo: who }: ActivityDefinition, path: Path): readonly Reference[] {
  return amongReferences(who ?? {}, path);
}

function amongReferences(
  { orgTypes = [], levels = [] }: { readonly orgTypes?: readonly string[]; readonly levels?: readonly string[] },
  path: Path,
): readonly Reference[] {
  return [
    ...orgTypes.map((key, at): Reference => ({ to: 'orgType', key, path: [...path, 'orgTypes', at] })),
    ...levels.map((key, at): Reference => ({ to: 'level', key, path: [...path, 'levels', at] })),
  ];
}

function awardReferences({ kinds, rounds }: AwardRules): readonly Reference[] {
  return [
    ...kinds.map(({ criteria }, at): Reference => {
      return { to: 'criteria set', key: criteria, path: ['awards', 'kinds', at, 'criteria'] };
    }),
    ...rounds.map(({ movesWith }, at): Reference => {
      return { to: 'phase', key: movesWith, path: ['awards', 'rounds', at, 'movesWith'] };
    }),
    ...rounds.flatMap((round, at) =>
      round.awards.map(({ award }, index): Reference => {
        return { to: 'award kind', key: award, path: ['awards', 'rounds', at, 'awards', index, 'award'] };
      }),
    ),
    ...rounds.flatMap((round, at) =>
      round.awards.flatMap(({ parts = [] }, index) =>
        parts.flatMap((part, place) =>
          amongReferences({ orgTypes: part.orgTypes }, ['awards', 'rounds', at, 'awards', index, 'parts', place]),
        ),
      ),
    ),
  ];
}

function siteReferences(sites: ProgrammeDefinition['sites']): readonly Reference[] {
  const { candidateLevels = [], tiers = [] } = sites ?? {};
  return [
    ...candidateLevels.map((key, at): Reference => ({ to: 'level', key, path: ['sites', 'candidateLevels', at] })),
    ...tiers.map(({ decidedAt }, at): Reference => {
      return { to: 'level', key: decidedAt, path: ['sites', 'tiers', at, 'decidedAt'] };
    }),
  ];
}
