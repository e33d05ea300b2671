/** Whoever asks for health wants to know soon: a part that has not answered by then is not well. */
const PATIENCE_MS = 3_000;

/** What was asked for, or why there is none. */
export async function withinPatience<Value>(asked: Promise<Value>): Promise<Value | Error> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)), PATIENCE_MS);
  });
  const known = asked.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  try {
    return await Promise.race([known, late]);
  } finally {
    clearTimeout(timer);
  }
}
