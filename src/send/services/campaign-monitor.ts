import { z } from 'zod';
import { basicAuthorisation, get, json, type Service } from '../service.ts';

// campaignmonitor.com/api/v3-3: “Creating a draft campaign” takes no HTML but the addresses from which it fetches it and the plain text, and
// leaves the styles where they are with InlineCss: false; a name is there once (error 303). “Draft campaigns” of a client lists drafts alone. No
// request changes a draft, so the one that is there is deleted (“Deleting a campaign”). The API key is the user's name, with any password.

const drafts = z.array(z.object({ CampaignID: z.string(), Name: z.string() }));

export const campaignMonitor: Service = {
  keys: ['CAMPAIGN_MONITOR_API_KEY'],
  settings: ['account', 'list', 'emails'],
  note: 'Campaign Monitor takes the preheader from the email. The copy under “emails:” is not needed any more: delete it.',
  connect({ server = 'https://api.createsend.com/', account = '', list, emails }, key) {
    const asked = (path: string) => new URL(`api/v3.3/${path}.json`, server).href;
    const addressOf = (file: string) => new URL(file, emails).href;
    return {
      headers: { authorization: basicAuthorisation(key('CAMPAIGN_MONITOR_API_KEY'), 'x') },
      list: get(asked(`clients/${encodeURIComponent(account)}/drafts`)),
      readCampaigns: (answer) =>
        drafts.parse(JSON.parse(answer)).map(({ CampaignID, Name }) => ({ id: CampaignID, name: Name, isDraft: true })),
      fetched: ({ files, html, text }) => [
        { address: addressOf(files.html), words: html },
        { address: addressOf(files.text), words: text },
      ],
      remove: (id) => ({ method: 'DELETE', address: asked(`campaigns/${encodeURIComponent(id)}`) }),
      create: ({ name, subject, from, files }) =>
        json('POST', asked(`campaigns/${encodeURIComponent(account)}`), {
          Name: name,
          Subject: subject,
          FromName: from.name,
          FromEmail: from.email,
          ReplyTo: from.email,
          HtmlUrl: addressOf(files.html),
          TextUrl: addressOf(files.text),
          ListIDs: [list],
          InlineCss: false,
        }),
      readId: (answer) => z.string().parse(JSON.parse(answer)),
      fill: () => [],
    };
  },
};
