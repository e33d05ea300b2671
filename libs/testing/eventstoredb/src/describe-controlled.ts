/**
 * Tests that make the stand-in do what nobody can tell a real server to do. Where EVENTSTORE_URL names a real one they are
 * skipped, with the reason in their name.
 */
export function describeControlled(name: string, needs: string, tests: () => void): void {
  if (process.env['EVENTSTORE_URL'] === undefined) describe(name, tests);
  else describe.skip(`${name} (skipped on a real server: needs ${needs})`, tests);
}
