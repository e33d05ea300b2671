import { answerShape, count, listOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';

const PublicPostShape = answerShape(
  'Post',
  {
    organizationId: Type.String(),
    postId: Type.String(),
    kind: text('key of the programme’s kind', 'party-member-vanguard'),
    name: Type.String(),
    duties: Type.String(),
    capacity: count('how many can hold it'),
    holders: listOf(Type.String(), 'names, in the order in which they claimed it'),
    praised: count('observations of the masses that praise'),
    complaints: count(),
    unanswered: count('complaints that wait for an answer, overdue ones included'),
  },
  'a post on public display: its holders by name, and nothing else about them',
);
/** A post on public display: its holders by name, and nothing else about them. */
export type PublicPost = Readonly<Static<typeof PublicPostShape>>;

export const PublicPostPage = pageShape(PublicPostShape);
