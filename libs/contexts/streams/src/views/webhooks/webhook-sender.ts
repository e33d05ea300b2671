import { CLOUD_EVENT, type CloudEvent } from '@pacesetter/cloud-events';
import {
  type Answer,
  answerOf,
  type Attempt,
  post,
  retryAfterMs,
  signatures,
  type TargetGuard,
} from '@pacesetter/deliveries';
import { type Clock, sha256 } from '@pacesetter/kernel';
import { traced, type Tracer, UNTRACED } from '@pacesetter/tracing';
import type { KeyVault } from '@pacesetter/vault';
import { webhookSecretId } from '../../subscription.facts';
import { deliverySpan } from './delivery-span';
import type { SubscriptionRow } from '../subscription-board/subscription.answer';

/** For a whole exchange, in milliseconds: Standard Webhooks asks for 15 to 30 seconds. */
const TIMEOUT_MS = 20_000;

export interface SenderParts {
  readonly guard: TargetGuard;
  readonly vault: KeyVault;
  readonly clock: Clock;
  readonly tracer?: Tracer;
}

/** A message to an endpoint, with the keys that sign it. */
export interface Message {
  readonly event: Partial<CloudEvent> & Pick<CloudEvent, 'id'>;
  readonly keys: readonly number[];
  readonly try: number;
  readonly signal?: AbortSignal;
}

export interface Sent {
  readonly answer: Answer;
  /** What the endpoint has asked for, in milliseconds. */
  readonly retryAfterMs: number;
  /** Why it was not taken. */
  readonly error?: string;
  readonly attempt: Omit<Attempt, 'consumerId' | 'feedNumber' | 'nextAt'>;
}

type Webhook = Pick<SubscriptionRow, 'subscriptionId' | 'endpoint' | 'payload' | 'signing'>;

/** Sends one message, once. Whatever goes wrong is part of the answer. */
export class WebhookSender {
  constructor(private readonly parts: SenderParts) {}

  send(webhook: Webhook, message: Message): Promise<Sent> {
    const { tracer = UNTRACED } = this.parts;
    return traced(tracer, deliverySpan(webhook, message), async (span) => {
      const sent = await this.exchangeOnce(webhook, message);
      const { status } = sent.attempt;
      if (status !== undefined) span.note({ 'http.response.status_code': status });
      span.note({ 'pacesetter.answer': sent.answer });
      if (sent.answer !== 'taken') span.failed(status);
      return sent;
    });
  }

  private async exchangeOnce(webhook: Webhook, message: Message): Promise<Sent> {
    const { clock } = this.parts;
    const at = clock.now();
    const started = performance.now();
    const body = JSON.stringify(webhook.payload === 'thin' ? thin(message.event) : message.event);
    const headers = await this.headers(webhook, message, { at, body });
    const endpoint = webhook.endpoint ?? '';
    const result = await this.exchange(endpoint, { headers, body, signal: message.signal });
    const attempt = {
      ...{ eventId: message.event.id, at, try: message.try, endpoint },
      ...{ requestHeaders: headers, requestDigest: sha256(body) },
      ...result,
      durationMs: Math.round(performance.now() - started),
    };
    const answer = result.status === undefined ? 'failed' : answerOf(result.status);
    const tried = answer === 'failed' || answer === 'refused';
    const error = tried ? (result.error ?? `answered ${result.status}`) : undefined;
    return { answer, error, retryAfterMs: retryAfterMs(result.responseHeaders?.['retry-after'], at), attempt };
  }

  private async headers(
    { subscriptionId, signing }: Webhook,
    { event, keys }: Message,
    { at, body }: { readonly at: string; readonly body: string },
  ): Promise<Record<string, string>> {
    const timestamp = Math.floor(Date.parse(at) / 1_000);
    const ids = keys.map((key) => webhookSecretId(subscriptionId, key));
    const kept = await this.parts.vault.read(ids);
    const secrets = ids.flatMap((id) => kept.get(id) ?? []);
    const signature = signatures(signing ?? 'symmetric', secrets, { id: event.id, timestamp, body });
    const traceparent = this.parts.tracer?.traceparent;
    return {
      'content-type': `${CLOUD_EVENT}; charset=utf-8`,
      'user-agent': 'Pacesetter-Webhooks/1',
      'webhook-id': event.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signature,
      ...(traceparent !== undefined && { traceparent }),
    };
  }

  private async exchange(
    endpoint: string,
    request: { readonly headers: Record<string, string>; readonly body: string; readonly signal?: AbortSignal },
  ): Promise<Pick<Attempt, 'status' | 'responseHeaders' | 'responseBody' | 'error'>> {
    try {
      const target = await this.parts.guard.check(endpoint);
      const { status, headers, body } = await post(target, { ...request, timeoutMs: TIMEOUT_MS });
      return { status, responseHeaders: headers, responseBody: body };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** Says what happened and where, so that the receiver fetches it with its own rights. */
function thin({ data: _data, reason: _reason, datacontenttype: _type, ...event }: Message['event']): object {
  return event;
}
