import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { AccessControl, type Concern } from '@pacesetter/http';
import { EVERYTHING, PUBLIC, Revealer } from '@pacesetter/personal-data';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { READ_PERSONAL_DATA } from './read-personal-data';

/**
 * Opens what is sealed in an answer. Everybody reads names and what people have published themselves; who may read more of
 * an entry's organisation reads more of that entry, and that is recorded. Few questions to the vault for an answer, none
 * where nothing is sealed.
 */
@Injectable()
export class PersonalDisclosure implements NestInterceptor {
  constructor(
    private readonly revealer: Revealer,
    private readonly access: AccessControl,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(mergeMap((answer: unknown) => this.disclose(answer, request)));
  }

  private async disclose(answer: unknown, request: FastifyRequest): Promise<unknown> {
    const entries = entriesOf(answer);
    const open = await this.openEntries(entries, request);
    if (open.size === 0) return this.revealer.reveal(answer, PUBLIC);
    const opened = await this.revealer.reveal([...open], EVERYTHING);
    const readable = new Map([...open].map((entry, index) => [entry, opened[index]]));
    const shown = entries.map((entry) => readable.get(entry) ?? entry);
    return this.revealer.reveal(isPage(answer) ? { ...answer, items: shown } : shown[0], PUBLIC);
  }

  /** Entries of which the sender may read what is not public; nothing is asked where nothing is hidden. */
  private async openEntries(entries: readonly unknown[], request: FastifyRequest): Promise<ReadonlySet<unknown>> {
    const { access } = request.routeOptions.config;
    if (request.headers.authorization === undefined || access?.right.anonymous === true) return new Set();
    const hidden = entries.filter((entry) => this.revealer.conceals(entry, PUBLIC));
    if (hidden.length === 0) return new Set();
    const campaignId = campaignOf(request);
    const concerns = hidden.map((entry) => concernOf(entry, campaignId));
    const allowed = await this.access.mayAlso(request, READ_PERSONAL_DATA, concerns);
    return new Set(hidden.filter((_, index) => allowed[index] === true));
  }
}

interface Page {
  readonly items: readonly unknown[];
}

function isPage(answer: unknown): answer is Page {
  return typeof answer === 'object' && answer !== null && Array.isArray((answer as Partial<Page>).items);
}

function entriesOf(answer: unknown): readonly unknown[] {
  return isPage(answer) ? answer.items : [answer];
}

/** Of what is read below a campaign, the path names it. */
function campaignOf({ params, routeOptions }: FastifyRequest): string | undefined {
  if (routeOptions.url?.startsWith('/v1/campaigns/:id') !== true) return undefined;
  return (params as { readonly id?: string }).id;
}

/** An entry that names no organisation is an affair of the whole campaign. */
function concernOf(entry: unknown, campaignId: string | undefined): Concern {
  const said = text(entry, 'organizationId') ?? text(field(entry, 'subject'), 'organizationId');
  const data = field(entry, 'data');
  const organizationId = said ?? text(data, 'organizationId') ?? text(field(data, 'subject'), 'organizationId');
  return { campaignId: campaignId ?? text(entry, 'campaignId'), organizationId };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
}
