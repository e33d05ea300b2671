import { ApiResponse } from '@nestjs/swagger';
import type { Static, TSchema } from '@sinclair/typebox';

/** What a route answers, by media type. */
type Contents = Readonly<Record<string, TSchema>>;

export interface AnswersOptions {
  /** 200 when absent. */
  readonly status?: number;
  readonly description?: string;
}

/** A route's handler that brings what a schema says; what it brings too much, the test of all answers finds. */
type Bringing<Answer> = (...sent: never[]) => Answer | Promise<Answer>;

/** Publishes what a route answers, in one media type or another. A handler that brings anything else does not compile. */
export function AnswersAs<All extends Contents>(
  contents: All,
  { status = 200, description = '' }: AnswersOptions = {},
) {
  const content = Object.fromEntries(Object.entries(contents).map(([type, schema]) => [type, { schema }]));
  return <Handler extends Bringing<Static<All[keyof All]>>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Handler>,
  ): void => {
    ApiResponse({ status, description, content })(target, key, descriptor);
  };
}

/** Publishes the JSON that a route answers. A handler that brings anything else does not compile. */
export function Answers<Schema extends TSchema>(schema: Schema, options: AnswersOptions = {}) {
  return AnswersAs({ 'application/json': schema }, options);
}
