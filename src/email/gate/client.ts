import { escapeHtml } from '../../text/markdown.ts';
import { atomsOf, type Baseline } from './baseline.ts';
import { beyond, findUnsupported, type Unsupported } from './caniemail.ts';
import type { Shape } from './read-mail.ts';
import type { EmailRule } from './rule.ts';

/** So many mail programs are named. */
const NAMED = 3;

const allowed = new WeakMap<Baseline, Promise<Unsupported>>();
/** What was said of a shape; nothing where it has no new atom. */
const judged = new WeakMap<Baseline, WeakMap<Shape, readonly string[]>>();
const SAID_NOTHING: readonly string[] = [];

/**
 * What the mail has beyond the empty layout, and some mail program does not know. What follows from the atoms that the layout
 * has itself follows from the layout, so only shapes with a new one are asked about: most mails have none.
 */
export const client: EmailRule = {
  rule: 'mail-client',
  find({ shapes, baseline }, report) {
    const known = judged.get(baseline) ?? new WeakMap<Shape, readonly string[]>();
    judged.set(baseline, known);
    const fresh: Shape[] = [];
    for (const shape of shapes.keys()) {
      if (!known.has(shape) && atomsOf(shape).every((atom) => baseline.atoms.has(atom))) known.set(shape, SAID_NOTHING);
      if (known.get(shape) !== SAID_NOTHING) fresh.push(shape);
    }
    return fresh.length === 0 ? undefined : tell();

    async function tell(): Promise<void> {
      for (const shape of fresh) {
        const messages = known.get(shape) ?? (await judge(shape, baseline));
        known.set(shape, messages);
        for (const message of messages) report('mail-client', 'layout', message, 'warning');
      }
    }
  },
};

async function judge(shape: Shape, baseline: Baseline): Promise<readonly string[]> {
  const layout = allowed.get(baseline) ?? findUnsupported(baseline.html);
  allowed.set(baseline, layout);
  const found = beyond(await findUnsupported(asHtml(shape)), await layout);
  return [...found].map(([feature, programs]) => {
    const names = [...programs].sort();
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return `“${feature}” is nowhere in the layout, and ${names.slice(0, NAMED).join(', ')}${more} ${names.length === 1 ? 'does' : 'do'} not know it (caniemail.com). Look at the mail without it, or delete it.`;
  });
}

/** The element by itself, with a value wherever content would fill one in. */
function asHtml({ name, attributes, scheme }: Shape): string {
  const written = Object.entries({ ...attributes, ...(scheme && { href: `${scheme}x` }) });
  return `<${name}${written.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}></${name}>`;
}
