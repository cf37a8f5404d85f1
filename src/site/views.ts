import { join } from 'node:path';
import type { Briefing, EventBlock } from '../blocks/index.ts';
import { type Context, languageFilters } from '../i18n/filters.ts';
import { languageOf, otherLanguage, ownLanguage } from '../i18n/languages.ts';
import { machineTime } from '../i18n/sessions.ts';
import { CARD } from '../images/card.ts';
import { absolute } from '../model/addresses.ts';
import { comingUp, groupByMonth, groupPastByYear, topicsOfEvents } from '../model/event-list.ts';
import { lastChange, type Writing } from '../model/model.ts';
import { readPanels } from '../model/panels.ts';
import type { Spoken } from '../model/part-language.ts';
import { addFilters, asHtml, createTemplates, type Templates } from '../render/templates.ts';
import { describeBriefing } from '../sheets/briefings.ts';
import { describeNoticeboard } from '../sheets/noticeboard.ts';
import type { Token } from '../text/markdown.ts';
import { authoritiesFor } from './authorities.ts';
import { groupByLetter, sortGlossary } from './glossary.ts';
import { CONTENT_POLICY } from './hosting/headers.ts';
import { linkedDataFor } from './linked-data/linked-data.ts';
import { linksFor } from './links.ts';
import { formerAddresses, ownPages } from './pages.ts';
import { pictureSource } from './pictures.ts';
import { proseRenderer } from './prose.ts';
import { gatherReviews } from './reviews.ts';
import { renderSections } from './sections.ts';
import type { Site } from './site.ts';
import { groupByTheme } from './themes.ts';
import { countYearsInFull, groupByYear } from './years.ts';

export type Views = Templates;

/** The environment that reads layouts/site, without anything to show yet. */
export function createViews(layoutsFolder: string): Views {
  return createTemplates(join(layoutsFolder, 'site'), { autoescape: true });
}

/** Makes the site what layouts show, in place of whatever they showed before. The names are those that layouts use. */
export function showSite(views: Views, site: Site): void {
  const { archive, images, languages } = site;
  const { board } = archive;
  const language = ownLanguage(languages, board);
  const moved = formerAddresses(archive);
  const globals = {
    archive,
    board,
    words: language.words,
    language: language.tag,
    direction: language.direction,
    /** The language of what the board says in its configuration: `{{ boardLanguage | spoken }}` on a page in another. */
    boardLanguage: { lang: board.language },
    to: linksFor(board, site),
    picture: (name: string) => pictureSource(name, images, board),
    cardSize: CARD,
    policy: CONTENT_POLICY,
    linkedData: linkedDataFor(site),
    years: groupByYear(archive.issues),
    yearsInFull: countYearsInFull(archive.issues),
    issueOf: (slug: string) => archive.bySlug.get(slug),
    tombstoneOf: (slug: string) => site.tombstones.get(slug),
    movedTo: (former: string) => moved.get(former),
    /** Whether an issue's words are read outside the site, as in a feed. */
    elsewhere: false,
    issuesOfYear: (year: string) => archive.byYear.get(year),
    topicOf: (id: string) => archive.topics.find((topic) => topic.id === id),
    issuesOfTopic: (id: string) => archive.byTopic.get(id),
    noticeboardOf: (slug: string) => {
      const issue = archive.bySlug.get(slug);
      return issue && describeNoticeboard(issue, site, languageOf(languages, issue, board));
    },
    briefingOf: (key: string) => describeBriefing(key, archive),
    changed: lastChange,
    panelsOf: ({ body }: Briefing) => readPanels(body),
    neighboursOf: (slug: string) => site.neighbours.get(slug),
    relatedTo: (slug: string) => site.related.get(slug),
    yearsOf: groupByYear,
    comingUp: () => comingUp(site.events),
    events: site.events,
    months: () => groupByMonth(site.events),
    pastYears: () => groupPastByYear(site.events),
    topicsOfEvents: () => topicsOfEvents(site.events, archive.topics),
    listedEvent: (block: EventBlock) => site.listed.get(block),
    reviewThemes: () => groupByTheme(gatherReviews(archive.issues, archive.today)),
    today: archive.today,
    pageOf: (name: string) => archive.pages.get(name),
    ownPages: ownPages(archive.pages),
    /** The language that speaks round a page of content/pages, or the board's own where there is none. */
    languageOf: (writing: Spoken = {}) => languageOf(languages, writing, board),
    /** Markdown for paper, where a link within the archive is no use without its whole address. */
    proseOf(writing: Writing) {
      const render = proseRenderer(writing, board, languageOf(languages, writing, board).words, absolute);
      return (tokens: readonly Token[]) => asHtml(render(tokens));
    },
    wordsOf: (writing: Writing) => asHtml(renderSections(views, site, writing)),
    glossary: sortGlossary(archive.glossary),
    lettersOf: groupByLetter,
    authorities: authoritiesFor(board),
  };
  for (const [name, value] of Object.entries(globals)) views.addGlobal(name, value);
  addFilters(views, { ...languageFilters(languages), machineTime, spoken: languageAttributes });
}

/** `<h2{{ section | spoken }}>`: the attributes of what is not in the language of its page. */
function languageAttributes(this: Context, part: Spoken): string {
  const { lang, dir } = otherLanguage(part, String(this.lookup('language')));
  return asHtml(`${lang ? ` lang="${lang}"` : ''}${dir ? ` dir="${dir}"` : ''}`);
}
