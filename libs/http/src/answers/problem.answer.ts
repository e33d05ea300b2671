import { type Static, Type } from '@sinclair/typebox';
import { answerShape, listOf, text } from './answer-shapes';

const ParameterProblem = Type.Object({
  parameter: text('name of the parameter or header, or path of the field', 'items.0.dueAt'),
  detail: text('what is wrong with it'),
});

/** Problem details (RFC 9457), with a code to switch on. Nothing in it tells about the inside of the program. */
export const ProblemAnswer = answerShape(
  'Problem',
  {
    type: text('a URI of the kind of problem', 'urn:pacesetter:problem:item-kept'),
    title: text('the kind of problem, in the language that Accept-Language likes best'),
    status: Type.Integer({ description: 'as the answer’s own' }),
    detail: text('what is the matter, and what would mend it, in the same language'),
    instance: text('the request'),
    code: text('to switch on, whatever the language', 'item-kept'),
    facts: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), { description: 'what a person needs to understand a refusal' }),
    ),
    parameters: Type.Optional(listOf(ParameterProblem, 'each parameter that could not be understood')),
  },
  'problem details (RFC 9457)',
);

export type Problem = Readonly<Static<typeof ProblemAnswer>>;
