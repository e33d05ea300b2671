import { CommanderError } from 'commander';
import { exitCodeOf, explain, Failure, Interrupted, UsageError } from './failure';

describe('a command that fails', () => {
  it('tells failure from wrong usage by its exit code', () => {
    expect(exitCodeOf(new Error('no'))).toBe(1);
    expect(exitCodeOf(new Failure('no'))).toBe(1);
    expect(exitCodeOf(new UsageError('no'))).toBe(2);
    expect(exitCodeOf(new CommanderError(1, 'commander.unknownOption', 'no'))).toBe(2);
    expect(exitCodeOf(new CommanderError(0, 'commander.help', ''))).toBe(0);
    expect(exitCodeOf(new Interrupted('stopped'))).toBe(130);
  });

  it('says one thing, and the stack only to who wants it', () => {
    const error = new Failure('port 3000 is taken');
    expect(explain(error, {})).toBe('pacesetter: port 3000 is taken');
    expect(explain(error, { DEBUG: 'pacesetter' })).toContain('failure.spec.ts');
    expect(explain(new AggregateError([new Error('refused')]), {})).toBe('pacesetter: refused');
    expect(explain(new CommanderError(1, 'x', 'printed already'), {})).toBeUndefined();
  });
});
