/**
 * The error without what the client hands along: a refused command with its arguments, which are passwords for one and
 * jobs' payloads for others. Whoever logs it logs what happened and where.
 */
export function discreet(error: Error): Error {
  if (!('command' in error) && !('lastNodeError' in error) && !('previousErrors' in error)) return error;
  const told = new Error(error.message, { cause: causeOf(error) });
  told.name = error.name;
  told.stack = error.stack;
  return told;
}

function causeOf(error: Error): Error | undefined {
  const inner: unknown = 'lastNodeError' in error ? error.lastNodeError : error.cause;
  return inner instanceof Error ? discreet(inner) : undefined;
}
