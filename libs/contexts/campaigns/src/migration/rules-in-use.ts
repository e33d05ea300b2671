import type { ProgrammeDefinition } from '@pacesetter/programmes';
import type { MigrationProblem } from './migration.shapes';

/** Optional parts of a definition: by their rules goes on what has been begun under them. */
const SECTIONS = [
  ...['pledges', 'massReview', 'reviews', 'assessment', 'supervision', 'awards', 'sites', 'leadingGroup'],
  ...['contactPoints', 'floatingMembers', 'finalReport', 'posts', 'bulletins', 'reports', 'meetings', 'mechanisms'],
  ...['officerReports', 'fieldResearch'],
] as const satisfies readonly (keyof ProgrammeDefinition)[];

/** Parts of the supervision's rules by which deadlines run. */
const SUPERVISION = ['rectification', 'listing', 'escalation', 'draws'] as const;

/** What is known by its key to streams and people, and has rules that are looked up by it. */
const KEYED: readonly {
  readonly where: string;
  readonly what: string;
  keys(definition: ProgrammeDefinition): readonly string[] | undefined;
}[] = [
  { where: 'sites.tiers', what: 'tier', keys: ({ sites }) => sites?.tiers.map(({ key }) => key) },
  { where: 'posts.kinds', what: 'kind of post', keys: ({ posts }) => posts?.kinds.map(({ key }) => key) },
  { where: 'assessment.bands', what: 'band', keys: ({ assessment }) => assessment?.bands.map(({ key }) => key) },
  {
    where: 'supervision.escalation.rungs',
    what: 'rung',
    keys: ({ supervision }) => supervision?.escalation?.rungs.map(({ key }) => key),
  },
];

/** Rules that a running campaign cannot do without: a deadline that has been set must find its rule when it comes. */
export function rulesMissing(before: ProgrammeDefinition, after: ProgrammeDefinition): readonly MigrationProblem[] {
  const gone = SECTIONS.filter((section) => before[section] !== undefined && after[section] === undefined);
  const rules = SUPERVISION.filter((part) => before.supervision?.[part] && after.supervision?.[part] === undefined);
  const parts = after.supervision === undefined ? [] : rules.map((part) => leftOut(`supervision.${part}`));
  return [...gone.map(leftOut), ...parts, ...KEYED.flatMap((keyed) => keysMissing(keyed, before, after))];
}

function leftOut(section: string): MigrationProblem {
  const problem = `the new version leaves out "${section}", and what was begun by its rules goes on`;
  return { where: section, problem, mend: `keep the section "${section}"` };
}

function keysMissing(
  { where, what, ...keyed }: (typeof KEYED)[number],
  before: ProgrammeDefinition,
  after: ProgrammeDefinition,
): readonly MigrationProblem[] {
  const kept = keyed.keys(after);
  if (kept === undefined) return [];
  const missing = (keyed.keys(before) ?? []).filter((key) => !kept.includes(key));
  return missing.map((key) => {
    const problem = `the new version does not have the ${what} "${key}"`;
    return { where: `${where}.${key}`, problem, mend: `keep the ${what} "${key}" under this key` };
  });
}
