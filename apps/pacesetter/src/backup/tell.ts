/** One line on the terminal that is written over as the work goes on; nothing where nobody watches. */
export function tell(step: string): (progress: { readonly events: number; readonly of: number }) => void {
  return ({ events, of }) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${step}: ${count(events)} of ${count(of)} events`);
  };
}

/** Clears that line. */
export function told(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
}

export function count(number: number): string {
  return number.toLocaleString('en');
}

/** Measures from now on, in seconds. */
export function stopwatch(): () => string {
  const started = performance.now();
  return () => ((performance.now() - started) / 1_000).toFixed(1);
}
