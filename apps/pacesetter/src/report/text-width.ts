const WIDE = /[\u1100-\u115f\u2e80-\uffdc]/;

/** Places that a text takes on a terminal: Chinese characters take two. */
export function widthOf(text: string): number {
  let places = 0;
  for (const character of text) places += WIDE.test(character) ? 2 : 1;
  return places;
}

/** Words, spans (`2010-05-15 – 2010-05-31`) and single Chinese characters, each with the space before it. */
const PIECES =
  /\s*(?:[\u1100-\u115f\u2e80-\uffdc]|[^\s\u1100-\u115f\u2e80-\uffdc]+(?: – [^\s\u1100-\u115f\u2e80-\uffdc]+)?)/g;

/** What is never broken into two lines. */
export function unbreakable(text: string): readonly string[] {
  return (text.match(PIECES) ?? []).map((piece) => piece.trimStart());
}

/** Lines of at most so many places. Breaks between words, and anywhere between Chinese characters. */
export function wrapped(text: string, places: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece) > places) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
