const WIDE = /[\u1100-\u115f\u2e80-\uffdc]/;

/** Places that a text takes on a terminal: Chinese characters take two. */
export function widthOf(text: string): number {
  let places = 0;
  for (const character of text) places += WIDE.test(character) ? 2 : 1;
  return places;
}

/** Lines of at most so many places. Breaks between words, and anywhere between Chinese characters. */
export function wrapped(text: string, places: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/\s*(?:[\u1100-\u115f\u2e80-\uffdc]|[^\s\u1100-\u115f\u2e80-\uffdc]+)/g) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece) > places) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
