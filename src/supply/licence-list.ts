import { labelOf, mergeCopies } from './copies.ts';
import { judgeLicence, readLicence } from './licences.ts';
import type { LockedPackage } from './lockfile.ts';
import { published } from './published.ts';

/** What a package is there for, from those that go furthest to those that stay nearest. */
const groups: readonly { readonly title: string; readonly has: (one: LockedPackage) => boolean }[] = [
  { title: 'Copied into what readers get', has: isPublished },
  { title: 'Installed to build an archive', has: (one) => !isPublished(one) && !one.forDevelopment },
  { title: 'Installed to test and develop', has: (one) => !isPublished(one) && one.forDevelopment },
];

/** Every package with its version under its licence, as plain text. */
export function renderLicenceList(packages: readonly LockedPackage[]): string {
  const all = mergeCopies(packages);
  return groups
    .map(({ title, has }) => {
      const members = all.filter(has);
      const licences = [...new Set(members.map(licenceOf))].sort();
      const parts = licences.map((licence) => {
        const names = members.filter((one) => licenceOf(one) === licence).map(renderPackage);
        return `  ${licence}\n${names.join('')}`;
      });
      return `${title} (${members.length})\n${parts.join('')}`;
    })
    .join('\n');
}

/** What is wrong with any licence, in words. */
export function judgeLicences(packages: readonly LockedPackage[]): readonly string[] {
  return mergeCopies(packages)
    .map((one) => judgeLicence(one, isPublished(one) ? 'published' : 'unpublished'))
    .filter((problem) => problem !== undefined);
}

function isPublished({ name }: LockedPackage): boolean {
  return published.some((one) => one.name === name);
}

const licenceOf = ({ licence }: LockedPackage) => readLicence(licence) ?? licence ?? 'No licence';

function renderPackage(one: LockedPackage): string {
  const as = published.find(({ name }) => name === one.name)?.as;
  return `    ${labelOf(one)}${as ? `: ${as}` : ''}${one.optional ? ' (some machines)' : ''}\n`;
}
