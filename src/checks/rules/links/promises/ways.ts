import { signOf } from './read-signs.ts';

// The ways of promising, as rows of classes of words, parted by semicolons. `?` after a class: or not. `..3`: up to three words of a clause; `..3-the`: none of
// that class. `^` starts a clause and `$` ends the passage; `end` ends a clause; `!` is what may not follow, `<` what may not
// be before, `<<` what may not be earlier in the clause.

/** What keeps a promise: a link; also a mailbox or a number; a mailbox; a link to the file. */
export type Kept = 'link' | 'address' | 'mailbox' | 'file';

export interface Ways {
  readonly keptBy: Kept;
  /** Where else it may be kept: in passages near it; also by a list; by any words below; on its own line and the next only. */
  readonly where?: 'near' | 'list' | 'below' | 'line';
  readonly ways: string;
}

const MORE_THAN_ONE: Readonly<Record<string, string>> = {
  act: 'book|view|open|read|look|use|go|visit',
  look: 'see|get|find|share',
  any: 'act|doing|reach|done|contact|send|click|file|info|survey|mailing|website|page|link|more',
  paper: 'file|survey|code|link|pdf|target',
  the: 'its|our|your',
  done: 'opened|issued|viewed|found',
  at: 'onto|via',
  book: 'hold|join',
  file: 'film|document',
  spot: 'here|loud',
  media: 'file|survey',
  thing: 'file|info|survey|mailing',
  web: 'website|page|hub|site',
};

