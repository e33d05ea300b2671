import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

interface Refusing {
  readonly refuse: { readonly chinese: Readonly<Record<string, string>> };
}

const SOURCES = new Map(
  readdirSync(join(ROOT, 'libs'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => file.includes('/src/'))
    .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const),
);

/** Every catalogue of refusals, with the folder of the context or library that owns it. */
const catalogues = [...SOURCES]
  .filter(([file, text]) => file.endsWith('.errors.ts') && text.includes('domainErrors('))
  .map(([file]) => [dirname(file), file] as const);
/** Rules that contexts share name facts, too. */
const SHARED = ['libs/contracts/src', 'libs/kernel/src'];

describe('refusals', () => {
  it('are made from catalogues alone', () => {
    const makers = [...SOURCES].filter(([, text]) => /domainErrors\([{\w]/.test(text)).map(([file]) => file);
    expect(makers).toEqual(catalogues.map(([, file]) => file));
    expect(catalogues.length).toBeGreaterThan(12);
  });

  it.each(catalogues)('of %s are said in Chinese, too, with facts where they are known', async (folder, file) => {
    const { refuse } = (await import(join(ROOT, file))) as Refusing;
    const texts = Object.entries(refuse.chinese);
    expect(texts.filter(([, text]) => !/^\p{Script=Han}/u.test(text))).toEqual([]);
    // What is not in brackets is shown whatever is known.
    expect(texts.filter(([, text]) => /[[\]{}]/.test(text.replaceAll(/\[[^\][]*\]/g, '')))).toEqual([]);
    const named = texts.flatMap(([, text]) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
    const known = sourcesIn([folder, ...SHARED], file);
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(known))).toEqual([]);
  });
});

function sourcesIn(folders: readonly string[], except: string): string {
  const within = [...SOURCES].filter(([file]) => file !== except && folders.some((folder) => file.startsWith(folder)));
  return within.map(([, text]) => text).join('\n');
}
