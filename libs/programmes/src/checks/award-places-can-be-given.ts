import type { AwardQuotaPart, AwardRound, ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

type Path = Finding['path'];

/** Parts of a quota describe somebody and fit into the whole; officers are nominated where workers are. */
export const awardPlacesCanBeGiven: Check = (definition) => [
  ...officersAreWorkers(definition),
  ...(definition.awards?.rounds ?? []).flatMap(({ awards }, at) =>
    awards.flatMap((offered, index) => partsFit(offered, ['awards', 'rounds', at, 'awards', index], definition)),
  ),
];

function officersAreWorkers({ awards }: ProgrammeDefinition): readonly Finding[] {
  return (awards?.kinds ?? []).flatMap(({ officers, subject }, at): Finding[] => {
    if (officers === undefined || subject === 'worker') return [];
    const message = `officers are nominated as workers, and this award is for an \`${subject}\``;
    const hint = 'write `subject: worker`, or leave out `officers`';
    return [{ code: 'wrong-value', path: ['awards', 'kinds', at, 'officers'], message, hint }];
  });
}

function partsFit(
  { parts = [], quota: whole }: AwardRound['awards'][number],
  path: Path,
  definition: ProgrammeDefinition,
): readonly Finding[] {
  return parts.flatMap((part, at) => [
    ...describesSomebody(part, [...path, 'parts', at]),
    ...standingsAreKnown(part, [...path, 'parts', at], definition),
    ...fitsIn(part, whole, [...path, 'parts', at, 'quota']),
  ]);
}

function describesSomebody({ key, orgTypes, bands, attributes }: AwardQuotaPart, path: Path): readonly Finding[] {
  if (orgTypes !== undefined || bands !== undefined || attributes !== undefined) return [];
  const message = `part \`${key}\` does not say whose places these are`;
  return [{ code: 'missing-field', path, message, hint: 'give `orgTypes`, `bands` or `attributes`' }];
}

function standingsAreKnown(
  { key, bands, quota }: AwardQuotaPart,
  path: Path,
  { assessment }: ProgrammeDefinition,
): readonly Finding[] {
  if (bands === undefined) return [];
  if (assessment === undefined) {
    const message = `\`bands\` needs the section \`assessment\``;
    const hint = 'write the section `assessment`, or leave this out';
    return [{ code: 'missing-section', path: [...path, 'bands'], message, hint }];
  }
  if ('count' in quota) return [];
  const message = `nobody knows when the round opens how many will stand where part \`${key}\` asks for`;
  return [{ code: 'wrong-value', path: [...path, 'quota'], message, hint: 'give a `count`' }];
}

function fitsIn({ key, quota }: AwardQuotaPart, whole: AwardQuotaPart['quota'], path: Path): readonly Finding[] {
  if (!('count' in quota) || !('count' in whole) || quota.count <= whole.count) return [];
  const message = `part \`${key}\` has ${quota.count} places of a whole of ${whole.count}`;
  return [{ code: 'wrong-sum', path, message }];
}
