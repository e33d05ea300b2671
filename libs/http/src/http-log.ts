/** Where the HTTP side reports to; a pino logger fits. Facts first, then the sentence. */
export interface HttpLog {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
