/** What speaks against a server that is to hold the queue. */
export interface Unfitness {
  /** Why it cannot hold one, and how to mend it. */
  readonly refusal?: string;
  /** What its operator should know. */
  readonly warning?: string;
}

const OLDEST = [6, 2] as const;

const MEND = 'set maxmemory-policy to noeviction (redis-cli CONFIG SET maxmemory-policy noeviction, and redis.conf)';

/**
 * Judges a server by its answer to INFO. One that throws away any key when its memory is full may throw away a list of jobs
 * and keep the jobs: they would be neither done nor put there again. One that throws away what has a time to live takes
 * locks alone, which costs a job done twice.
 */
export function unfitness(info: string): Unfitness {
  const fields = fieldsOf(info);
  const version = fields.get('redis_version') ?? '';
  if (isTooOld(version)) return { refusal: `it is version ${version}: Redis ${OLDEST.join('.')} or later, or Valkey` };
  const policy = fields.get('maxmemory_policy') ?? 'noeviction';
  if (policy === 'noeviction') return {};
  const isBounded = fields.get('maxmemory') !== '0';
  if (isBounded && policy.startsWith('allkeys')) return { refusal: `its maxmemory-policy is ${policy}: ${MEND}` };
  return { warning: `its maxmemory-policy is ${policy}, which takes keys away when its memory is full: ${MEND}` };
}

function fieldsOf(info: string): ReadonlyMap<string, string> {
  const lines = info.split(/\r?\n/).filter((line) => line.includes(':'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

function isTooOld(version: string): boolean {
  const [major, minor = 0] = version.split('.').map(Number);
  if (major === undefined || !Number.isInteger(major) || version === '') return false;
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
