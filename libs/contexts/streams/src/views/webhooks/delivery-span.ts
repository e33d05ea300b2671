import type { CloudEvent } from '@pacesetter/cloud-events';
import type { SpanPlan } from '@pacesetter/tracing';

interface Delivery {
  readonly event: Pick<CloudEvent, 'id'> & Partial<Pick<CloudEvent, 'traceparent' | 'type'>>;
  readonly try: number;
}

/**
 * One request to an endpoint. The first goes on with the trace of its event; those that follow may be days later, and
 * are traces of their own that are linked to it.
 */
export function deliverySpan(
  { subscriptionId, endpoint }: { readonly subscriptionId: string; readonly endpoint: string | null },
  { event, try: tried }: Delivery,
): SpanPlan {
  const { traceparent, type } = event;
  return {
    name: 'deliver webhook',
    kind: 'client',
    parent: traceparent !== undefined && tried === 1 ? traceparent : 'none',
    links: traceparent === undefined ? [] : [traceparent],
    attributes: {
      'http.request.method': 'POST',
      'http.request.resend_count': tried - 1,
      'pacesetter.subscription': subscriptionId,
      'pacesetter.event.id': event.id,
      ...(type !== undefined && { 'pacesetter.event': type }),
      ...hostOf(endpoint),
    },
  };
}

/** Paths and parameters of endpoints may hold secrets. */
function hostOf(endpoint: string | null): { readonly 'server.address'?: string } {
  return endpoint !== null && URL.canParse(endpoint) ? { 'server.address': new URL(endpoint).hostname } : {};
}
