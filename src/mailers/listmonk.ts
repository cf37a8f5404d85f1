import { defineMailer, documented } from './mailer.ts';

/**
 * It runs the mail through Go's html/template, which drops comments, and Outlook's with them: each is handed through as a string. A
 * campaign stands within a template of listmonk, which has a head of its own: hence the fragment. It makes no link longer unless
 * `@TrackLink` follows it.
 */
export const listmonk = defineMailer({
  name: 'listmonk',
  title: 'listmonk',
  unsubscribe: documented('{{ UnsubscribeURL }}'),
  preferences: documented('{{ ManageURL }}'),
  firstName: documented('{{ .Subscriber.FirstName }}'),
  codes: ['{{', '@TrackLink'],
  keepComment: passComment,
  fragment: 'beside',
  // Two of its own addresses, each longer than its tag.
  overhead: { perLink: 0, footer: 500 },
});

/** Only a string between backticks may hold quotes and line ends; it cannot hold a backtick. */
function passComment(comment: string): string {
  if (comment.includes('`'))
    throw new Error('A backtick in a comment of layouts/email would end the string for listmonk.');
  return `{{ Safe \`${comment}\` }}`;
}
