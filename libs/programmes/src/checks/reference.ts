import type { Finding } from '../loader/problem';

/** What a key can refer to. */
export type ReferenceTarget =
  'criteria set' | 'orgType' | 'level' | 'phase' | 'round' | 'activity' | 'rung' | 'award kind' | 'bulletin kind';

/** A place in a definition that names something defined elsewhere; nothing is wrong where no key is given. */
export interface Reference {
  readonly to: ReferenceTarget;
  readonly key: string | undefined;
  readonly path: Finding['path'];
}
