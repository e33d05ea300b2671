import type { ActivityKind, ConditionDefinition, ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

type Section = 'pledges' | 'massReview' | 'assessment' | 'supervision' | 'awards' | 'leadingGroup' | 'officerReports';

/** What is owed or asked for has its section: nobody can pledge in a programme that has no pledges. */
export const sectionsAreThere: Check = (definition) => [
  ...activitiesWithoutSection(definition),
  ...conditionsWithoutSection(definition),
];

const NEEDED_BY_KIND: Readonly<Partial<Record<ActivityKind, Section>>> = {
  pledge: 'pledges',
  'mass-review': 'massReview',
  assessment: 'assessment',
};

function activitiesWithoutSection(definition: ProgrammeDefinition): readonly Finding[] {
  return definition.phases.flatMap(({ activities }, at) =>
    activities.flatMap(({ kind }, index): Finding[] => {
      const section = NEEDED_BY_KIND[kind];
      if (section === undefined || definition[section] !== undefined) return [];
      return [absent(section, `\`${kind}\``, ['phases', at, 'activities', index, 'kind'])];
    }),
  );
}

const NEEDED_BY_FACT: readonly (readonly [fact: RegExp, section: Section])[] = [
  [/\bpledges\.\w+/, 'pledges'],
  [/\b(mass\.\w+|reviews\.massCoverage)/, 'massReview'],
  [/\b(band|score|assessments\.coverage)\b/, 'assessment'],
  [/\b(rectifications|listed|accountability)\.open/, 'supervision'],
  [/\bawards\.\w+/, 'awards'],
  [/\bleadingGroups\.coverage/, 'leadingGroup'],
  [/\bofficers\.\w+/, 'officerReports'],
];

/** Without the section such a fact never changes: the condition would say nothing, or never be met. */
function conditionsWithoutSection(definition: ProgrammeDefinition): readonly Finding[] {
  return conditionsIn(definition).flatMap(({ when, path }) =>
    NEEDED_BY_FACT.flatMap(([fact, section]): Finding[] => {
      const found = fact.exec(when);
      if (!found || definition[section] !== undefined) return [];
      const within = { start: found.index, end: found.index + found[0].length };
      return [{ ...absent(section, `\`${found[0]}\``, path), within }];
    }),
  );
}

function conditionsIn({ phases, assessment, awards }: ProgrammeDefinition) {
  return [
    ...phases.flatMap(({ entryGate, exitGate }, at) => [
      ...placed(entryGate, ['phases', at, 'entryGate']),
      ...placed(exitGate, ['phases', at, 'exitGate']),
    ]),
    ...placed(assessment?.bands ?? [], ['assessment', 'bands']),
    ...(awards?.kinds ?? []).flatMap(({ eligibility }, at) =>
      placed(eligibility, ['awards', 'kinds', at, 'eligibility']),
    ),
  ];
}

function placed(list: readonly Pick<ConditionDefinition, 'when'>[], path: Finding['path']) {
  return list.map(({ when }, at) => ({ when, path: [...path, at, 'when'] }));
}

function absent(section: Section, what: string, path: Finding['path']): Finding {
  const hint = `write the section \`${section}\`, or leave this out`;
  return { code: 'missing-section', path, message: `${what} needs the section \`${section}\``, hint };
}
