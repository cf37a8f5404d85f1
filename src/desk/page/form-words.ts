import type { BlockForm } from '../engine/block-forms.ts';
import type { Finding } from '../engine/messages.ts';

/** A field as the text has it, `“book:”` or `“status: full”`, and what asks for its line. */
const FIELD = /(?:\b([Aa])dd (?:a line )?|\ba line )?“([a-z-]+):( [^”]+)?”/g;
/** What is said of a picture in its short form in the text, which has no place for some of what its form asks. */
const AGAIN = / If it is written as !.*$/;
const BRACKETS = /, or between the square brackets of “!\[\]\(\)”/;

/** A finding in a part that has a form, with its labels, and with the fields' names for somebody who types them. Those about lines as they are typed stay. */
export function inFormWords<F extends Pick<Finding, 'rule' | 'message'>>(
  finding: F,
  { fields }: BlockForm,
  written: 'as a block' | 'as a picture' = 'as a block',
): F {
  if (finding.rule.startsWith('field-')) return finding;
  const said = finding.message.replace(AGAIN, '').replace(written === 'as a block' ? BRACKETS : /$/, '');
  const message = said.replace(FIELD, (whole, add: string | undefined, name: string, value = '') => {
    const label = fields.find((field) => field.name.replaceAll(' ', '-') === name)?.label;
    if (!label) return whole;
    const typed = label.toLowerCase() === name ? '' : ` (“${name}:${value}”)`;
    return `${add ? `${add === 'A' ? 'F' : 'f'}ill in ` : ''}“${label}${value && `:${value}`}”${typed}`;
  });
  return { ...finding, message };
}
