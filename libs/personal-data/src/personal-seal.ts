import type { EventDefinition } from '@pacesetter/event-store';
import type { NewEvent } from '@pacesetter/kernel';
import type { PersonalSealing } from '@pacesetter/commands';
import { type Fields, lookUp, type PersonalText, personalFields, replacePersonal } from './personal-fields';
import type { Ciphers, PersonKeys } from './person-keys';
import { parseSealed, spellSealed } from './sealed-text';

/** Whose key, for each text. */
interface Owner {
  readonly personId: string;
}

/** A reason that is given for something which concerns a member is a statement about that member. */
const REASON = { kind: 'statement', of: 'subject.memberId' } as const;
const MEMBER = ['subject.memberId', 'memberId'] as const;

/** Seals the personal texts of events with the keys of those whom they concern. */
export class PersonalSeal implements PersonalSealing {
  private readonly fields: ReadonlyMap<string, Fields>;

  constructor(
    definitions: readonly EventDefinition[],
    private readonly keys: PersonKeys,
  ) {
    const found = definitions.map(({ type, schema }) => [type, personalFields(schema)] as const);
    this.fields = new Map(found.flatMap(([type, fields]) => (fields === undefined ? [] : [[type, fields]])));
  }

  concerns(events: readonly NewEvent[]): boolean {
    return events.some((event) => this.fields.has(event.type) || reasonOf(event) !== undefined);
  }

  /** @throws VaultUnavailable */
  async seal(events: readonly NewEvent[]): Promise<NewEvent[]> {
    const texts = events.flatMap((event) => this.textsOf(event));
    const owners = new Map<string, Owner>();
    for (const text of texts) {
      const owner = await this.ownerOf(text);
      if (owner !== undefined) owners.set(text.place, owner);
    }
    const sealedBefore = texts.flatMap(({ text }) => parseSealed(text)?.personId ?? []);
    const known = sealedBefore.length === 0 ? NOBODY : await this.keys.forReading(sealedBefore);
    const ciphers = await this.keys.forSealing([...owners.values()].map(({ personId }) => personId));
    const sealText = (text: PlacedText) => sealed(text, { owner: owners.get(text.place), ciphers, known });
    return events.map((event) => this.sealEvent(event, sealText));
  }

  private textsOf(event: NewEvent): PlacedText[] {
    const texts: PlacedText[] = [];
    this.sealEvent(event, (text) => {
      texts.push(text);
      return text.text;
    });
    return texts;
  }

  private sealEvent(event: NewEvent, sealText: (text: PlacedText) => string): NewEvent {
    const { id, data, metadata } = event;
    const fields = this.fields.get(event.type);
    const place = (text: PersonalText): PlacedText => ({ ...text, place: `${id}${text.path}` });
    const reason = reasonOf(event);
    return {
      ...event,
      data: fields === undefined ? data : replacePersonal(data, fields, (text) => sealText(place(text))),
      metadata: reason === undefined ? metadata : { ...metadata, reason: sealText(place(reason)) },
    };
  }

  private async ownerOf({ mark, scopes, text }: PersonalText): Promise<Owner | undefined> {
    const personId = lookUp(scopes, mark.of);
    if (personId !== undefined) return { personId };
    const organizationId = mark.within === undefined ? undefined : lookUp(scopes, mark.within);
    return organizationId === undefined ? undefined : { personId: await this.keys.pseudonym(organizationId, text) };
  }
}

interface PlacedText extends PersonalText {
  /** Event and field: unlike any other. */
  readonly place: string;
}

const NOBODY: Ciphers = new Map();

function reasonOf({ data, metadata: { reason } }: NewEvent): PersonalText | undefined {
  if (reason === undefined || typeof data !== 'object' || data === null) return undefined;
  const memberId = MEMBER.map((path) => lookUp([data], path)).find((id) => id !== undefined);
  if (memberId === undefined) return undefined;
  return { mark: REASON, text: reason, path: '#reason', scopes: [{ subject: { memberId } }] };
}

/**
 * What was sealed before (a policy passes on what it read) stays as it is; a text that only looks like that is sealed
 * like any other.
 */
function sealed(
  { mark, text, place }: PlacedText,
  { owner, ciphers, known }: { readonly owner?: Owner; readonly ciphers: Ciphers; readonly known: Ciphers },
): string {
  const before = parseSealed(text);
  if (before !== undefined) {
    const cipher = known.get(before.personId);
    if (cipher === undefined || cipher.open(before) !== undefined) return text;
  }
  if (owner === undefined) return text;
  const { kind } = mark;
  const cipher = ciphers.get(owner.personId);
  // Who has been forgotten stays so: what is said later is not kept.
  return spellSealed(cipher?.seal({ kind, text, place }) ?? { kind, ...owner, body: Buffer.alloc(0) });
}
