import { join } from 'node:path';
import { languageFilters } from '../language/language.ts';
import { dateTile, machineTime } from '../language/sessions.ts';
import { addFilters, createTemplates, type Templates } from '../render/templates.ts';
import { linksFor } from './links.ts';
import { pictureSource } from './pictures.ts';
import type { Site } from './site.ts';
import { comingUp } from './training.ts';
import { countYearsInFull, groupByYear } from './years.ts';

export type Views = Templates;

/** The environment that reads layouts/site, without anything to show yet. */
export function createViews(layoutsFolder: string): Views {
  return createTemplates(join(layoutsFolder, 'site'), { autoescape: true });
}

/** Makes the site what layouts show, in place of whatever they showed before. The names are those that layouts use. */
export function showSite(views: Views, site: Site): void {
  const { archive, images, language, styles } = site;
  const { board } = archive;
  const globals = {
    archive,
    board,
    words: language.words,
    language: language.tag,
    to: linksFor(board, styles),
    picture: (name: string) => pictureSource(name, images, board),
    years: groupByYear(archive.issues),
    yearsInFull: countYearsInFull(archive.issues),
    issueOf: (slug: string) => archive.bySlug.get(slug),
    issuesOfYear: (year: string) => archive.byYear.get(year),
    topicOf: (id: string) => archive.topics.find((topic) => topic.id === id),
    issuesOfTopic: (id: string) => archive.byTopic.get(id),
    neighboursOf: (slug: string) => site.neighbours.get(slug),
    relatedTo: (slug: string) => site.related.get(slug),
    yearsOf: groupByYear,
    comingUp: () => comingUp(archive),
    tile: (session: Parameters<typeof dateTile>[0]) => dateTile(session, language.tag),
  };
  // Eleventy tells Nunjucks of a changed layout only when everything lies below the working directory.
  (views as Views & { invalidateCache(): void }).invalidateCache();
  for (const [name, value] of Object.entries(globals)) views.addGlobal(name, value);
  addFilters(views, { ...languageFilters(language), machineTime });
}
