import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';

/** Every preset that html-validate documents as one of rules (its others only switch rules off), and what we ask beside them. */
const createValidator = (rules: RuleConfig) =>
  new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      elements: ['html5'],
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
      rules: {
        // The content security policy would drop it.
        'no-style-tag': 'error',
        // HTML takes either; ours is written small, as its tags are.
        'doctype-style': ['error', { style: 'lowercase' }],
        // The hash guards what another origin serves; ours serves itself, and the rule then finds any stranger.
        'require-sri': ['error', { target: 'crossorigin' }],
        // The template language leaves spaces where a tag of its own stood. No reader and no program sees them.
        'no-trailing-whitespace': 'off',
        // A title holds the issue's, the bulletin's and the month's names: an editor may write a long one, and 70 is a search engine's width.
        'long-title': 'off',
        // A telephone number is kept on one line by the style sheet (white-space: nowrap), and copied with ordinary spaces.
        'tel-non-breaking': 'off',
        // A heading may start with a digit, and HTML lets an id do so; the rule's own limit is that of old style sheets.
        'valid-id': ['error', { relaxed: true }],
        // ARIA allows a list to be named by its heading, and screen readers say it.
        'aria-label-misuse': ['error', { allowAnyNamable: true }],
        ...rules,
      },
    }),
  );

const published = createValidator({});
/** A page that is read from a folder has its styles in it. */
const alone = createValidator({ 'no-style-tag': 'off' });

/** What is wrong with a page, each with its place: `index.html:12:3 no-dup-id Duplicate ID "a"`. */
export function findHtmlFaults(path: string, html: string): readonly string[] {
  return faultsOf(published, path, html);
}

/** The same for a page that needs no server: a kit, or the list of them. */
export function findKitFaults(path: string, html: string): readonly string[] {
  return faultsOf(alone, path, html);
}

function faultsOf(validator: HtmlValidate, path: string, html: string): readonly string[] {
  return validator
    .validateStringSync(html, path)
    .results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
    );
}
