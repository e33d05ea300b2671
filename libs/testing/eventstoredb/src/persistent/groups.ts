import type { Log } from '../log';
import type { Group } from './group';

/** The groups of a cluster. */
export class Groups {
  private readonly groups = new Map<string, Group>();

  constructor(log: Log) {
    log.on('appended', () => {
      for (const group of this.groups.values()) group.push();
    });
  }

  find(source: string, name: string): Group | undefined {
    return this.groups.get(keyOf(source, name));
  }

  add(group: Group): void {
    this.groups.set(keyOf(group.source.name, group.name), group);
  }

  remove(group: Group): void {
    this.groups.delete(keyOf(group.source.name, group.name));
  }

  /** Those of a source; all when absent. */
  list(source?: string): readonly Group[] {
    return [...this.groups.values()].filter((group) => source === undefined || group.source.name === source);
  }
}

function keyOf(source: string, name: string): string {
  return `${source}::${name}`;
}
