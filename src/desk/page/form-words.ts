import type { BlockForm } from '../engine/block-forms.ts';
import type { Finding } from '../engine/messages.ts';

/** A field as the text has it, `“book:”` or `“status: full”`, and what asks for its line. */
const FIELD = /(?:\b(Add) (?:a line )?|\ba line )?“([a-z-]+):( [^”]+)?”/g;
/** The form of a picture has what its short form in the text has no place for. */
const SHORT_FORM = / If it is written as !.*$/;

/** A finding in a part that has a form, for somebody who sees only that: with its labels. Those about lines as they are typed stay. */
export function inFormWords<F extends Pick<Finding, 'rule' | 'message'>>(finding: F, { fields }: BlockForm): F {
  if (finding.rule.startsWith('field-')) return finding;
  const message = finding.message.replace(SHORT_FORM, '').replace(FIELD, (whole, add = '', name, value = '') => {
    const label = fields.find((field) => field.name.replaceAll(' ', '-') === name)?.label;
    return label ? `${add && 'Fill in '}“${label}${value && `:${value}`}”` : whole;
  });
  return { ...finding, message };
}
