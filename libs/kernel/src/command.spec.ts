import { type Actor } from './event';
import { DomainError, domainErrors } from './errors';
import { startedBy } from './command';

const actor: Actor = { id: 'office', role: 'administrator' };

describe('the context of a command that somebody starts', () => {
  it('follows from the idempotency key', () => {
    const context = startedBy({ actor, idempotencyKey: 'once', reason: 'So it is.' });
    expect(startedBy({ actor, idempotencyKey: 'once', reason: 'So it is.' })).toEqual(context);
    expect(startedBy({ actor, idempotencyKey: 'twice' }).commandId).not.toBe(context.commandId);
    expect(context).toMatchObject({ actor, reason: 'So it is.' });
  });

  it('is new each time without one, and its own cause', () => {
    const context = startedBy({ actor });
    expect(startedBy({ actor }).commandId).not.toBe(context.commandId);
    expect(context).toMatchObject({ correlationId: context.commandId, causationId: context.commandId });
    expect(startedBy({ actor, correlationId: 'visit' }).correlationId).toBe('visit');
  });
});

describe('a refusal', () => {
  it('carries its code and the facts a person needs', () => {
    const refuse = domainErrors({ 'too-late': '不可' });
    const error = refuse('too-late', 'it was due yesterday', { dueAt: 'yesterday' });
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code: 'too-late', message: 'it was due yesterday', facts: { dueAt: 'yesterday' } });
    expect(refuse('too-late', '').facts).toEqual({});
    // @ts-expect-error: not in the union
    refuse('too-early', '');
  });
});
