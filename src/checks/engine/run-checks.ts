import type { BoardParts } from '../../content/board.ts';
import { Memory } from '../../content/memory.ts';
import { asReadOn } from '../../content/parse-archive.ts';
import { type Picture, readPicture } from '../../fields/picture.ts';
import { findPictureFile, pictureAddressKey } from '../../fields/picture-name.ts';
import { eventsOf, type Issue, picturesOf, type Writing } from '../../model/model.ts';
import { suggest } from '../../text/nearest.ts';
import { type Problem, reportInto } from '../../text/problem.ts';
import { rules } from '../index.ts';
import { indexReviews, type ReviewDetail } from '../matchers/reviews/index-reviews.ts';
import { indexNames } from '../matchers/spelling/index-names.ts';
import { knownPacks } from '../packs/known-packs.ts';
import { makePhraseBook } from '../packs/phrase-book.ts';
import { type Context, type Indexes, type Rule, reportAs, type Surroundings } from './check.ts';
import { checkTexts, IN_WRITING, settingsOf, type Which } from './check-texts.ts';
import { applyWaivers, type FiledWaiver, type Findings, waiversOf } from './waivers.ts';

/** @param details kinds of detail by which the child of a review could be found */
function indexSurroundings(
  { board, issues, pages, texts, packs, images, memory }: Surroundings,
  details: readonly ReviewDetail[],
): Indexes {
  const all = [...issues.values()];
  const pictures = new Map<string, string>();
  for (const { src } of [board?.masthead ?? [], board?.logo ?? [], [...all, ...pages].flatMap(picturesOf)].flat()) {
    const file = findPictureFile(src, images) ?? src;
    const name = pictureAddressKey(file);
    if (!pictures.has(name)) pictures.set(name, file);
  }
  const dates = all.map(({ date }) => date).filter((date) => !date.startsWith('0000'));
  return {
    dates: dates.sort(),
    pictures,
    reviews: indexReviews(texts.values(), details, memory),
    names: indexNames(all, board, texts.values(), memory),
    phrases: makePhraseBook([...knownPacks, ...packs], board?.packs ?? {}),
  };
}

/** What a board may write beside a rule’s name under `checks:` in bulletin.yaml. */
type Setting = NonNullable<BoardParts['checks']>[string];

/** Findings with the severities that the board wants. Rules that no board may turn down keep theirs. */
function settleSeverities(
  problems: readonly Problem[],
  settings: Readonly<Record<string, Setting>>,
): readonly Problem[] {
  return problems.flatMap((problem) => {
    const setting = Object.hasOwn(settings, problem.rule) ? settings[problem.rule] : undefined;
    if (!setting || !maySet(rules.get(problem.rule))) return problem;
    return setting === 'off' ? [] : { ...problem, severity: setting };
  });
}

const maySet = (rule: Rule | undefined): boolean => rule !== undefined && (rule.force ?? 'free') === 'free';

/** Names under `checks:` that are not rules, or are rules that no board may turn down. */
function checkSettings(board: BoardParts | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(board?.checks ?? {})) {
    const rule = rules.get(name);
    if (!board || maySet(rule)) continue;
    const message = rule
      ? `“${name}” is the same on every board. Delete this line${rule.force === 'waivable' ? '; to accept one finding, add a waiver beside it' : ''}.`
      : `“${name}” is not a rule. ${suggest(name, [...rules.keys()])}`;
    reportInto(problems, board.file)('checks', board.placeOf(['checks', name]), message);
  }
  return problems;
}

const all = [...rules.values()];
const details = all.flatMap(({ rule, isDetail }) => (isDetail ? { rule, isDetail } : []));

/**
 * Runs every rule over everything that was read, in the files that are wanted.
 * @param unread files with errors of reading
 * @param others paths of files and folders that are in the wrong place
 */
