import type {
  ActivityKind,
  AssessmentComponent,
  ProgrammeDefinition,
  ReviewRules,
} from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

type Section = 'self' | 'peer' | 'upward';

const OF_COMPONENT: Readonly<Partial<Record<AssessmentComponent['key'], Section>>> = {
  self: 'self',
  peer: 'peer',
  upward: 'upward',
};
const OF_ACTIVITY: Readonly<Partial<Record<ActivityKind, Section>>> = {
  'peer-review': 'peer',
  'upward-review': 'upward',
};

/** Reviews that an activity or an assessment asks for have their rules, and what is suggested in them can be followed. */
export const reviewsCanBeHeld: Check = ({ phases, assessment, supervision, reviews = {} }) => [
  ...phases.flatMap(({ activities }, at) =>
    activities.flatMap(({ kind }, index) =>
      missing(OF_ACTIVITY[kind], reviews, ['phases', at, 'activities', index, 'kind']),
    ),
  ),
  ...components(assessment, reviews),
  ...suggestionsAreFollowed(reviews, supervision),
];

function components(assessment: ProgrammeDefinition['assessment'], reviews: ReviewRules): Finding[] {
  return (assessment?.components ?? []).flatMap(({ key }, at) =>
    missing(OF_COMPONENT[key], reviews, ['assessment', 'components', at, 'key']),
  );
}

function missing(section: Section | undefined, reviews: ReviewRules, path: Finding['path']): Finding[] {
  if (section === undefined || reviews[section] !== undefined) return [];
  const message = `the programme says nothing about such a review`;
  return [{ code: 'missing-section', path, message, hint: `write \`reviews.${section}\`` }];
}

/** An accepted suggestion becomes a rectification. */
function suggestionsAreFollowed(
  { suggestions }: ReviewRules,
  supervision: ProgrammeDefinition['supervision'],
): Finding[] {
  if (suggestions === undefined || supervision?.rectification !== undefined) return [];
  const message = 'suggestions that are accepted become rectifications, and the programme has none';
  return [
    { code: 'missing-section', path: ['reviews', 'suggestions'], message, hint: 'write `supervision.rectification`' },
  ];
}
