import { z } from 'zod';
import { basicAuthorisation, type CampaignDraft, get, json, type Service } from '../service.ts';

// mailchimp.com/developer/marketing/api: campaigns, campaign-content. The key names the data centre that has the account, after its last
// hyphen. A campaign that nobody sent is `save`. The content is a resource of its own; HTML and plain text are set together.

const campaign = z.object({
  id: z.string(),
  status: z.string(),
  settings: z.object({ title: z.string().default('') }),
});
const campaigns = z.object({ campaigns: z.array(campaign) });
const made = campaign.pick({ id: true });

export const mailchimp: Service = {
  keys: ['MAILCHIMP_API_KEY'],
  settings: ['list'],
  connect({ server, list }, key) {
    const secret = key('MAILCHIMP_API_KEY');
    const centre = /-([a-z]+\d+)$/.exec(secret)?.[1] ?? 'us1';
    const base = new URL('3.0/campaigns', server ?? `https://${centre}.api.mailchimp.com/`).href;
    const fieldsOf = ({ name, subject, preheader, from }: CampaignDraft) => ({
      recipients: { list_id: list },
      settings: {
        title: name,
        subject_line: subject,
        preview_text: preheader,
        from_name: from.name,
        reply_to: from.email,
      },
    });
    return {
      headers: { authorization: basicAuthorisation('key', secret) },
      list: get(
        `${base}?count=1000&sort_field=create_time&sort_dir=DESC&fields=campaigns.id,campaigns.status,campaigns.settings.title`,
      ),
      readCampaigns: (answer) =>
        campaigns
          .parse(JSON.parse(answer))
          .campaigns.map(({ id, status, settings }) => ({ id, name: settings.title, isDraft: status === 'save' })),
      create: (draft) => json('POST', base, { type: 'regular', ...fieldsOf(draft) }),
      readId: (answer) => made.parse(JSON.parse(answer)).id,
      fill: (id, draft) => [
        json('PATCH', `${base}/${encodeURIComponent(id)}`, fieldsOf(draft)),
        json('PUT', `${base}/${encodeURIComponent(id)}/content`, { html: draft.html, plain_text: draft.text }),
      ],
    };
  },
};
