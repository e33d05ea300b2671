import { Type } from '@sinclair/typebox';

/** How facts are declared: the schema says the type of the value, and from it follows the type in expressions. */
export const count = (description: string) => Type.Integer({ minimum: 0, description });

/** Part of a whole, 0 to 1. Of nothing, the whole: when nobody owes it, the share is 1. */
export const share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });

/** 0 to 100. */
export const score = (description: string) => Type.Number({ minimum: 0, maximum: 100, description });

export const day = (description: string) => Type.String({ format: 'calendar-date', description });

export const yesOrNo = (description: string) => Type.Boolean({ description });
