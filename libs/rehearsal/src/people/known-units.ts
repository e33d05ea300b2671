import type { ParticipationEvent } from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import type { Random } from '@pacesetter/kernel';
import type { Unit } from './unit';

type Enrolled = Extract<ParticipationEvent, { type: 'ParticipantEnrolled' }>['data'];

/** Every organisation that has been heard of, and who of them takes part. */
export class KnownUnits {
  private readonly byId = new Map<string, Unit>();
  /** Made once after each change: every behaviour asks for them, most of them at every event. */
  private taking?: readonly Unit[];
  private ranked?: { readonly among: readonly Unit[]; readonly weakest?: Unit };

  constructor(private readonly chance: (...about: readonly string[]) => Random) {}

  get size(): number {
    return this.byId.size;
  }

  /** @throws RangeError when the organisation has not been heard of. */
  of(organizationId: string): Unit {
    const known = this.byId.get(organizationId);
    if (known === undefined) throw new RangeError(`no organisation ${organizationId} has been heard of`);
    return known;
  }

  /** Organisations that take part, in the order of their ids. */
  participants(): readonly Unit[] {
    this.taking ??= [...this.byId.values()]
      .filter(({ takesPart }) => takesPart)
      .sort((a, b) => (a.organizationId < b.organizationId ? -1 : 1));
    return this.taking;
  }

  /** The organisation at the head of those that take part. */
  root(): Unit | undefined {
    return this.participants().find(({ superiorId }) => superiorId === undefined);
  }

  /** The nearest organisation of a level above another one. */
  above({ superiorId }: Unit, level: string): Unit | undefined {
    let above = superiorId === undefined ? undefined : this.of(superiorId);
    while (above !== undefined && above.level !== level) {
      above = above.superiorId === undefined ? undefined : this.of(above.superiorId);
    }
    return above;
  }

  /** How well an organisation works, from 0 to 1: the same all along. */
  quality(organizationId: string): number {
    return this.chance('quality', organizationId).next();
  }

  /** Of the organisations below the root that take part, the one that works worst. */
  weakest(): Unit | undefined {
    const among = this.participants();
    if (this.ranked?.among !== among) this.ranked = { among, weakest: this.worstBelowRoot(among) };
    return this.ranked.weakest;
  }

  private worstBelowRoot(among: readonly Unit[]): Unit | undefined {
    const below = among.filter(({ superiorId }) => superiorId !== undefined);
    const qualities = below.map((unit) => ({ unit, at: this.quality(unit.organizationId) }));
    return qualities.sort((a, b) => a.at - b.at)[0]?.unit;
  }

  registered(organizationId: string, masses?: number): void {
    const guessed = this.chance('masses', organizationId).integer(30, 300);
    this.byId.set(organizationId, {
      organizationId,
      hasSubordinates: false,
      level: '',
      orgType: '',
      masses: masses ?? guessed,
      subordinates: [],
      members: [],
      officers: new Map(),
      takesPart: false,
      massReviewed: false,
      commented: false,
      judged: false,
    });
  }

  enrolled({ subject, superiorId, level, orgType, hasSubordinates }: Enrolled): void {
    const unit = this.of(subject.organizationId);
    if (subject.memberId !== undefined) {
      insertSorted(unit.members, subject.memberId);
      return;
    }
    Object.assign(unit, { superiorId, level, orgType, hasSubordinates, takesPart: true });
    this.taking = undefined;
    if (superiorId !== undefined) insertSorted(this.of(superiorId).subordinates, subject.organizationId);
  }

  /** Something that became known of an organisation; of a member nothing is kept here. */
  note({ organizationId, memberId }: Subject, change: (unit: Unit) => void): void {
    if (memberId === undefined) change(this.of(organizationId));
  }
}

/** Keeps a list in order, whatever the order in which things became known. */
function insertSorted(list: string[], item: string): void {
  const index = list.findIndex((other) => other > item);
  list.splice(index < 0 ? list.length : index, 0, item);
}
