import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What imports cannot show, and reading the text can. */
export interface SourceRule {
  readonly name: string;
  /** Which files must keep it, by path relative to the tree. */
  readonly concerns: (path: string) => boolean;
  /** What must not stand there. */
  readonly pattern: RegExp;
}

/** The same files as `decisions` in .dependency-cruiser.cjs. */
const decides = (path: string) =>
  /^libs\/(contexts\/[^/]+\/src\/|(queue|engine)\/src\/.*(\.(events|state|errors)\.ts$|features\/|policies\/))/.test(
    path,
  ) && !/\.(spec|facts|projection|query|controller|module|job)\.ts$|\/(jobs|views|import)\//.test(path);

/** Projections, what stands beside one to help it, and the library that writes for them. */
const writesViews = (path: string) =>
  /^libs\/projections\/|\.projection\.ts$|\.spec\.ts$|\/(contract|test)\//.test(path) ||
  (/\/src\/views\/[^/]+\/[^/]+\.ts$/.test(path) && !/\.(query|controller)\.ts$/.test(path));

export const sourceRules: readonly SourceRule[] = [
  {
    name: 'decisions-know-no-clock',
    concerns: decides,
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.now\(|\bcrypto\./,
  },
  {
    name: 'only-projections-write-views',
    concerns: (path) => /^(apps|libs)\/.*\.ts$/.test(path) && !writesViews(path),
    pattern: /\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE(\s+TABLE)?|MERGE\s+INTO)\s+"?view_|\bRowChanges\b/i,
  },
  {
    name: 'no-path-of-a-machine',
    concerns: (path) => !path.endsWith('package-lock.json'),
    pattern: /(?<![\w.:/-])\/(work|Users|home\/\w+|tmp\/\w+)\/\w/,
  },
];

/** Files not in the repository, and the examples of what is forbidden. */
const unread = new Set(['node_modules', 'dist', 'coverage', '.git', '.pacesetter', 'fixtures']);
const text = /\.(ts|mts|mjs|cjs|js|json|ya?ml|md|sql|sh|tsx|css|html)$|(^|\/)(run|Dockerfile)$/;

/** Breaches of a rule in a tree, as `path:line`. */
export function breaches(tree: string, { concerns, pattern }: SourceRule): readonly string[] {
  return textFiles(tree)
    .filter(concerns)
    .flatMap((path) => {
      const lines = readFileSync(join(tree, path), 'utf8').split('\n');
      return lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []));
    });
}

function textFiles(tree: string, folder = ''): readonly string[] {
  return readdirSync(join(tree, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return unread.has(entry.name) ? [] : textFiles(tree, path);
    return entry.isFile() && text.test(path) ? [path] : [];
  });
}
