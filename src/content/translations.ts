import type { Issue, IssueVersion } from '../model/model.ts';
import { groupBy } from '../text/group-by.ts';
import { suggest } from '../text/nearest.ts';
import { FILE_START, type Problem, reportInto } from '../text/problem.ts';

// `translation of: 2018-02` pairs an issue with the one that it translates. They share a number, and each leads to the others.

type Language = (issue: Issue) => string;

const originalOf = ({ slug, translationOf }: Issue) => translationOf ?? slug;

export const isTranslationOf = (one: Issue, other: Issue) => originalOf(one) === originalOf(other);

/** The same issues, each with its versions in other languages: the original first, then in the order of the list. */
export function pairVersions(issues: readonly Issue[], languageOf: Language): readonly Issue[] {
  const groups = groupBy(issues, originalOf);
  return issues.map((issue) => {
    const others = (groups.get(originalOf(issue)) ?? []).filter((other) => other !== issue);
    if (others.length === 0) return issue;
    const versions = others
      .sort((a, b) => Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined))
      .map(
        (other): IssueVersion => ({ slug: other.slug, title: other.title, lang: languageOf(other), dir: other.dir }),
      );
    return { ...issue, versions };
  });
}

export function findTranslationFaults(read: readonly Issue[], languageOf: Language): Problem[] {
  const problems: Problem[] = [];
  const bySlug = new Map(read.map((issue) => [issue.slug, issue]));
  const seen = new Map(read.filter((one) => !one.translationOf).map((one) => [`${one.slug} ${languageOf(one)}`, one]));
  for (const issue of read) {
    if (issue.translationOf === undefined) continue;
    const report = (message: string) =>
      reportInto(problems, issue.file)('translation', issue.keyAt['translation of'] ?? FILE_START, message);
    const original = bySlug.get(issue.translationOf);
    const key = `${issue.translationOf} ${languageOf(issue)}`;
    // The notice that is left of an issue can be in another language than the issue was.
    const twin = issue.status === 'withdrawn' ? undefined : seen.get(key);
    if (!original) {
      const slugs = read.filter((one) => one !== issue && !one.translationOf).map(({ slug }) => slug);
      report(`There is no issue “${issue.translationOf}”. ${suggest(issue.translationOf, slugs)}`);
    } else if (original.translationOf !== undefined)
      report(`“${original.slug}” is a translation itself. Name the issue that both translate.`);
    else if (original.status === 'withdrawn' && issue.status === 'published')
      report(`“${original.slug}” is withdrawn, and this translation of it is still public. Withdraw it too.`);
    else if (twin)
      report(`${twin.file} is in the same language. Write the language of this one in “lang:”, or delete this line.`);
    seen.set(key, twin ?? issue);
  }
  return problems;
}
