import { resolve } from 'node:path';

/** Everything tests leave on disk: below the repository, ignored by git. */
export const TEST_DIRECTORY = resolve(__dirname, '../../../.pacesetter');
