import { spell } from './breaking-change';
import { breakingChanges } from './published';

/** Part of `npm run check`: says what would break for those who use the published interfaces, and how to mend it. */
const changes = breakingChanges();
for (const change of changes) console.error(`${spell(change)}\n`);
if (changes.length > 0) {
  console.error(`${changes.length} breaking changes against docs/published, the interfaces of the last release.`);
  process.exitCode = 1;
}
