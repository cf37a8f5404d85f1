// What the part of a mailbox before the “@” may consist of.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A mailbox with one of these words belongs to a task, not to a person. Also in the plural. */
export const ROLES = words(`
  access account admin administration administrator adult advice advocacy alert annual assessment audit awards bereavement board booking bulletin business care carer
  cases central chair champion child childrens children comms communication community complaint concern conference consultation contact contest coordinator council
  course customer data dept deputy designated desk development director directorate domestic door dpo duty early editor education elearning email
  emergency enquiry enquiries enquire escalation event exploitation families family feedback finance first foi forum foster fostering front fund general governance governor
  group head health help helpdesk helpline hr hub inclusion info information inbox intake inspection interpreting invoices it kinship lado law lead learning legal liaison
  library licensing line local lscb lscp mail manager marketing mash mat media meeting member membership midwifery missing multi-agency neglect network new news
  newsletter no noreply notification nursing office officer online organisation outreach panel parent participation partnership performance planning police policy portal post practice
  press prevent privacy procedure programme project protection public purchasing quality query queries questions reception record recruitment referral register
  registrar registration reply report reporting request research resource response reviews review risk rota safe safeguarding safeguard safety sales sar scheme school
  scp scr secretary secretariat send service services sexual social staff standards strategic strategy student subscribe subscription support supervision surgery survey
  north south east west central valley locality district borough county city town region regional targeted team tech threshold traded training transport triage trust unit unsubscribe update virtual voice volunteer volunteering web webinar webmaster
  website welcome welfare wellbeing womens work workforce workshop yot young youth
`);

/** Within a longer word too: `childprotectionadmin`. */
export const ROLE_STEMS =
  /safeguard|protection|referral|training|booking|enquir|notification|partnership|learning|children|bulletin|newsletter|support|service|business|community|education|admin|events?$|team$|office|helpdesk|helpline|council|school|panel|board$|forum|hub$|wellbeing|exploitation|adults|families|carers|volunteer|governance|complaints|feedback|register|marketing|communications|recruitment/;
