import type { ProgrammeDefinition } from '../definition/programme-definition';
import type { Reference } from './reference';

/** What the sections about posts, reports, meetings, mechanisms and field research refer to. */
export function reportingReferences(definition: ProgrammeDefinition): readonly Reference[] {
  return [
    ...postReferences(definition),
    ...bulletinReferences(definition),
    ...activityReferences(definition),
    ...phaseReferences(definition),
  ];
}

function activityReferences(definition: ProgrammeDefinition): readonly Reference[] {
  const { reports, meetings, mechanisms, officerReports } = definition;
  return [
    ...(reports?.owed ?? []).map(({ activity }, at): Reference => {
      return { to: 'activity', key: activity, path: ['reports', 'owed', at, 'activity'] };
    }),
    ...(meetings?.kinds ?? []).map(({ activity }, at): Reference => {
      return { to: 'activity', key: activity, path: ['meetings', 'kinds', at, 'activity'] };
    }),
    { to: 'activity', key: mechanisms?.activity, path: ['mechanisms', 'activity'] },
    { to: 'activity', key: officerReports?.activity, path: ['officerReports', 'activity'] },
  ];
}

function phaseReferences({ mechanisms, fieldResearch }: ProgrammeDefinition): readonly Reference[] {
  return [
    { to: 'phase', key: mechanisms?.adoptFrom, path: ['mechanisms', 'adoptFrom'] },
    ...(fieldResearch?.phases ?? []).map((key, at): Reference => {
      return { to: 'phase', key, path: ['fieldResearch', 'phases', at] };
    }),
  ];
}

function postReferences({ posts }: ProgrammeDefinition): readonly Reference[] {
  return (posts?.kinds ?? []).flatMap(({ orgTypes = [] }, at) =>
    orgTypes.map((key, index): Reference => {
      return { to: 'orgType', key, path: ['posts', 'kinds', at, 'orgTypes', index] };
    }),
  );
}

function bulletinReferences({ bulletins }: ProgrammeDefinition): readonly Reference[] {
  return (bulletins?.publishers ?? []).flatMap(({ level, kinds }, at): Reference[] => [
    { to: 'level', key: level, path: ['bulletins', 'publishers', at, 'level'] },
    ...kinds.map((key, index): Reference => {
      return { to: 'bulletin kind', key, path: ['bulletins', 'publishers', at, 'kinds', index] };
    }),
  ]);
}
