import { answerShape, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';

/** What the public sees of candidates: who is on notice, who holds an award, who has lost one. */
export const PUBLIC_STANDINGS = ['notice', 'conferred', 'revoked'] as const;
export type PublicStanding = (typeof PUBLIC_STANDINGS)[number];

const PublicAwardShape = answerShape(
  'Award',
  {
    round: text('key of the round of commendation', 'annual'),
    award: text('key of the kind of award', 'advanced-branch'),
    organizationId: Type.String(),
    organization: text('name of the organisation', '一三三队'),
    member: Type.Optional(text('name; absent where the organisation itself is the candidate')),
    standing: oneOf(PUBLIC_STANDINGS, 'on public notice, conferred, or revoked'),
    noticeEndsAt: nullable(moment(), 'until when objections can be raised; null where there is no notice'),
    decidedAt: nullable(moment(), 'when it was conferred or revoked; null before'),
  },
  'a candidate on public display: an organisation, or a member by name and organisation alone',
);
/** A candidate on public display: an organisation, or a member by name and organisation alone. */
export type PublicAward = Readonly<Static<typeof PublicAwardShape>>;

export const PublicAwardPage = pageShape(PublicAwardShape);
