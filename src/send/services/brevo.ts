import { z } from 'zod';
import { type CampaignDraft, get, json, numberedCampaign, type Service } from '../service.ts';

// developers.brevo.com/reference: create-email-campaign, update-email-campaign, get-email-campaigns. A campaign without a time to send
// it is a draft. The list has the newest first, at most a hundred.

/** An account without campaigns leaves the list out. */
const campaigns = z.object({ campaigns: z.array(numberedCampaign).default([]) });
const made = z.object({ id: z.number() });

export const brevo: Service = {
  keys: ['BREVO_API_KEY'],
  settings: ['list'],
  note: 'Brevo makes the plain text itself.',
  connect({ server = 'https://api.brevo.com/', list }, key) {
    const base = new URL('v3/emailCampaigns', server).href;
    const fieldsOf = ({ name, subject, preheader, html, from }: CampaignDraft) => ({
      name,
      subject,
      previewText: preheader,
      sender: { name: from.name, email: from.email },
      htmlContent: html,
      recipients: { listIds: [Number(list)] },
    });
    return {
      headers: { 'api-key': key('BREVO_API_KEY') },
      list: get(`${base}?type=classic&limit=100&sort=desc&excludeHtmlContent=true`),
      readCampaigns: (answer) => campaigns.parse(JSON.parse(answer)).campaigns,
      create: (draft) => json('POST', base, fieldsOf(draft)),
      readId: (answer) => String(made.parse(JSON.parse(answer)).id),
      fill: (id, draft) => [json('PUT', `${base}/${id}`, fieldsOf(draft))],
    };
  },
};
