import type { ActivityKind, ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

interface Shown {
  readonly activity: string | undefined;
  readonly by: string;
  readonly kinds: readonly ActivityKind[];
  readonly path: Finding['path'];
}

/** A report is owed by an activity of kind `report`, a meeting held for one that is a gathering, and so on. */
export const activitiesAreShownFittingly: Check = (definition) => {
  const activities = definition.phases.flatMap((phase) => phase.activities);
  const kinds = new Map(activities.map(({ key, kind }) => [key, kind]));
  return shownIn(definition).flatMap(({ activity, by, kinds: fitting, path }): Finding[] => {
    const kind = activity === undefined ? undefined : kinds.get(activity);
    if (kind === undefined || fitting.includes(kind)) return [];
    const message = `activity \`${activity ?? ''}\` is of kind \`${kind}\` and is not done by a ${by}`;
    return [{ code: 'wrong-value', path, message, hint: `refer to an activity of kind ${fitting.join(', ')}` }];
  });
};

function shownIn({ reports, meetings, mechanisms }: ProgrammeDefinition): readonly Shown[] {
  return [
    ...(reports?.owed ?? []).map(({ activity }, at): Shown => {
      return { activity, by: 'report', kinds: ['report'], path: ['reports', 'owed', at, 'activity'] };
    }),
    ...(meetings?.kinds ?? []).map(({ activity }, at): Shown => {
      const kinds: ActivityKind[] = ['meeting', 'study', 'activity'];
      return { activity, by: 'meeting', kinds, path: ['meetings', 'kinds', at, 'activity'] };
    }),
    { activity: mechanisms?.activity, by: 'mechanism', kinds: ['mechanism'], path: ['mechanisms', 'activity'] },
  ];
}
