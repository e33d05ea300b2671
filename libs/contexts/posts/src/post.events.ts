import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ofOrganization = { campaignId: Type.String(), organizationId: Type.String() };
const ofPost = { ...ofOrganization, postId: Type.String() };
const ofMember = { ...ofPost, memberId: Type.String() };
const ofComplaint = { ...ofPost, observationId: Type.String() };

const PostSet = shape({
  ...ofPost,
  /** Key of one of the programme's kinds. */
  kind: Type.String(),
  name: Type.String(),
  duties: Type.String(),
  /** Members who can hold it at the same time. */
  capacity: Type.Integer({ minimum: 1 }),
});
const PostClaimed = shape({ ...ofMember });
const PostReleased = shape({ ...ofMember });
const PostWithdrawn = shape({ ...ofMember });

export const ObservationKind = Type.Union([Type.Literal('praise'), Type.Literal('complaint')]);
export type ObservationKind = Static<typeof ObservationKind>;
export const OBSERVATION_KINDS: readonly ObservationKind[] = ['praise', 'complaint'];

const PostObserved = shape({
  ...ofComplaint,
  kind: ObservationKind,
  text: Type.String(),
  /** Of a complaint: by when it is answered, and when that time began to run. */
  deadline: Type.Optional(Instant),
  since: Type.Optional(Instant),
});
const ComplaintAnswered = shape({ ...ofComplaint, answer: Type.String(), late: Type.Boolean() });
const ComplaintLeftUnanswered = shape({ ...ofComplaint, deadline: Instant });

export type PostEvent =
  | DomainEvent<'PostSet', Static<typeof PostSet>>
  | DomainEvent<'PostClaimed', Static<typeof PostClaimed>>
  | DomainEvent<'PostReleased', Static<typeof PostReleased>>
  | DomainEvent<'PostWithdrawn', Static<typeof PostWithdrawn>>
  | DomainEvent<'PostObserved', Static<typeof PostObserved>>
  | DomainEvent<'ComplaintAnswered', Static<typeof ComplaintAnswered>>
  | DomainEvent<'ComplaintLeftUnanswered', Static<typeof ComplaintLeftUnanswered>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const postEvents = [
  { ...version1, type: 'PostSet', schema: PostSet, meaning: 'An organisation offers a post to its members.' },
  { ...version1, type: 'PostClaimed', schema: PostClaimed, meaning: 'A member holds the post from now on.' },
  { ...version1, type: 'PostReleased', schema: PostReleased, meaning: 'A member has given the post back.' },
  {
    ...version1,
    type: 'PostWithdrawn',
    schema: PostWithdrawn,
    meaning: 'The organisation has taken the post from the member, for the reason that the event carries.',
  },
  {
    ...version1,
    type: 'PostObserved',
    schema: PostObserved,
    meaning: 'Somebody from among the masses has praised a post or complained about it.',
  },
  {
    ...version1,
    type: 'ComplaintAnswered',
    schema: ComplaintAnswered,
    meaning: 'The organisation has answered a complaint about a post.',
  },
  {
    ...version1,
    type: 'ComplaintLeftUnanswered',
    schema: ComplaintLeftUnanswered,
    meaning: 'The time to answer a complaint has passed without an answer.',
  },
];
