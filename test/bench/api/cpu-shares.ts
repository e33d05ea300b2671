/** What the inspector's profiler answers, as far as it is read. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Where the time went in which the program was busy: parts in percent, the largest first. */
export function shares({ nodes, samples, timeDeltas }: CpuProfile): readonly (readonly [string, number])[] {
  const partOfNode = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const part = partOfNode.get(id) ?? '';
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0));
  });
  // `dispatch` is the profiler being started.
  for (const part of ['(idle)', '(program)', '(root)', 'dispatch']) times.delete(part);
  const busy = [...times.values()].reduce((sum, time) => sum + time, 0);
  const parts = [...times].map(([part, time]) => [part, Math.round((time / busy) * 100)] as const);
  return parts.toSorted(([, one], [, other]) => other - one).filter(([, percent]) => percent > 0);
}

/** A package, one of our libraries, a module of Node, a native function, or the garbage collector. */
function partOf({ url, functionName }: CpuProfile['nodes'][number]['callFrame']): string {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  const [, own] = /\/(libs\/(?:contexts\/)?[^/]+|apps\/[^/]+)\//.exec(url) ?? [];
  if (functionName === '(garbage collector)') return 'garbage collection';
  const [, node] = /^node:(?:internal\/)?(\w+)/.exec(url) ?? [];
  return dependency ?? own ?? (node === undefined ? functionName || 'native code' : `node:${node}`);
}
