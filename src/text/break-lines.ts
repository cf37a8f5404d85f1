interface Breaking {
  readonly width: number;
  /** How wide a text is, in the unit of `width`. */
  readonly measure: (text: string) => number;
  /** Whether a word that is wider than a line stays whole, such as an address. */
  readonly keepsWords?: boolean;
}

/** Breaks a text into lines at its spaces, and a word that is too wide for a line of its own at its letters. */
export function breakLines(text: string, { width, measure, keepsWords = false }: Breaking): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const add = (longer: string, next: string) => {
    const fits = line === '' || measure(longer) <= width;
    if (!fits) lines.push(line);
    line = fits ? longer : next;
  };
  for (const word of text.split(' ')) {
    if (keepsWords || measure(word) <= width) {
      add(line === '' ? word : `${line} ${word}`, word);
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) add(line + letter, letter);
  }
  return line === '' ? lines : [...lines, line];
}
