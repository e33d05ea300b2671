import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultLine, writeResults } from './batch-results-file';

it('each item of a batch has a line that says what became of it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'pacesetter-results-'));
  const file = join(directory, 'results.csv');
  const subject = { organizationId: 'a,1' };
  const member = { organizationId: 'b', memberId: 'wang' };
  const lines = [
    resultLine({ subject }),
    resultLine({ subject, isDone: true }),
    resultLine({ subject: member, code: 'not-enrolled', isDone: false }),
  ];
  await writeResults(file, lines);
  expect(readFileSync(file, 'utf8').split('\n').slice(1)).toEqual([
    '"a,1",,decided',
    '"a,1",,nothing to do',
    'b,wang,not-enrolled',
    '',
  ]);
  rmSync(directory, { recursive: true });
});
