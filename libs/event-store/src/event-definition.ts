import type { TSchema } from '@sinclair/typebox';

/** What is published about an event type: its present version, the shape of its data, and how old versions become new. */
export interface EventDefinition {
  readonly type: string;
  /** Present version, from 1. */
  readonly schemaVersion: number;
  /** Shape of `data` in the present version (JSON Schema). */
  readonly schema: TSchema;
  /** What it means, one sentence, for the catalogue. */
  readonly meaning: string;
  /** `upcasters[v]` turns data of version v into version v + 1. One for each old version. */
  readonly upcasters?: Readonly<Record<number, (data: never) => unknown>>;
}
