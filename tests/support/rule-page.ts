import { aBulletin, anIssue, check, typed } from './an-issue.ts';

/** A page of docs/checks, taken apart. */
export interface RulePage {
  readonly rule: string;
  /** `error`, `warning`, `info`, or two of them where it depends on the place. */
  readonly severities: readonly string[];
  readonly flagged: readonly Example[];
  readonly sound: readonly Example[];
  readonly headings: readonly string[];
}

/** What an editor types: a body in Markdown, a whole issue with its front matter, keys of bulletin.yaml, or the whole of it. */
interface Example {
  readonly kind: 'markdown' | 'yaml';
  readonly text: string;
}

const HEADINGS = ['Flagged', 'Not flagged', 'Why', 'Source'];

export function readRulePage(page: string): RulePage {
  // An example has headings of its own.
  const bare = page.replace(/^(`{3,}).*?^\1$/gms, '');
  const section = (name: string) =>
    new RegExp(`\\n## ${name}\\n(.*?)(?=\\n## (?:${HEADINGS.join('|')})\\n|$)`, 's').exec(page)?.[1] ?? '';
  const examples = (name: string) =>
    [...section(name).matchAll(/^(`{3,})(markdown|yaml)\n(.*?)^\1$/gms)].map((found) => ({
      kind: found[2] as Example['kind'],
      text: found[3] ?? '',
    }));
  return {
    rule: /^# (.+)$/m.exec(page)?.[1] ?? '',
    severities: [...(/^\*\*([^*]+)\*\*/m.exec(page)?.[1]?.matchAll(/error|warning|info/g) ?? [])].map(([word]) => word),
    flagged: examples('Flagged'),
    sound: examples('Not flagged'),
    headings: [...bare.matchAll(/^## (.+)$/gm)].map((found) => found[1] ?? ''),
  };
}

/** The findings of an example, as pairs of rule and severity. */
export function findingsOf({ kind, text }: Example): readonly { readonly rule: string; readonly severity: string }[] {
  if (kind === 'markdown') {
    const issue = text.startsWith('---\n') ? typed(text) : anIssue({ body: text });
    return check(issue, { bulletin: aBulletin({ checks: undefined }) }).problems;
  }
  if (/^board:/m.test(text)) return check(anIssue(), { bulletin: { path: 'content/bulletin.yaml', text } }).problems;
  const keys = Object.fromEntries(
    text
      .split(/\n(?=\w)/)
      .map((entry) => /^([\w-]+):[ ]?(.*)$/s.exec(entry))
      .flatMap((found) => (found ? [[found[1] ?? '', (found[2] ?? '').replace(/\n$/, '')]] : [])),
  );
  return check(anIssue(), { bulletin: aBulletin({ checks: undefined, ...keys }) }).problems;
}
