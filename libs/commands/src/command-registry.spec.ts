import { Command, type CommandClass, startedBy } from '@pacesetter/kernel';
import { MoveMoney, moveMoney } from '../test/savings-box';
import { handles } from './command-handling';
import { CommandRegistry, WiringError } from './command-registry';

const facts = () => ({ note: '' });
const handled = handles(moveMoney, facts);
const moving = MoveMoney as CommandClass;
const data = { box: 'a', amount: 1 };

describe('the registry of commands', () => {
  const registry = new CommandRegistry([handled]);

  it('knows which stream a command concerns', () => {
    expect(registry.streamOf({ command: moving, data })).toBe('box-a');
    expect(registry.has(moving)).toBe(true);
  });

  it('makes commands from their names', () => {
    const context = startedBy({ actor: { id: 'a', role: 'member' } });
    const command = registry.make('MoveMoney', data, context);
    expect(command).toBeInstanceOf(MoveMoney);
    expect(command).toMatchObject({ data, context });
    expect(() => registry.make('BurnMoney', data, context)).toThrow(RangeError);
  });

  it('is not fooled by a stranger of the same name', () => {
    const stranger = { MoveMoney: class extends Command<typeof data> {} }.MoveMoney;
    Object.defineProperty(stranger, 'name', { value: 'MoveMoney' });
    expect(registry.has(stranger as CommandClass)).toBe(false);
  });

  it('has each command once', () => {
    const twice = () => new CommandRegistry([handled, handled, handled]);
    expect(twice).toThrow(WiringError);
    expect(twice).toThrow('cannot start:\n  - command MoveMoney has two handlers');
  });
});
