import { asHtml } from '../../render/templates.ts';

/** A thing in the vocabulary of schema.org. What is undefined is left out. */
export type Thing = Readonly<{ '@type': string; [property: string]: unknown }>;

/** Things as the text of a script element. These signs become codes, so that nothing anybody writes ends the element or begins a comment. */
export function serialiseThings(things: readonly Thing[]): string {
  const context = 'https://schema.org';
  const [only] = things;
  const whole = things.length === 1 ? { '@context': context, ...only } : { '@context': context, '@graph': things };
  return asHtml(
    JSON.stringify(whole).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
