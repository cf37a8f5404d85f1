/** Letters of a subject that mail programs show on a computer. A phone shows about 40. */
const ROOM = 60;

/** The subject of an issue that names none: the title first, which is what a phone shows, and the bulletin's name where there is room. */
export function subjectFrom(title: string, bulletin: string): string {
  const both = `${title} – ${bulletin}`;
  return lettersIn(both) <= ROOM ? both : lettersIn(title) <= ROOM ? title : cutAtWord(title);
}

const lettersIn = (text: string) => [...text].length;

/** What no title ends with: signs, and small words that lead on. */
const HANGING = /(?:[\s\p{P}]+(?:and|or|of|the|an?|in|on|to|for|from|with|our|your|a|ac|i|o|yn|y|yr))*[\s\p{P}]*$/iu;

function cutAtWord(title: string): string {
  const letters = [...title].slice(0, ROOM);
  const words = /^.*(?=\s)/s.exec(letters.join(''))?.[0].replace(HANGING, '');
  return `${words || letters.slice(0, -1).join('')}…`;
}
