/** Where runners report to; a pino logger fits. Facts first, then the sentence. */
export interface ProjectionLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
