import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Finding, ProgrammeProblem } from './problem';

type Path = Finding['path'];

/** A YAML file with the place of everything in it. */
export class SourceText {
  private readonly lines = new LineCounter();
  private readonly document: Document;

  constructor(
    readonly text: string,
    readonly file: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
  }

  /** What the YAML parser itself refuses. */
  get syntaxProblems(): readonly ProgrammeProblem[] {
    return [...this.document.errors, ...this.document.warnings].map(({ pos: [start, end], message }) =>
      this.problemAt({ code: 'yaml', path: [], message }, start, end),
    );
  }

  /** The data; not to be asked for when there are syntax problems. */
  get data(): unknown {
    return this.document.toJS() as unknown;
  }

  /** Gives a finding its line and column. */
  locate(finding: Finding): ProgrammeProblem {
    const [start, end] = finding.atField ? this.fieldRange(finding.path) : this.valueRange(finding);
    return this.problemAt(finding, start, end);
  }

  private problemAt({ code, message, hint }: Finding, start: number, end: number): ProgrammeProblem {
    const { line, col } = this.lines.linePos(start);
    const stop = this.text.indexOf('\n', start);
    const length = Math.max(1, Math.min(end, stop < 0 ? this.text.length : stop) - start);
    return { code, file: this.file, line, column: col, length, message, ...(hint && { hint }) };
  }

  /** Where the value stands. A map is pointed at by its name, since its first entry would mislead; what is not there, by what holds it. */
  private valueRange({ path, within }: Pick<Finding, 'path' | 'within'>): readonly [number, number] {
    const node = this.document.getIn(path, true) as Node | undefined;
    if (isScalar(node) && within) return this.partOf(node, within);
    if (isScalar(node)) return rangeOf(node);
    if (node === undefined && path.length > 0) return this.valueRange({ path: path.slice(0, -1) });
    return typeof path.at(-1) === 'string' ? this.fieldRange(path) : rangeOf(node);
  }

  private fieldRange(path: Path): readonly [number, number] {
    const parent = this.document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? pairOf(parent, path.at(-1)) : undefined;
    return pair ? rangeOf(pair.key as Node) : rangeOf(this.document.contents);
  }

  /** Part of a text. Quotes and folded lines shift what is inside, so that the wanted characters are looked for. */
  private partOf(node: Scalar, { start, end }: NonNullable<Finding['within']>): readonly [number, number] {
    const [from, to] = rangeOf(node);
    const value = String(node.value);
    const base = [from, from + 1].find((offset) => this.text.startsWith(value, offset));
    if (base !== undefined) return [base + start, base + end];
    const found = this.text.indexOf(value.slice(start, end), from);
    return found >= 0 && found < to ? [found, found + end - start] : [from, to];
  }
}

function pairOf(map: YAMLMap, key: unknown): Pair | undefined {
  return map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
}

function rangeOf(node: Node | null | undefined): readonly [number, number] {
  const [start, end] = node?.range ?? [0, 0];
  return [start, end];
}
