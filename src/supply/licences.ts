import parse from 'spdx-expression-parse';
import type { LockedPackage } from './lockfile.ts';

// The one place that knows spdx-expression-parse, which throws at anything that is not an SPDX expression.

/**
 * How far a licence lets a package go. `published`: into what readers get, if its words go with it. `unpublished`: only where it builds
 * and tests, since whoever passes copies on would have to offer their source, or name their author in view.
 */
type Reach = 'published' | 'unpublished';

/** Licences that somebody has read, by their SPDX identifiers. */
const ALLOWED: ReadonlyMap<string, Reach> = new Map([
  ['0BSD', 'published'],
  ['Apache-2.0', 'published'],
  ['BlueOak-1.0.0', 'published'],
  ['BSD-2-Clause', 'published'],
  ['BSD-3-Clause', 'published'],
  ['CC-BY-3.0', 'unpublished'],
  ['CC-BY-4.0', 'unpublished'],
  ['CC0-1.0', 'published'],
  ['ISC', 'published'],
  ['LGPL-3.0-or-later', 'unpublished'],
  ['MIT', 'published'],
  ['MIT-0', 'published'],
  ['MPL-2.0', 'unpublished'],
  ['OFL-1.1', 'published'],
  ['Python-2.0', 'published'],
]);

/** What authors declare in other words, and the identifier of what they mean. Each address was looked at. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([['MIT (http://mootools.net/license.txt)', 'MIT']]);

/** What a package declares, as an SPDX expression; undefined where it is none, or nothing. */
export function readLicence(declared: string | undefined): string | undefined {
  const expression = declared && (OTHER_WORDS.get(declared) ?? declared);
  return expression && parseExpression(expression) ? expression : undefined;
}

/** Whether an SPDX expression is one identifier. */
export function isSimple(expression: string): boolean {
  const terms = parseExpression(expression);
  return terms !== undefined && 'license' in terms && nameOf(terms) === expression;
}

/** What is wrong with a package's licence, in words; undefined when it may be used. */
export function judgeLicence({ name, version, licence }: LockedPackage, reach: Reach): string | undefined {
  const terms = parseExpression(readLicence(licence) ?? '');
  if (terms && allows(terms, reach)) return undefined;
  const found = licence ? `is under “${licence}”` : 'names no licence';
  const expected = [...ALLOWED].filter(([, allowed]) => reach === 'unpublished' || allowed === reach);
  return [
    `${name} ${version} ${reach === 'published' ? 'goes to readers and ' : ''}${found}.`,
    `Expected ${expected.map(([id]) => id).join(', ')}.`,
    'Take another package; or, once whoever answers for the project has read and agreed to this licence, add it to src/supply/licences.ts.',
  ].join(' ');
}

function allows(terms: parse.Info, reach: Reach): boolean {
  if ('license' in terms) {
    const allowed = ALLOWED.get(nameOf(terms));
    return allowed !== undefined && (reach === 'unpublished' || allowed === reach);
  }
  const sides = [terms.left, terms.right];
  return terms.conjunction === 'or'
    ? sides.some((side) => allows(side, reach))
    : sides.every((side) => allows(side, reach));
}

/** “Or later” and an exception make another licence of it, which is on the list by itself or not at all. */
const nameOf = ({ license, plus, exception }: parse.LicenseInfo) =>
  `${license}${plus ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;

function parseExpression(text: string): parse.Info | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
