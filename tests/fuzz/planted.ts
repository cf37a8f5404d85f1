import { seeded } from '../support/seeded.ts';

// Personal data that nobody has, in the forms in which people write it, and what of it would give it away.

export interface Canary {
  readonly kind: string;
  readonly text: string;
  /** Digits of which no four may be repeated, and names. */
  readonly digits: string;
  readonly names: readonly string[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MIS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
const SPOKEN = 'oh one two three four five six seven eight nine'.split(' ');
const GIVEN = 'Rachel Amina Callum Oliver Zainab Ayesha Siân Zoë Ffion Seán'.split(' ');
const PARTS = ['', '', 'O’', "O'", 'Mc', 'Quilling-'];
const ENDS = ['wick', 'brandt', 'zell', 'quist', 'dottir', 'novik'];
const STARTS = ['Quil', 'Zar', 'Vex', 'Plon', 'Dro', 'Kriz', 'Yev', 'Wem'];
const MIDDLES = ['a', 'o', 'ima', 'eko', 'uli', 'ipo', 'ora', 'enu'];
const AREAS = ['LS', 'BD', 'CF', 'SW', 'G', 'EH'];
const UNITS = 'ABDEFGHJLNPQRSTUWXYZ';

export function createCanaries(seed: number) {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
  const surname = () => `${pick(STARTS)}${pick(MIDDLES)}${pick(MIDDLES)}${pick(ENDS)}`;

  function nhs(): string {
    const first = `999${digits(6)}`;
    const sum = [...first].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    return check === 10 ? nhs() : first + check;
  }

  const make: Readonly<Record<string, () => Omit<Canary, 'kind'>>> = {
    'birth date'() {
      const [day, month, year] = [1 + below(28), below(12), 1932 + below(60)];
      const two = (part: number) => String(part).padStart(2, '0');
      const text = pick([
        `born on ${day} ${MONTHS[month]} ${year}`,
        `born on Monday ${day}${day === 3 ? 'rd' : 'th'} of ${MONTHS[month]}, ${year}`,
        `DOB: ${two(day)}/${two(month + 1)}/${year}`,
        `date of birth ${year}-${two(month + 1)}-${two(day)}`,
        `born ${MONTHS[month]} ${day}, ${year}`,
        `born+on+${day}+${MONTHS[month]}+${year}`,
        `born%20on%20${day}%20${MONTHS[month]}%20${year}`,
        `born ${day} **${MONTHS[month]}** ${year}`,
        `dob ${day}.${month + 1}.${year}`,
        `DOB:${year}${two(month + 1)}${two(day)}`,
        `d.o.b. ${day}–${month + 1}–${year}`,
        `dyddiad geni ${day} ${MIS[month]} ${year}`,
        `ganwyd ar y trydydd o ${MIS[month]} ${year}`,
        `D O B ${two(day)} ${two(month + 1)} ${year}`,
        `born <b>${day} ${MONTHS[month]}</b> ${year}`,
        `ganwyd ar ${day} ${MIS[month]} ${year}, born on ${day} ${MIS[month]} ${year}`,
      ]);
      return { text, digits: String(year), names: [] };
    },
    'NHS number'() {
      const number = nhs();
      const text = pick([
        number.replace(/(\d{3})(\d{3})/, '$1 $2 '),
        number.replace(/(\d{3})(\d{3})/, '$1-$2-'),
        number.replace(/(\d{3})(\d{3})/, '$1.$2.'),
        number.replace(/(\d{3})(\d{3})/, '$1\u2009$2\u2009'),
        number.replace(/./g, '$& ').trim(),
        number,
      ]);
      return { text, digits: number, names: [] };
    },
    'National Insurance number'() {
      const number = digits(6);
      const text = `${pick(['AB', 'CE', 'JM', 'QQ'])} ${number.replace(/..(?!$)/g, '$& ')} ${pick(['A', 'C'])}`;
      const other = [text.replaceAll(' ', ''), text.replaceAll(' ', '.'), text.replaceAll(' ', '').toLowerCase()];
      return { text: pick([text, ...other]), digits: number, names: [] };
    },
    telephone() {
      const last = digits(3);
      const [text, number] = pick([
        [`07700 900${last}`, `07700900${last}`],
        [`+44 7700 900 ${last}`, `7700900${last}`],
        [`07700-900-${last}`, `07700900${last}`],
        [`07700.900.${last}`, `07700900${last}`],
        [`+44 (0)7700 900${last}`, `7700900${last}`],
        [`0044 7700 900${last}`, `7700900${last}`],
        [`(07700) 900–${last}`, `07700900${last}`],
        [`0 7 7 0 0 9 0 0 ${last.replace(/./g, '$& ').trim()}`, `07700900${last}`],
        [`０７７００ ９００${last}`, `900${last}`],
        [`01632 960${last}`, `01632960${last}`],
        [`(0113) 496 0${last}`, `01134960${last}`],
        [`020 7946 0${last}`, `02079460${last}`],
        [`Mob: 7700 900${last}`, `7700900${last}`],
      ] as const);
      return { text, digits: number, names: [] };
    },
    'telephone read out'() {
      const last = digits(3).replace(/./g, (digit) => ` ${SPOKEN[Number(digit)]}`);
      return { text: `oh double seven oh oh nine oh oh${last}`, digits: '', names: [last.trim()] };
    },
    'pupil number'() {
      const number = `8${digits(11)}`;
      return { text: `${pick(['UPN', 'Unique pupil number:'])} A${number}`, digits: number, names: [] };
    },
    login() {
      const [name, word] = [surname(), surname()];
      return { text: `https://${name}:${word}@example.org`.toLowerCase(), digits: '', names: [name, word] };
    },
    password() {
      const word = surname();
      return { text: `Passcode: “${word}${digits(2)}”`, digits: '', names: [word] };
    },
    mailbox() {
      const [given, name] = [pick(GIVEN), surname()];
      const box = pick([`${given}.${name}`, `${given[0]}.o’${name}`, `${given}_${name}+news`]).toLowerCase();
      const sign = pick(['@example.', ' (at) example.', ' {at} example.', '@enghraifft-tŷ.', ' at example dot ']);
      return { text: `${box}${sign}org`, digits: '', names: [name] };
    },
    postcode() {
      const unit = `${1 + below(9)}${pick([...UNITS])}${pick([...UNITS])}`;
      const text = `${pick(AREAS)}${1 + below(9)} ${unit}`;
      return { text, digits: '', names: [text, text.replace(' ', '')] };
    },
    name() {
      const family = surname();
      const whole = `${pick(GIVEN)} ${pick(PARTS)}${family}`;
      const asTyped = pick([
        whole,
        whole.toUpperCase(),
        `${pick(GIVEN)} ${family}`.toLowerCase(),
        `R. J. ${family}`,
        `${pick(GIVEN)} ap ${family}`,
      ]);
      const text = pick([`contact ${asTyped}`, `ring ${asTyped} on 101`, `the death of ${whole}`]);
      return { text, digits: '', names: [family] };
    },
    home() {
      const street = `${surname()} ${pick(['Avenue', 'Road', 'Close'])}`;
      const asTyped = pick([street, street.toLowerCase(), `Heol ${street.replace(/ .*/, '')}`]);
      const text = `${pick(['he lives at', 'moved from the family home,'])} ${1 + below(90)} ${asTyped}`;
      return { text, digits: '', names: [street.replace(/ .*/, '')] };
    },
    'crime reference'() {
      const number = `13${digits(9)}`;
      return {
        text: `crime reference ${number.replace(/(..)(...)/, pick(['$1/$2/', '$1 $2 ', '$1$2']))}`,
        digits: number,
        names: [],
      };
    },
  };
  /** What no rule reports, and nothing repeats. */
  const unreported: typeof make = {
    'name with a title'() {
      const family = surname();
      return { text: pick([`Dr P ${family}`, `Mrs ${family}`, `Cllr R. ${family}`]), digits: '', names: [family] };
    },
    'names in a list'() {
      const names = [surname(), surname()];
      return { text: names.map((name) => `${name}, ${pick(GIVEN)}`).join('; '), digits: '', names };
    },
    passport() {
      const number = `${1 + below(9)}${digits(8)}`;
      const asTyped = pick([number, number.replace(/(...)(?!$)/g, '$1 ')]);
      return { text: `${pick(['Passport number', 'passport:'])} ${asTyped}`, digits: number, names: [] };
    },
    account() {
      const number = `${1 + below(9)}${digits(7)}`;
      return { text: `sort code 20-${digits(2)}-31, account number ${number}`, digits: number, names: [] };
    },
    handle() {
      const family = surname();
      return { text: `@${pick(GIVEN).toLowerCase()}_${family.toLowerCase()}`, digits: '', names: [family] };
    },
  };
  const kinds = Object.keys(make);
  return {
    random,
    unreported: Object.keys(unreported),
    below,
    pick,
    canary(among: readonly string[] = kinds): Canary {
      const kind = pick(among);
      return { kind, ...((make[kind] ?? unreported[kind]) as () => Omit<Canary, 'kind'>)() };
    },
  };
}

/** What may be between two digits of a number. */
const GAP = String.raw`(?:[\s/_()*-]|\.(?! )|%20){0,3}`;

/** What a text gives away of a canary: four digits in a row that `usual` does not have, or a name. */
export function findTraces({ digits, names }: Canary, text: string, usual: string): readonly string[] {
  const fours = Array.from({ length: Math.max(0, digits.length - 3) }, (_, at) => digits.slice(at, at + 4));
  // An escape has digits of its own.
  const shown = text.replace(/\\+u[\da-f]{4}/g, ' ');
  const asWritten = (four: string) => new RegExp([...four].join(GAP), 'u');
  return [
    ...fours.filter((four) => asWritten(four).test(shown) && !asWritten(four).test(usual)),
    ...names.filter((name) => text.toLowerCase().includes(name.toLowerCase())),
  ];
}