export const WAYS: readonly Ways[] = [
  // “Click here”, “can be found here: Safe Together (example.gov.uk)”, and what buttons say.
  {
    keptBy: 'link',
    ways: `
      click on? spot; any ..20 <live|children|be|s|go|in spot end; any ..8 <live|children|be|s|go spot for|to|by|please|name;
      any ..8 <live|children|be|s|go spot and act|by; done spot; thing|website|site ..8 be spot end; colon spot end; ^ spot arrow? $;
      open-bracket spot close; loud end; click on? the|this ..3 link|target|code; click on? below; click to|for act|more; <to click to? gone;
      click the? look; please click end; open-bracket click ..3 close; open ..3 there; link be? in the? there; ^ view ..5 there $;
      ^ read|book|view|open the? more ..3 thing; ^ read|book|view|look ..4 thing colon ..20 gone; ^ link to the|name|a|more; ^ link colon? $;
      row book|view|link|pdf|info now? cell; cell book|view|open|read|look the? thing|now|online cell; read|look|book|more ..10 arrow $;
      book|open in here end; the name ..3-a pdf end; ^ see colon ..8 thing|name gone; hole; word word ..3 source;
      ^ here ..2 may ..1 view|look|open|read`,
  },
  // “The link below”, “see link”, “this is the link to the poster:”.
  {
    keptBy: 'link',
    where: 'near',
    ways: `
      act|doing|done|click|off|at|on|by|for|to|with|send|put|following the|this ..3 link !bond|with|in; the|this|following ..3 link ..4 be colon;
      the website|page below; the|this|following ..3 link ..6 below|attached|spot; following label? link|website|address;
      act to? the? following ..2 thing; open-bracket ..2 link ..2 close; this be a|the ..3 link; here be|s ..5 link; here be|s ..2 more thing;
      here be|s ..4 media !colon; look|click|please|at|done link end|for; the|this link be to|for;
      act|send|contact|done|thing|online ..4 at and|comma; send ..12 to comma; thing link end; link below|attached|spot|colon`,
  },
  // Where it is said to be: “on our website”, “the early help page”, “take our survey”, and buttons that may name a mailbox.
  {
    keptBy: 'address',
    ways: `
      look|go|visit ..1 its|our|name ..10-must|comma|colon|look website|site;
      <<put|send|must|not|hold|label|children|will <live on|at its|our|name ..8-must|comma|and website !colon;
      thing|more ..6-must be ..1 on|at its|our|name ..6-must|comma website !colon; on|at|of our|label site !colon; website colon =line;
      look colon ..5 website|page; look|go|visit ..1 the word ..8-leaf|comma page !figure;
      done|thing ..6-must on|at the word ..4-leaf|comma|of page !figure; thing|name ..3-figure dash gone;
      <<put|send|must|not|hold on|at our word ..8-leaf|comma page; ^ to? book|open ..6-not|must online end;
      please|may book|open ..6-not|must online end; ^|please|may book ..6 mailing; ^ please? act off|at|on? more thing|now|online? arrow? $;
      ^ more thing|doing $; ^ act off? more and ..8 $; ^ for? more ..2 thing for|on|at|in ..12 gone; ^ act off? more for|on ..20 $;
      please contact|visit for|with|to|by|and; visit for more; ^|please|may|more visit|see ..8-figure|this for more;
      ^ for more thing comma? visit|see ..8-figure end; ^ where|to|for ..12 visit name ..4 end; ^|please|may act|click ..6 on label end;
      thing|link|more ..6-must be? done|put in the|name ..8-not thing|mailing end; done|put in this ..2 file end`,
  },
  // Buttons and requests: every verb of access with every noun of resources.
  {
    keptBy: 'address',
    where: 'near',
    ways: `
      ^ act+ the|this|a|new|name? ..3 media|web now|online? gone; ^ view|read|look+ the|this|new|more|name ..3 thing now|online? gone;
      ^|figure book|view|open+ the|a? ..2 place|event now|online? gone; ^ book now|online? gone; ^ view|read now|online $; ^ book|view and act now|online? $;
      ^ have your word now|online? gone; please read|see+ the|this|a ..5-not|must thing end|for|to|and;
      ^|please|may|comma view|read|see+ the|this|a ..5-not|must media end|for|to|and; ^|please|may view ..8-not thing;
      ^|please|may|comma act+ the? our|online ..4-not thing|web !onto; ^|please|may|comma act+ the? new|name ..4-not|comma|and|onto thing !onto;
      please book|view|open|read+ the|a|this ..4-not media; please act and act|send the|this word ..3-not media; ^|please|may|comma act|doing+ our ..3 media|web !onto;
      by doing|reach+ its|our|new|online|name ..3 thing|web end|for|to|on|at|and; ^|please|may|to book via|with name; please|may act ..2-not via name;
      ^ more doing ..4 thing gone; ^|please|may|and view it; ^|please|may|comma view the? our word !onto; ^|please|may|comma view the? new|name; ^ read to|at? our? name;
      be|by doing the? new|online|name ..3 media; thing may be done ..2 online;
      may ..1 find the|a|our|new|more ..4-not|in|on|at thing end|for|to|by; done in our word`,
  },
  // Announcements: “has published a report”, “a new guide is available for schools”, “this article looks at”.
  {
    keptBy: 'address',
    where: 'near',
    ways: `
      we|name have ..1-live issued a ..4-not thing end|for|on; we|name have ..1-live made a|this ..2 media end|for|on; a|new ..6 thing ..6 have ..1 live issued;
      thing|website ..6 be|have now|please ..1 live|done|online end|for|to|on; have now|please issued ..6 thing; have a ..3 website end|for|to|where;
      a|new ..6 thing be ..1 opened for|to|on; glad to share|put|view|act ..6 thing; we|name be ..1 issuing a ..4 thing end|for|on; ^ this ..1 media tells !where;
      ^ this ..1 media at|by|name ..5 tells;
      in this film comma; ^ ..1 media colon ..12-printed gone; more thing colon ..12-printed gone; any ..10-line at|on|to line open-bracket`,
  },
  // What is below, what leads up to an address, and gaps where one was: “available at:”, “by emailing It is …”, “on our website at .”
  {
    keptBy: 'address',
    where: 'near',
    ways: `
      ^|please|may|by|and act|doing to? the|this ..5 survey; use|open|look|by|at this ..2 file|website|page !of;
      book|open|contact ..10 doing|at|on|by|with|use the ..5 file end; paper ..4-printed below !the|a|this|figure|name;
      book|view|open ..6-printed|comma below !the|a|this|figure|name; look below thing|link; its below ..4 thing|link; may be viewed end;
      may be viewed by; ^ book|view|open the ..2 thing colon gone; may be done below; doing|at|to|on|use|look the|this ..2 address ..4 below|foot;
      paper ..8 at|on|to the foot end; paper|act|put|done|thing ..8 at|on the foot of this|the ..1 message|mailing|page|info;
      scan|act|doing|at|by the|this code; act|click|by|at the|this message|mailing|target below;
      any ..15-colon|printed <see|peek at|spot|below|link|address|visit|contact|message|reach colon gone; contact ..3 at|on|to colon gone;
      please|may|by|and contact|visit we? at|on|to? colon? gone; for|where ..25 contact|message gone; more ..12 visit gone;
      contact|send|reach ..4 on|at gone; any ..20 at gone; look|go|visit|send ..12-may to colon? gone;
      any ..20 at|on|to|reach|contact|visit colon? gap; send ..10 to please end; reach|contact we? at|on? opener; done|website at opener`,
  },
  {
    keptBy: 'mailbox',
    where: 'near',
    ways: `
      by|and|at its|our? contact|message colon|dash? gone; and reach|visit gone`,
  },
  // Files that a mail had with it.
  {
    keptBy: 'file',
    ways: `
      the|this attached ..3 thing; the|this attached be|may|live|for|colon; act|please|send|at|on|by|doing the|a? attached end;
      act|send the|a? attached for|the|below|a; act|send attached ..3-in thing; thing ..8 attached for|open-bracket|dash; thing attached be;
      and attached ..2 thing; thing ..8 attached gone; thing ..12-colon be|live other|now|more? attached end;
      attached to|on|with this|the message|mailing|page|info|file; with this message|mailing; ^ attached ..3 thing|be|colon|please;
      open-bracket look? attached close; we ..2 attached|attach the|a|this|thing; ^ pfa the|a|name|thing; act|on the|this? attachment|attachments end;
      file-name`,
  },
  {
    keptBy: 'file',
    where: 'near',
    ways: `
      scan|use|doing|at the|this code; ^ scan we; open-bracket code; please open the|this ..4 file and`,
  },
  // A label with nothing behind it, above another.
  {
    keptBy: 'address',
    where: 'line',
    ways: `
      ^ contact|link|website|label|book colon gone; ^ contact|link|website|label|book colon =line; any ..10-line at|on colon =line;
      ^ ..3-line thing ..5-line colon =line word ..12-line|kept colon`,
  },
  { keptBy: 'address', where: 'list', ways: 'any ..15-colon|printed website|site|page|online colon gone' },
  { keptBy: 'address', where: 'below', ways: 'any ..20-colon colon gone; info ..8-printed below $' },
];

