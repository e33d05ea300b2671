/** A process, known by the backend of its connection with the locks. */
export type Member = number;

/** Something that one process at a time does: a read model, one of its partitions, a reaction. */
export interface Piece {
  readonly name: string;
  /** Pieces of one read model; they are spread over processes as far as that goes. */
  readonly group: string;
  readonly holder?: Member;
  /** Who would like to have it from its holder. */
  readonly asker?: Member;
}

/** What a process sees when it looks around. Each looks by itself, and nobody leads them. */
export interface Outlook {
  readonly me: Member;
  readonly pieces: readonly Piece[];
  /** Names of those that this process could do and does not. */
  readonly wanted: ReadonlySet<string>;
  /** Names of those that this process does and could let go now. */
  readonly movable: ReadonlySet<string>;
}

/** What a process does about it. */
export interface Moves {
  /** Nobody does them. */
  readonly take: readonly string[];
  /** All that it asks for; what it has asked for before and is not named here, it does not ask for any more. */
  readonly ask: readonly string[];
  readonly handOver: readonly string[];
}

/**
 * A piece moves only to a process that asks for it, which is one that can do it, and only from one that afterwards still
 * does as many: each move makes the loads more even, so that moving comes to an end; and nothing is let go that nobody takes.
 */
export function fairShare(outlook: Outlook): Moves {
  const { me, pieces, wanted } = outlook;
  const take = pieces.filter(
    ({ name, holder, asker = me }) => wanted.has(name) && holder === undefined && asker === me,
  );
  const loads = loadsOf(pieces);
  add(loads, me, take.length);
  return {
    take: take.map(({ name }) => name),
    ask: asked(outlook, new Map(loads)),
    handOver: handedOver(outlook, loads),
  };
}

type Loads = Map<Member, number>;

function loadsOf(pieces: readonly Piece[]): Loads {
  const loads: Loads = new Map();
  for (const { holder } of pieces) if (holder !== undefined) add(loads, holder, 1);
  return loads;
}

function add(loads: Loads, member: Member, pieces: number): void {
  loads.set(member, loadOf(loads, member) + pieces);
}

function loadOf(loads: Loads, member: Member): number {
  return loads.get(member) ?? 0;
}

/** Whether both are better off when one gives the other a piece. */
function evensOut(loads: Loads, from: Member, to: Member): boolean {
  return loadOf(loads, from) >= loadOf(loads, to) + 2;
}

function move(loads: Loads, from: Member, to: Member): void {
  add(loads, from, -1);
  add(loads, to, 1);
}

interface Held extends Piece {
  readonly holder: Member;
}

function asked({ me, pieces, wanted }: Outlook, loads: Loads): string[] {
  const names: string[] = [];
  const shares = new Shares(pieces);
  let candidates = pieces.filter(
    (piece): piece is Held => wanted.has(piece.name) && piece.holder !== undefined && (piece.asker ?? me) === me,
  );
  for (;;) {
    candidates = candidates.filter(({ holder, name }) => evensOut(loads, holder, me) && !names.includes(name));
    const best = candidates.reduce<Held | undefined>(better(loads, shares, me), undefined);
    if (best === undefined) return names;
    names.push(best.name);
    move(loads, best.holder, me);
    shares.move(best, me);
  }
}

/** From whoever has most, and of that what there is most of at one place. The first one of equals. */
function better(loads: Loads, shares: Shares, me: Member) {
  return (best: Held | undefined, piece: Held): Held => {
    if (best === undefined) return piece;
    const gain = ({ holder, group }: Held) =>
      loadOf(loads, holder) * 1_000 + shares.of(holder, group) - shares.of(me, group);
    return gain(piece) > gain(best) ? piece : best;
  };
}

/** How many pieces of each group everyone has. */
class Shares {
  private readonly counts = new Map<string, number>();

  constructor(pieces: readonly Piece[]) {
    for (const { holder, group } of pieces) if (holder !== undefined) this.add(holder, group, 1);
  }

  of(member: Member, group: string): number {
    return this.counts.get(`${member} ${group}`) ?? 0;
  }

  move({ holder, group }: Held, to: Member): void {
    this.add(holder, group, -1);
    this.add(to, group, 1);
  }

  private add(member: Member, group: string, pieces: number): void {
    this.counts.set(`${member} ${group}`, this.of(member, group) + pieces);
  }
}

function handedOver({ me, pieces, movable }: Outlook, loads: Loads): string[] {
  const names: string[] = [];
  let wishes = pieces.filter(({ name, holder, asker }) => holder === me && asker !== undefined && movable.has(name));
  for (;;) {
    // Whoever has least comes first.
    const [next] = wishes.toSorted((one, other) => loadOf(loads, one.asker ?? me) - loadOf(loads, other.asker ?? me));
    if (next?.asker === undefined || !evensOut(loads, me, next.asker)) return names;
    names.push(next.name);
    move(loads, me, next.asker);
    wishes = wishes.filter((wish) => wish !== next);
  }
}