export function runChecks(
  surroundings: Surroundings,
  unread: ReadonlySet<string>,
  others: readonly string[],
  { wanted, masked }: Which,
) {
  const found: Problem[] = [];
  const { board, issues, pages } = surroundings;
  const context = { ...surroundings, ...indexSurroundings(surroundings, details) };
  const wantedIssues = [...issues.values()].filter(({ file }) => wanted(file));
  const writings = [...wantedIssues, ...pages.filter(({ file }) => wanted(file))].map((writing) => ({
    writing,
    pictures: picturesOf(writing),
  }));
  const withEvents = wantedIssues.map((issue) => ({ issue, events: eventsOf(issue) }));
  const settings = settingsOf(context);
  found.push(...checkAlone(context, settings, wanted));
  for (const rule of all) {
    const reportIn = (file: string) => reportAs(rule, found, file);
    if (board && wanted(board.file)) {
      rule.findInBoard?.(board, context, reportIn(board.file));
      for (const picture of boardPictures(board)) rule.findInPicture?.(picture, context, reportIn(board.file));
    }
    for (const { writing, pictures } of writings) {
      const report = reportIn(writing.file);
      if (!rule.alone) rule.findInWriting?.(writing, context, report);
      for (const picture of pictures) rule.findInPicture?.(picture, context, report, writing);
    }
    for (const { issue, events } of withEvents) {
      if (!rule.alone) rule.findInIssue?.(issue, context, reportIn(issue.file));
      for (const event of events) rule.findInEvent?.(event, issue, context, reportIn(issue.file));
    }
    rule.findInWordings?.(context, (file) => (wanted(file) ? reportIn(file) : () => {}));
  }
  const secrets = checkTexts(context, settings, others, { wanted, masked }, found);
  found.push(...checkSettings(board).filter(({ file }) => wanted(file)));

  const now = (rule: string) => !rules.get(rule)?.later;
  return { ...settle(found, surroundings, unread, ({ file, rule }) => wanted(file) && now(rule)), secrets };
}

const alone = all.filter((rule) => rule.alone);

/** Finds in each file what these rules find, where that is not known. */
function checkAlone(context: Context, settings: string, wanted: (file: string) => boolean): readonly Problem[] {
  const { memory = new Memory(), issues, pages, texts, today } = context;
  memory.readAgainst(IN_WRITING, settings);
  const findIn = (writing: Writing, issue?: Issue): readonly Problem[] => {
    const file = texts.get(writing.file);
    if (!file || !wanted(writing.file)) return [];
    return memory.recall(IN_WRITING, asReadOn(today, file), () => {
      const problems: Problem[] = [];
      for (const rule of alone) {
        const report = reportAs(rule, problems, writing.file);
        rule.findInWriting?.(writing, context, report);
        if (issue) rule.findInIssue?.(issue, context, report);
      }
      return problems;
    });
  };
  return [...[...issues.values()].flatMap((issue) => findIn(issue, issue)), ...pages.flatMap((page) => findIn(page))];
}

/** The masthead and the logo, in the form of an issue's pictures. */
const boardPictures = ({ masthead, logo, placeOf }: BoardParts): readonly Picture[] =>
  Object.entries({ masthead, logo }).flatMap(([key, picture]) =>
    picture ? readPicture(picture, placeOf([key, 'src'])) : [],
  );

/** Findings with the board's severities, less those it has waived. Only waivers that are `wanted` count. */
function settle(
  found: readonly Problem[],
  surroundings: Surroundings,
  unread: ReadonlySet<string>,
  wanted: (waiver: FiledWaiver) => boolean,
) {
  const settled = settleSeverities(found, surroundings.board?.checks ?? {});
  return applyWaivers(settled, waiversOf(surroundings).filter(wanted), rules, surroundings.today, unread);
}

/** The same for rules that run after the texts were read. Until then their waivers are not called unused. */
export function settleLater(
  found: readonly Problem[],
  looked: readonly Rule[],
  surroundings: Surroundings,
  unread: ReadonlySet<string>,
): Findings {
  return settle(found, surroundings, unread, (waiver) => looked.some(({ rule }) => rule === waiver.rule));
}
