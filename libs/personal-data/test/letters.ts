import { Personal, shape, Subject } from '@pacesetter/contracts';
import { derivedId, type NewEvent, SYSTEM } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

/** Letters about persons: fixture of this library's tests. */
const LetterWritten = shape({
  subject: Subject,
  text: Personal.statement('subject.memberId'),
  witnesses: Type.Array(
    shape({ name: Personal.name('personId', 'subject.organizationId'), personId: Type.Optional(Type.String()) }),
  ),
});
export type Letter = Static<typeof LetterWritten>;

export const letterEvents = [
  { type: 'LetterWritten', schemaVersion: 1, schema: LetterWritten, meaning: 'Somebody wrote about somebody.' },
  { type: 'LetterFiled', schemaVersion: 1, schema: shape({ memberId: Type.String() }), meaning: 'It was put away.' },
];

export function letter(data: Partial<Letter> & Pick<Letter, 'subject'>, number = 1): NewEvent {
  return event('LetterWritten', { text: '', witnesses: [], ...data }, { number });
}

export function event(
  type: string,
  data: unknown,
  { number = 1, reason }: { readonly number?: number; readonly reason?: string } = {},
): NewEvent {
  const commandId = derivedId('letter', number);
  const metadata = { occurredAt: '2010-06-01T01:00:00.000Z', actor: SYSTEM, reason };
  return {
    id: derivedId(commandId, 'event'),
    type,
    schemaVersion: 1,
    data,
    metadata: { ...metadata, correlationId: commandId, causationId: commandId, commandId },
  };
}
