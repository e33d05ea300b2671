import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpForTesting } from './setup.mjs';
import { root } from './setup/terminal.mjs';

/**
 * `npm test [-- jest arguments]`: sets up, runs Jest and closes with one line that counts. A suite that could not even
 * start counts as a failed test, so that "0 failed" always means that everything ran.
 */
await setUpForTesting();
const directory = mkdtempSync(join(tmpdir(), 'pacesetter-test-'));
const report = join(directory, 'report.json');
try {
  const code = await jest(['--json', `--outputFile=${report}`, ...process.argv.slice(2)]);
  const { passed, failed, skipped } = counts(report);
  process.exitCode = failed > 0 ? 1 : code;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Jest reports to people on stderr and, with `--json`, to stdout, which is not shown. */
function jest(args) {
  const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

function counts(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
