import type { z } from 'zod';
import { exampleOf, isList, isNeeded, optionsOf } from '../fields/schema.ts';
import { writtenKinds } from './index.ts';
import { type BlockKind, everyKind, fieldWords } from './kind.ts';

/** docs/blocks.md: each kind of block with an example to copy and a table of its fields. */
export function renderBlockGuide(): string {
  return `# The blocks

A block starts with \`:::\` and its name and ends with \`:::\`. Its fields come first, one a line, as \`name: value\`, without quotes; an
empty line ends them, and the text follows. This page is written by \`npm run docs\`.

A heading such as \`## Training highlights\` opens a section. After its words you can add, in braces: \`{#training}\`, an address that stays when the words change;
\`{lang=ur}\`, another language; \`{email=teaser}\`, for a mail with the first paragraph and a link to the rest. \`{#training lang=ur email=teaser}\` is all three.

Every block may have \`waive\` among its fields, to accept a finding of the checks: the rule, the reason, who decided
and until when, with semicolons between them, as in ${`\`waive: ${exampleOf(everyKind.waive)}\``}. Readers do not see it. [What the
checks look for](checks/README.md) says more.

${writtenKinds.map(({ name }) => `[${name}](#${name})`).join(' · ')}

${writtenKinds.map(describeKind).join('\n')}`;
}

const BODIES = {
  required: 'Text follows the fields.',
  optional: 'Text may follow the fields.',
  none: 'It has fields only, and no text.',
} as const;

function describeKind({ name, fields, body, about, example }: BlockKind): string {
  const own = Object.entries(fields.shape as Record<string, z.ZodType>).filter(([field]) => !(field in everyKind));
  const rows = own.map(([field, schema]) => {
    const several = isList(schema) ? ', on as many lines as you like' : '';
    return `| \`${fieldWords(field)}\` | ${isNeeded(schema) ? 'yes' : ''} | ${formOf(schema)}${several} |`;
  });
  return `## ${name}

${about} ${BODIES[body]}

\`\`\`markdown
${example}
\`\`\`

| Field | Needed | Such as |
|---|---|---|
${rows.join('\n')}
`;
}

/** What may be typed, as code. */
function formOf(schema: z.ZodType): string {
  return (optionsOf(schema) ?? [exampleOf(schema)]).map((option) => `\`${option}\``).join(', ');
}
