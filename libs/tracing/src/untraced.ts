import type { Span, Tracer } from './tracer';

/** Of work that is not recorded. */
export const NO_SPAN: Span = {
  note: () => undefined,
  failed: () => undefined,
  during: (work) => work(),
  end: () => undefined,
};

const NO_FIELDS = {};

/** Records nothing. */
export const UNTRACED: Tracer = {
  on: false,
  begin: () => NO_SPAN,
  traceparent: undefined,
  logFields: NO_FIELDS,
  unseen: (work) => work(),
};
