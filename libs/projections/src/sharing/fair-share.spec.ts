import fc from 'fast-check';
import { fairShare, type Member, type Piece } from './fair-share';

const NAMES = ['timers', 'policies', 'board/0', 'board/1', 'board/2', 'board/3', 'tree', 'awards', 'sites', 'posts'];

/** Processes that look around in turn, as they would at a database's locks. */
class Office {
  readonly holders = new Map<string, Member>();
  readonly askers = new Map<string, Member>();
  readonly members = new Map<Member, ReadonlySet<string>>();
  moves = 0;

  constructor(readonly names: readonly string[] = NAMES) {}

  /** @param able what the member can do; an older version, or one that has stopped, cannot do everything */
  join(member: Member, able: readonly string[] = this.names): void {
    this.members.set(member, new Set(able));
  }

  /** Killed: the server gives its locks back. */
  leave(member: Member): void {
    this.members.delete(member);
    for (const locks of [this.holders, this.askers]) {
      for (const [name, holder] of locks) if (holder === member) locks.delete(name);
    }
  }

  look(me: Member): void {
    const able = this.members.get(me);
    if (able === undefined) return;
    const held = this.names.filter((name) => this.holders.get(name) === me);
    const wanted = new Set([...able].filter((name) => !held.includes(name)));
    const { take, ask, handOver } = fairShare({ me, pieces: this.pieces(), wanted, movable: new Set(held) });
    for (const name of take) this.holders.set(name, me);
    for (const name of handOver) this.moves += Number(this.holders.delete(name));
    for (const name of this.names) if (this.askers.get(name) === me && !ask.includes(name)) this.askers.delete(name);
    // Who has been faster has it: a lock.
    for (const name of ask) if (!this.askers.has(name)) this.askers.set(name, me);
    for (const name of take) this.askers.delete(name);
  }

  settle(rounds = 30): void {
    for (let round = 0; round < rounds; round++) for (const member of this.members.keys()) this.look(member);
  }

  load(member: Member): number {
    return [...this.holders.values()].filter((holder) => holder === member).length;
  }

  private pieces(): readonly Piece[] {
    return this.names.map((name) => ({
      name,
      group: name.split('/', 1)[0] ?? name,
      holder: this.holders.get(name),
      asker: this.askers.get(name),
    }));
  }
}

describe('sharing by looking around', () => {
  it('one process does everything', () => {
    const office = new Office();
    office.join(1);
    office.look(1);
    expect(office.load(1)).toBe(NAMES.length);
  });

  it('who joins gets half, and half of what is in partitions', () => {
    const office = new Office();
    office.join(1);
    office.settle();
    office.join(2);
    office.settle(3);
    expect([office.load(1), office.load(2)]).toEqual([5, 5]);
    const boards = NAMES.filter((name) => name.startsWith('board') && office.holders.get(name) === 2);
    expect(boards).toHaveLength(2);
    expect(office.moves).toBe(5);
  });

  it('nothing is given to one that has not asked, nor taken from under who asks', () => {
    const mine = { name: 'timers', group: 'timers', holder: 1 };
    const both = { wanted: new Set<string>(), movable: new Set(['timers', 'tree']) };
    const pieces = [mine, { name: 'tree', group: 'tree', holder: 1 }];
    expect(fairShare({ me: 1, pieces, ...both }).handOver).toEqual([]);
    const free = [{ name: 'timers', group: 'timers', asker: 2 }];
    expect(fairShare({ me: 1, pieces: free, wanted: new Set(['timers']), movable: new Set() }).take).toEqual([]);
  });

  it('of an older version that can do little, nothing is expected', () => {
    const office = new Office();
    office.join(1, ['timers']);
    office.join(2);
    office.settle();
    expect(office.load(2)).toBe(NAMES.length - office.load(1));
    const { moves } = office;
    office.settle(100);
    expect(office.moves).toBe(moves);
  });
});

type Step = readonly ['join' | 'leave' | 'look', Member];

const steps = fc.array(
  fc.tuple(fc.constantFrom<Step[0]>('join', 'leave', 'look', 'look', 'look'), fc.integer({ min: 1, max: 6 })),
  { maxLength: 60 },
);

describe('whatever joins, leaves and dies', () => {
  it('in the end everything is done, as evenly as it can be, and nothing moves any more', () => {
    const properties = fc.property(steps, fc.integer({ min: 1, max: 25 }), (history, count) => {
      const office = new Office(Array.from({ length: count }, (_, index) => `view_${index % 9}/${index}`));
      office.join(7);
      for (const [step, member] of history) office[step](member);
      office.settle();
      const loads = [...office.members.keys()].map((member) => office.load(member));
      expect(office.holders.size).toBe(count);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      const { moves } = office;
      office.settle();
      expect(office.moves).toBe(moves);
    });
    fc.assert(properties, { numRuns: 200 });
  });

  it('also where not everybody can do everything: all that anybody can do is done, and nothing moves for ever', () => {
    const able = fc.array(fc.subarray(NAMES), { minLength: 1, maxLength: 5 });
    const properties = fc.property(able, (abilities) => {
      const office = new Office();
      abilities.forEach((names, index) => office.join(index + 1, names));
      office.settle(60);
      expect([...office.holders.keys()].sort()).toEqual([...new Set(abilities.flat())].sort());
      const { moves } = office;
      office.settle(60);
      expect(office.moves).toBe(moves);
    });
    fc.assert(properties, { numRuns: 200 });
  });
});
