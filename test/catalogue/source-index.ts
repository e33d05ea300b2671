import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A named thing at the top of a file. */
interface Declaration {
  readonly file: SourceFile;
  readonly node: ts.Node;
}

interface SourceFile {
  readonly path: string;
  readonly declarations: ReadonlyMap<string, ts.Node>;
  /** Names imported from files of the same library: where they come from, and what they are called there. */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

/** What can be found in a declaration and in all that it uses of its own library. */
export interface Found {
  /** Texts that are stated, not compared with. */
  readonly texts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** States and shapes name every event of their aggregate, whoever causes it. */
const NOT_FOLLOWED = /\.(state|events|facts|query|projection)\.ts$/;

/** Sources read as text, without types: enough to see which decision states which event. */
export class SourceIndex {
  private readonly files = new Map<string, SourceFile>();

  constructor(folders: readonly string[]) {
    for (const path of folders.flatMap(sourcesIn)) this.files.set(path, read(path));
  }

  paths(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  text(path: string): string {
    return readFileSync(path, 'utf8');
  }

  /** Everything in a file's declarations that the test lets through, and in what they use. */
  reach(path: string, isWanted: (node: ts.Node) => boolean = () => true): Found {
    const found = { texts: new Set<string>(), names: new Set<string>() };
    const file = this.files.get(path);
    const seen = new Set<ts.Node>();
    for (const node of file?.declarations.values() ?? []) {
      if (file !== undefined && isWanted(node)) this.follow({ file, node }, found, seen);
    }
    return found;
  }

  private follow({ file, node }: Declaration, found: { texts: Set<string>; names: Set<string> }, seen: Set<ts.Node>) {
    if (seen.has(node)) return;
    seen.add(node);
    const visit = (each: ts.Node): void => {
      if (ts.isTypeNode(each) || isComparison(each)) return;
      if (ts.isStringLiteral(each)) found.texts.add(each.text);
      if (ts.isIdentifier(each) && !isPropertyName(each)) {
        found.names.add(each.text);
        const used = this.resolve(file, each.text);
        if (used !== undefined) this.follow(used, found, seen);
      }
      ts.forEachChild(each, visit);
    };
    visit(node);
  }

  private resolve(file: SourceFile, name: string): Declaration | undefined {
    const own = file.declarations.get(name);
    if (own !== undefined) return { file, node: own };
    const imported = file.imports.get(name);
    const other = imported === undefined ? undefined : this.files.get(imported.path);
    const node = imported === undefined ? undefined : other?.declarations.get(imported.name);
    if (other === undefined || node === undefined || NOT_FOLLOWED.test(other.path)) return undefined;
    return { file: other, node };
  }
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(^|[/\\])src[/\\].*(?<!\.spec)\.ts$/.test(name)).map((name) => join(folder, name));
}

function read(path: string): SourceFile {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const declarations = new Map<string, ts.Node>();
  const imports = new Map<string, { path: string; name: string }>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement))
      importedBy(statement, path).forEach(([name, from]) => imports.set(name, from));
    else if (ts.isVariableStatement(statement)) {
      for (const each of statement.declarationList.declarations) declarations.set(each.name.getText(), each);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name !== undefined) declarations.set(statement.name.text, statement);
    }
  }
  return { path, declarations, imports };
}

function importedBy({ moduleSpecifier, importClause }: ts.ImportDeclaration, path: string) {
  const from = (moduleSpecifier as ts.StringLiteral).text;
  const bindings = importClause?.namedBindings;
  if (!from.startsWith('.') || bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(
    ({ name, propertyName }) =>
      [name.text, { path: `${join(dirname(path), from)}.ts`, name: (propertyName ?? name).text }] as const,
  );
}

/** `event.type === 'X'` and `case 'X'` look at an event; they state none. */
function isComparison(node: ts.Node): boolean {
  if (ts.isCaseClause(node)) return false;
  const { parent } = node;
  if (ts.isStringLiteral(node) && ts.isCaseClause(parent) && parent.expression === node) return true;
  if (!ts.isStringLiteral(node) || !ts.isBinaryExpression(parent)) return false;
  const { EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken } = ts.SyntaxKind;
  return [EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken].includes(parent.operatorToken.kind);
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}
