/** However an issue is named: `2026-04`, `content/issues/2026-04.md`, `https://bulletin.example.org/issues/2026-04/#training`. */
export const slugTyped = (typed: string): string =>
  typed
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/(?:\.md|\/index\.html|[/\\])$/i, '')
    .replace(/^.*[/\\]/, '');
