import { defineMailer, thirdParty } from './mailer.ts';

/** Its links are elements of its own in the HTML, and words in square brackets in the plain text. */
export const campaignMonitor = defineMailer({
  name: 'campaign-monitor',
  title: 'Campaign Monitor',
  unsubscribe: thirdParty('<unsubscribe>', '[unsubscribe]'),
  preferences: thirdParty('<preferences>', '[preferences]'),
  firstName: thirdParty('[firstname]'),
  codes: [
    '<unsubscribe',
    '<preferences',
    '<webversion',
    '<forwardtoafriend',
    '[unsubscribe]',
    '[preferences]',
    '[webversion]',
    '[forwardtoafriend]',
    '[firstname',
    '[lastname',
    '[fullname',
    '[email]',
  ],
});