const signsOf = (names: string): string =>
  names
    .split('|')
    .map((name) => {
      const several = MORE_THAN_ONE[name];
      return several ? signsOf(several) : signOf(name);
    })
    .join('');
const PARTICLES = signsOf('a|at|in|on|to|for|off|peek');
const [HAVE, A, PEEK] = ['have', 'a', 'peek'].map(signOf);
const CLAUSE = signsOf('stop|question|cell|opener');
const START = signsOf('stop|question|line|item|dash');
const ENDS = `[${signsOf('stop|cell|line|item|colon|comma|dash|open-bracket|close|arrow|gap')}]|$`;
const LAST = `[${signsOf('stop|arrow|close|line')}]*(?:$|(?=${signOf('cell')}))`;

function partOf(part: string): string {
  const [, before = '', names = '', maybe = ''] = /^([=!<]?)(.*?)(\??)$/.exec(part) ?? [];
  if (part.startsWith('..')) {
    const [most, not] = part.slice(2).split(/-(.*)/);
    return `[^${CLAUSE}${not ? signsOf(not) : ''}]{0,${most}}?`;
  }
  if (part.endsWith('+'))
    return `(?:[${signsOf(part.slice(0, -1))}][${PARTICLES}]{0,3}?|[${HAVE}]?[${A}]?[${PEEK}][${signsOf('at')}])`;
  if (part === '$') return LAST;
  if (part === 'gone') return `[${signsOf('line|close')}]*$`;
  if (part === 'end') return `(?=${ENDS})`;
  if (part.startsWith('end|')) return `(?=${ENDS}|[${signsOf(part.slice(4))}])`;
  if (part === 'word') return `[^${CLAUSE}${signsOf('colon|comma|leaf|page')}]`;
  if (part === 'row') return `(?<=${signOf('line')}[^${signOf('line')}]{0,60}${signOf('cell')})`;
  if (part.startsWith('<<')) return `(?<![${signsOf(part.slice(2))}][^${CLAUSE}]{0,12})`;
  if (names.startsWith('^')) {
    const others = names.slice(2);
    return `(?:^|(?<=[${START}])${others && `|[${signsOf(others)}]`})`;
  }
  const set = `[${signsOf(names)}]`;
  if (before === '!') return `(?!${set})`;
  if (before === '<') return `(?<!${set})`;
  return set + maybe;
}

function sourceOf(way: string): string {
  const [said = '', then] = way.trim().split(' =');
  const read = (parts: string) => parts.split(/\s+/).map(partOf).join('');
  return read(said) + (then ? `(?=${read(then)})` : '');
}

/** One pattern for all of them: a passage is gone through once. */
export const patternOf = ({ ways }: Ways): RegExp => new RegExp(ways.trim().split(/;\s+/).map(sourceOf).join('|'), 'g');
