import { answerShape, count, listOf, moment, nullable, oneOf, pageShape, text } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';
import { VISIT_KINDS } from '../../supervision.shapes';

export const DRAW_STATUSES = ['called', 'committing', 'revealing', 'revealed', 'made'] as const;
const Hash = (description: string) => text(description, '2c'.repeat(32));

const DrawShape = answerShape(
  'Draw',
  {
    drawId: Type.String(),
    kind: oneOf(VISIT_KINDS, 'of the visits that it is made for'),
    status: oneOf(DRAW_STATUSES),
    attempt: count('which attempt to collect contributions this is'),
    size: count('organisations in the pool'),
    drawn: count('how many of them were drawn'),
    strata: count(),
    excluded: count(),
    withheld: count('contributions that were not revealed'),
    poolHash: nullable(Hash('of the pool')),
    publicValue: nullable(Type.String()),
    seed: nullable(Hash('what the draw was made with')),
    calledAt: moment(),
    madeAt: nullable(moment()),
  },
  'a draw of the organisations to be visited, as the board shows it',
);
/** A draw as the board shows it. */
export type DrawRow = Readonly<Static<typeof DrawShape>>;
export const DrawPage = pageShape(DrawShape);

const Stratum = Type.Object({
  stratum: Type.String(),
  organizationIds: listOf(Type.String()),
  draws: count('how many are drawn of it'),
});
const Exclusion = Type.Object({ reason: Type.String(), organizationIds: listOf(Type.String()) });
const Drawn = Type.Object({
  organizationId: Type.String(),
  rank: Hash('by which it was placed: the lowest are drawn'),
});

export const PublishedDrawShape = answerShape(
  'PublishedDraw',
  {
    algorithm: text('as docs/draws.md describes it', 'pacesetter-draw/1'),
    campaignId: Type.String(),
    drawId: Type.String(),
    kind: Type.String(),
    share: Type.Number({ description: 'part of each stratum that is drawn, 0 to 1' }),
    stratifyBy: listOf(Type.String()),
    pool: Type.Object({ hash: Hash('of the pool'), strata: listOf(Stratum), excluded: listOf(Exclusion) }),
    attempt: count('which attempt to collect contributions succeeded'),
    contributions: listOf(
      Type.Object({
        party: Type.String(),
        commitment: Hash('what the party was bound to'),
        value: nullable(Type.String(), 'null where it was not revealed: the commitment stands in its place'),
      }),
    ),
    publicValue: nullable(Type.Object({ value: Type.String(), source: Type.String() })),
    seed: Hash('what the draw was made with'),
    drawn: listOf(Type.Object({ stratum: Type.String(), organizations: listOf(Drawn) })),
  },
  'everything that went into a draw and came out of it: `node docs/draw-verify.mjs` makes it again',
);
