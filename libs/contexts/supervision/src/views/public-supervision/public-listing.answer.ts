import { answerShape, count, listOf, moment, nullable, oneOf, pageShape } from '@pacesetter/http';
import { type Static, Type } from '@sinclair/typebox';
import { CAUSE_KINDS, MEASURES } from '../../supervision.shapes';

export const LISTED_STATUSES = ['ordered', 'submitted', 'returned', 'verified'] as const;

const ListedShape = answerShape(
  'ListedRectification',
  {
    rectificationId: Type.String(),
    organizationId: Type.String(),
    concerns: oneOf(['organization', 'member']),
    cause: oneOf(CAUSE_KINDS),
    text: nullable(Type.String(), 'what is to be put right; null where a member is concerned'),
    status: oneOf(LISTED_STATUSES),
    rung: nullable(oneOf(MEASURES), 'the measure that was taken last'),
    deadline: moment(),
    missed: count('deadlines missed'),
    progressBy: nullable(moment(), 'until when something has to be told of the progress'),
    progressMissed: count(),
    progress: listOf(Type.Object({ at: Type.String({ format: 'date-time' }), text: Type.String() })),
    verifiedAt: nullable(moment()),
  },
  'a listed order (挂牌督办) as everybody can see it: nobody’s name, and no words where a member is concerned',
);
/** A listed order as everybody can see it: nobody's name, and no words where a member is concerned. */
export type ListedInPublic = Readonly<Static<typeof ListedShape>>;
export const ListedPage = pageShape(ListedShape);

export const CIRCULAR_KINDS = ['commendation', 'criticism'] as const;

const CircularShape = answerShape(
  'Circular',
  {
    circularId: Type.String(),
    kind: oneOf(CIRCULAR_KINDS),
    organizationId: Type.String(),
    text: nullable(Type.String()),
    at: moment(),
  },
  'praise or criticism in a circular (通报表扬、通报批评), of organisations alone',
);
/** Praise or criticism in a circular (通报表扬、通报批评), of organisations alone: what concerns a person is nobody's. */
export type Circular = Readonly<Static<typeof CircularShape>>;
export const CircularPage = pageShape(CircularShape);
