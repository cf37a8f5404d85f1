import type { Briefing } from '../blocks/index.ts';
import { readPanels } from '../model/panels.ts';
import type { Token } from '../text/markdown.ts';
import { BOLD, countLines, cutLines, type Fitted, fitInto, PAGE, POINT, sum, WIDTH } from './paper.ts';
import { countTokens, cutTokens, GAP } from './printed-tokens.ts';

// What fits of a briefing on its one A4 page. Measures are millimetres unless they say otherwise, and those of
// layouts/site/styles/sheets.css.

export interface SheetPanel {
  readonly title: string;
  readonly body: readonly Token[];
  readonly cut: boolean;
  readonly next: boolean;
}

export interface BriefingSheet {
  readonly size: number;
  readonly title: string;
  readonly audience: string;
  readonly lead: readonly Token[];
  readonly panels: Fitted<SheetPanel>;
  readonly discuss: Fitted<string>;
  readonly rows: number;
}

const COLUMN = 90;
const HEAD = { size: 22, lines: 2, around: 13 };
const AUDIENCE = { size: 10.5, lines: 2 };
const LEAD = { size: 10.5, lines: 4, above: 3 };
const DISCUSS = { size: 10, lines: 8, most: 2, around: 12 };
const RECORD = { around: 18, row: 9, least: 3, most: 8 };
const FOOT = 36;
const SIZES = [12, 11, 10, 9, 8.5] as const;
const LINE = 1.36;
/** A panel's rule, what is above and below it, and the distance of its heading, in lines. */
const PANEL_AROUND = 1.3;
/** Larger, bold, and behind a number. */
const TITLE = { larger: 1.15 * BOLD, lines: 2, indent: 1.5 };
/** Nobody gets through more at one meeting. */
const MOST_PANELS = 10;
/** Of a panel that is too long, the least that is worth printing, and the line that says where the rest is. */
const LEAST = 2 + GAP;
const REST = 1;

export function fitBriefing({ title, for: audience = '', body, discuss = [] }: Briefing): BriefingSheet {
  const { lead, panels } = readPanels(body);
  const sheet = {
    title: cutLines(title, HEAD.lines, emsOf(WIDTH, HEAD.size * BOLD)),
    audience: cutLines(audience, AUDIENCE.lines, emsOf(WIDTH, AUDIENCE.size) - 3),
    lead: cutTokens(lead, LEAD.lines + GAP, emsOf(WIDTH, LEAD.size)).body,
    discuss: fitPrompts(discuss),
  };
  const room = PAGE - heightOf(sheet) - RECORD.around - RECORD.least * RECORD.row - FOOT;
  const { size, shown, height } = fitPanels(panels, room);
  const rows = RECORD.least + Math.floor((room - height) / RECORD.row);
  return {
    ...sheet,
    size,
    panels: { shown, left: panels.length - shown.length },
    rows: Math.max(RECORD.least, Math.min(RECORD.most, rows)),
  };
}

export function isWhole(sheet: BriefingSheet, { title, for: audience = '', body }: Briefing): boolean {
  const { lead } = readPanels(body);
  return (
    sheet.panels.left + sheet.discuss.left === 0 &&
    sheet.panels.shown.every(({ cut }) => !cut) &&
    sheet.lead.length === lead.length &&
    sheet.title === title &&
    sheet.audience === audience
  );
}

const emsOf = (width: number, points: number) => width / (points * POINT);
const lineOf = (points: number) => points * POINT * LINE;

function heightOf({ title, audience, lead, discuss }: Pick<BriefingSheet, 'title' | 'audience' | 'lead' | 'discuss'>) {
  const lines = (words: string, size: number) => countLines(words, emsOf(WIDTH, size) - 3) * lineOf(size);
  const prompts = sum(discuss.shown.map((prompt) => lines(prompt, DISCUSS.size)));
  const leadLines = countTokens(lead, emsOf(WIDTH, LEAD.size));
  return (
    HEAD.around +
    countLines(title, emsOf(WIDTH, HEAD.size * BOLD)) * lineOf(HEAD.size) +
    lines(audience, AUDIENCE.size) +
    (leadLines > 0 ? leadLines * lineOf(LEAD.size) + LEAD.above : 0) +
    (discuss.shown.length > 0 ? DISCUSS.around + prompts + (discuss.left > 0 ? lineOf(DISCUSS.size) : 0) : 0)
  );
}

