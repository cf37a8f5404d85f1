import { escapeXml } from '../../render/xml.ts';
import { type ApiRequest, basicAuthorisation, type CampaignDraft, type Service } from '../service.ts';

// developers.govdelivery.com, Communications Cloud API v1, Bulletins: POST makes a draft, PUT to its number changes it, and a send is a
// request of its own, which is never made here. The list of drafts is documented without its address: hence `--draft`.

export const govdelivery: Service = {
  keys: ['GOVDELIVERY_USER', 'GOVDELIVERY_PASSWORD'],
  settings: ['account', 'list'],
  note: 'GovDelivery makes the plain text itself, and takes sender and preheader from the account.',
  connect({ server = 'https://api.govdelivery.com/', account = '', list }, key) {
    const base = new URL(`api/account/${encodeURIComponent(account)}/bulletins`, server).href;
    const xml = (method: 'POST' | 'PUT', address: string, draft: CampaignDraft): ApiRequest => ({
      method,
      address,
      type: 'application/xml',
      body: writeBulletin(draft, list),
    });
    return {
      headers: { authorization: basicAuthorisation(key('GOVDELIVERY_USER'), key('GOVDELIVERY_PASSWORD')) },
      list: undefined,
      readCampaigns: () => [],
      create: (draft) => xml('POST', `${base}.xml`, draft),
      readId(answer) {
        const id = /<to-param>(\d+)<\/to-param>/.exec(answer)?.[1];
        if (id === undefined) throw new Error('The answer has no number of a bulletin.');
        return id;
      },
      fill: (id, draft) => [xml('PUT', `${base}/${encodeURIComponent(id)}.xml`, draft)],
    };
  },
};

/** Nothing of the board's account is switched on or off but what is asked for here. */
const writeBulletin = (
  { subject, html }: CampaignDraft,
  topic: string | undefined,
) => `<?xml version="1.0" encoding="UTF-8"?>
<bulletin>
<subject>${escapeXml(subject)}</subject>
<body>${escapeXml(html)}</body>
<topics type='array'><topic><code>${escapeXml(topic ?? '')}</code></topic></topics>
</bulletin>
`;
