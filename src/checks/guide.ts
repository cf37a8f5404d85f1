import type { Problem } from '../text/problem.ts';
import type { Example, Rule } from './engine/check.ts';
import { ruleSections, rules } from './index.ts';

type FindIn = (example: Example) => readonly Problem[];

/** docs/checks: the table of all rules and a page for each, by file name. */
export function renderRuleGuide(findIn: FindIn): ReadonlyMap<string, string> {
  const pages = [...rules.values()].map((rule) => [`${rule.rule}.md`, renderPage(rule, findIn)] as const);
  return new Map([['README.md', renderTable()], ...pages]);
}

/** Removes the indentation that all lines but the first share: examples are written within the code. */
export function dedent(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const indents = others.flatMap((line) => (line.trim() === '' ? [] : line.search(/\S/)));
  const shared = Math.min(...indents);
  return [first, ...others.map((line) => line.slice(shared))].join('\n');
}

const FORCES = {
  free: '',
  waivable: ' A board can waive one finding, but cannot turn the rule down.',
  binding: ' It cannot be waived or turned down.',
} as const;

const severityOf = ({ severity, otherwise }: Rule) => [severity, otherwise].filter(Boolean).join(', ');

function renderPage(rule: Rule, findIn: FindIn): string {
  const { finds, raises, passes, why, source = 'Our own judgement.' } = rule;
  const sections = [
    `# ${rule.rule}`,
    `**${severityOf(rule)}** – ${finds}.${FORCES[rule.force ?? 'free']}`,
    '## Raises it',
    ...raises.flatMap((example) => [renderExample(example), ...renderFindings(example, rule, findIn)]),
    '## Does not raise it',
    ...passes.map(renderExample),
    '## Why, and what to do',
    dedent(why),
    '## Source',
    dedent(source),
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderExample(example: Example): string {
  if (typeof example === 'string') return fence('markdown', example);
  if ('keys' in example)
    return example.body ? fence('markdown', `---\n${example.keys}\n---\n${example.body}`) : fence('yaml', example.keys);
  if ('board' in example) return fence('yaml', `# bulletin.yaml\n${dedent(example.board)}`);
  return 'page' in example ? `A file \`content/pages/${example.page}.md\`.` : dedent(example.note);
}

/** What the checks say about an example, with the place if that is in the example. */
function renderFindings(example: Example, { rule }: Rule, findIn: FindIn): readonly string[] {
  const found = findIn(example).filter((problem) => problem.rule === rule);
  const lines = found.map(({ line, column, severity, message }) => {
    const place = typeof example === 'string' && line > 0 ? `${line}:${column}  ` : '';
    return `${place}${rule}${severity === 'error' ? '' : ` (${severity})`}  ${message}`;
  });
  return lines.length > 0 ? [fence('text', lines.join('\n'))] : [];
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${dedent(text)}\n\`\`\``;

function renderTable(): string {
  const tables = ruleSections.map(([heading, list]) => {
    const rows = list.map((rule) => `| [${rule.rule}](${rule.rule}.md) | ${severityOf(rule)} | ${rule.finds} |\n`);
    return `## ${heading}\n\n| Rule | Severity | What it finds |\n|---|---|---|\n${rows.join('')}`;
  });
  return `${INTRODUCTION}\n${tables.join('\n')}
Rules about how a file is typed (front matter, fields, blocks) say in their message what to type, and have no pages.
`;
}

const INTRODUCTION = `# What the checks look for

\`npm run check\` reads every file of the board. It reports what could harm a child, a reader or the board, and what would not work. It
helps a person decide: **it does not certify anything as anonymous**, and finds only what it knows. \`npm run docs\` writes these pages.

- **Severity**: errors stop a build; warnings and notes (\`info\`) do not. A board sets the severity of a rule under \`checks:\` in
  \`bulletin.yaml\`: \`postcode: error\`, \`event-past: off\`. Rules about what no bulletin may contain, and about what would break a page or
  an email, cannot be changed.
- **Findings do not repeat personal data.** The log of a public repository is public. A finding says what kind of data it is and where
  it is. The line shown with it is masked: \`Ring ▇▇▇▇▇▇▇▇▇▇▇▇.\`
- **Waivers**: to accept a finding, add a waiver with the rule, the reason, who decided and until when. Never quote the text itself. Put the
  waiver into the front matter of the issue or page, or into \`bulletin.yaml\` for that file:

  \`\`\`yaml
  waivers:
    - rule: school
      reason: The published report names the school.
      by: Independent Chair
      until: 2027-03-01
      section: learning-from-jack   # only this section; leave it out for the whole file
  \`\`\`

  Or put it into the block with the finding:

  \`\`\`markdown
  ::: review
  case: Jack
  type: Serious case review
  waive: school; The published report names the school; Independent Chair; until 1 March 2027
  \`\`\`

- **Approval**: with \`approval: required\` in \`bulletin.yaml\`, a published issue says who approved it:
  \`approved: { by: Independent Chair, on: 2018-01-30 }\`. A draft never needs approval.
- **The safety report**, \`npm run --silent check -- --summary\`, lists every finding, waiver and approval. The chair signs it.
`;