function fitPrompts(prompts: readonly string[]): Fitted<string> {
  const measure = emsOf(WIDTH, DISCUSS.size) - 3;
  const cut = prompts.map((prompt) => cutLines(prompt, DISCUSS.most, measure));
  return fitInto(cut, DISCUSS.lines, (prompt) => countLines(prompt, measure));
}

type Written = ReturnType<typeof readPanels>['panels'];

function fitPanels(panels: Written, room: number) {
  for (const size of SIZES) {
    const { second, lines } = shareColumns(panels.map((panel) => countPanel(panel, size)));
    const height = lines * lineOf(size);
    if (height > room || panels.length > MOST_PANELS) continue;
    const shown = panels.map(({ title, body }, at) => ({ title, body, cut: false, next: at === second }));
    return { size, height, shown };
  }
  return { size: 8.5, height: room, shown: shortenPanels(panels, 8.5, room / lineOf(8.5)) };
}

const longerOf = (heights: readonly number[], second: number) =>
  Math.max(sum(heights.slice(0, second)), sum(heights.slice(second)));

/** Where the second column begins, so that the longer of the two is as short as can be. Panels stay in one piece. */
function shareColumns(
  heights: readonly number[],
  isPossible: (second: number) => boolean = () => true,
): { readonly second: number; readonly lines: number } {
  const possible = heights.map((_, index) => index + 1).filter(isPossible);
  const second = possible.reduce(
    (best, one) => (longerOf(heights, one) < longerOf(heights, best) ? one : best),
    possible[0] ?? heights.length,
  );
  return { second, lines: longerOf(heights, second) };
}

const titleLines = (title: string, points: number) =>
  countLines(title, emsOf(COLUMN, points) / TITLE.larger - TITLE.indent) + PANEL_AROUND;

const countPanel = ({ title, body }: Pick<SheetPanel, 'title' | 'body'>, points: number) =>
  titleLines(title, points) + countTokens(body, emsOf(COLUMN, points));

function shortenPanels(panels: Written, points: number, room: number): readonly SheetPanel[] {
  const measure = emsOf(COLUMN, points);
  const titled = panels
    .slice(0, MOST_PANELS)
    .map(({ title, body }) => ({ title: cutLines(title, TITLE.lines, measure / TITLE.larger - TITLE.indent), body }));
  const least = (panel: (typeof titled)[number]) =>
    titleLines(panel.title, points) + Math.min(countTokens(panel.body, measure), LEAST + REST);
  // A line is kept for saying how many panels there are beside these.
  const most = room - REST;
  while (titled.length > 1 && shareColumns(titled.map(least)).lines > most) titled.pop();
  const heights = titled.map((panel) => Math.min(countPanel(panel, points), most));
  const { second } = shareColumns(heights, (one) => longerOf(titled.map(least), one) <= most);
  return [titled.slice(0, second), titled.slice(second)].flatMap((column, index) => {
    const lines = shareLines(column, points, most);
    return column.map(({ title, body }, at) => {
      const next = index === 1 && at === 0;
      if (countTokens(body, measure) <= lines) return { title, body, cut: false, next };
      return { title, ...cutTokens(body, lines - REST, measure), next };
    });
  });
}

function shareLines(column: readonly Pick<SheetPanel, 'title' | 'body'>[], points: number, room: number): number {
  const lines = column.map(({ body }) => countTokens(body, emsOf(COLUMN, points)));
  const forBodies = room - sum(column.map(({ title }) => titleLines(title, points)));
  let most = Math.max(LEAST + REST, ...lines);
  while (most > LEAST + REST && sum(lines.map((one) => Math.min(one, most))) > forBodies) most -= 0.5;
  return Math.max(most, LEAST + REST);
}
