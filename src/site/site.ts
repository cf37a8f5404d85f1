import type { Images } from '../images/images.ts';
import type { Archive } from '../issue/archive.ts';
import type { Issue } from '../issue/model.ts';
import type { Languages } from '../language/languages.ts';
import { indexRelated } from './related.ts';
import { readStyles, type Styles } from './styles.ts';

/** What the site shows. */
export interface SiteSource {
  readonly archive: Archive;
  readonly images: Images;
  readonly languages: Languages;
}

/** The issues before and after one in time. */
export interface Neighbours {
  readonly older: Issue | undefined;
  readonly newer: Issue | undefined;
}

/** What one build is made from: the source, and everything about it that would otherwise be searched on each page. */
export interface Site extends SiteSource {
  readonly styles: Styles;
  /** By slug. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** By slug: other issues on the same topics, apart from the neighbours. */
  readonly related: ReadonlyMap<string, readonly Issue[]>;
}

export function indexSite(source: SiteSource, layoutsFolder: string): Site {
  const { archive } = source;
  const neighbours = new Map(
    archive.issues.map((issue, index) => [
      issue.slug,
      { newer: archive.issues[index - 1], older: archive.issues[index + 1] },
    ]),
  );
  return {
    ...source,
    styles: readStyles(layoutsFolder, archive.board),
    neighbours,
    related: indexRelated(archive, neighbours),
  };
}
