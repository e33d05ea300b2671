import { Instant, Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { reviewed } from './review.shapes';

const suggested = { ...reviewed, suggestionId: Type.String() };

const SuggestionRaised = shape({
  ...suggested,
  text: Personal.statement('subject.memberId'),
  /** The review in which it was made; absent when it was handed in by itself. */
  reviewId: Type.Optional(Type.String()),
  /** Both or none: until when it is to be answered, and since when that time runs. */
  answerBy: Type.Optional(Instant),
  since: Type.Optional(Instant),
});

const SuggestionAccepted = shape({
  ...suggested,
  /** What will be done about it (整改措施). */
  measure: Personal.statement('subject.memberId'),
  /** Who sees to it. */
  owner: Personal.name('ownerId', 'subject.organizationId'),
  ownerId: Type.Optional(Type.String()),
  deadline: Instant,
});

const SuggestionDeclined = shape({ ...suggested, why: Personal.statement('subject.memberId') });
const SuggestionLeftUnanswered = shape({ ...suggested, answerBy: Instant });
const SuggestionClosed = shape({
  ...suggested,
  /** The rectification that carried it out. */
  rectificationId: Type.String(),
});

export type SuggestionEvent =
  | DomainEvent<'SuggestionRaised', Static<typeof SuggestionRaised>>
  | DomainEvent<'SuggestionAccepted', Static<typeof SuggestionAccepted>>
  | DomainEvent<'SuggestionDeclined', Static<typeof SuggestionDeclined>>
  | DomainEvent<'SuggestionLeftUnanswered', Static<typeof SuggestionLeftUnanswered>>
  | DomainEvent<'SuggestionClosed', Static<typeof SuggestionClosed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const suggestionEvents = [
  {
    type: 'SuggestionRaised',
    schemaVersion: 2,
    // Before, nothing said until when it had to be answered.
    upcasters: { 1: (data: object): unknown => data },
    schema: SuggestionRaised,
    meaning: 'Somebody wants something mended or improved.',
  },
  {
    ...version1,
    type: 'SuggestionAccepted',
    schema: SuggestionAccepted,
    meaning: 'The suggestion will be carried out: how, by whom and until when.',
  },
  {
    ...version1,
    type: 'SuggestionDeclined',
    schema: SuggestionDeclined,
    meaning: 'The suggestion will not be carried out, for this reason.',
  },
  {
    ...version1,
    type: 'SuggestionLeftUnanswered',
    schema: SuggestionLeftUnanswered,
    meaning: 'The time to answer the suggestion has passed without an answer.',
  },
  {
    ...version1,
    type: 'SuggestionClosed',
    schema: SuggestionClosed,
    meaning: 'The suggestion has been carried out, and somebody else has seen it.',
  },
];
