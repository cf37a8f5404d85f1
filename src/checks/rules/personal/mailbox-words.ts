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

/** Common given names, for mailboxes that only a name tells from a team’s: `sam-example@`, `fixturejane67@`. */
export const GIVEN_NAMES = words(`
  aaron abdul abigail adam adele adrian agnes ahmed aisha alan alasdair albert alex alexander alexandra alfie ali alice alison alistair amanda amber amelia amina amir
  amy andrea andrew andy angela angus anita ann anna anne annette annie anthony antonia archie arthur asha ashley audrey ayesha barbara barry beatrice becky belinda
  ben benjamin bernadette beth bethany betty beverley bill bob brenda brian bridget bruce callum cameron carl carla carly carol caroline carolyn catherine cath
  cathy charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher claire clare clive colin connor craig cynthia daisy
  daniel danielle darren dave david dawn deborah debbie debra denise dennis derek diana diane dominic donald donna doreen dorothy duncan dylan eddie edward eileen
  elaine eleanor elizabeth ella ellen ellie elliot emily emma eric erica erin ethan eva eve evelyn faisal faith farah fatima fiona florence frances francesca
  frank fred gail gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gillian gina glenn gloria gordon grace graham greg gurpreet gwen hamid
  hannah harjit harold harriet harry hassan hayley hazel heather heidi helen henry hilary holly howard hugh hussain ian imran irene iris isaac isabel isabella isobel
  jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jason jasmine jasmin jayne jean jeanette jeff jeffrey jemma jennifer jenny jeremy jess jessica
  jill jim joan joanna joanne jo joe joel john jonathan jordan joseph josephine josh joshua joy joyce judith judy julia julian julie june karen karl kate
  katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin khalid kim kirsten kirsty kyle lara laura lauren laurence lawrence leah lee leila
  leon leonard lesley leslie lewis liam lilian lily linda lindsay lisa liz lorna lorraine louis louise lucy luke lydia lynn lynne maddy madeleine maggie malcolm
  manjit marcus margaret maria marian marie marion marjorie mark martha martin martyn mary matthew matt maureen maurice max maxine megan mehmet mel melanie melissa michael
  michaela michelle mick mike miriam mohammad mohammed moira molly monica morgan muhammad nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel
  nina noel nora norma norman oliver olivia olu oscar owen paige pam pamela pat patricia patrick paul paula pauline penny peter phil philip philippa phillip phoebe
  phyllis polly priya rachael rachel raj rajesh ralph ray raymond rebecca rhys richard rita rob robert roberta robin roger roland ron ronald rory rosa rose
  rosemary rosie ross roy russell ruth ryan sally sam samantha samina samuel sandra sandy sanjay sara sarah scott sean shabana shahid sharon shaun sheila shelley shirley
  simon sonia sophia sophie stacey stan stella stephanie stephen steve steven stuart sue sunita surinder susan susanna suzanne sylvia tahir tamsin tanya tara teresa terence terry
  tessa theresa thomas tim timothy tina toby tom tomasz tony tracey tracy trevor tricia usha val valerie vanessa vera veronica vicky victor victoria vijay vincent
  viv vivien wayne wendy will william yasmin yusuf yvonne zahra zara zoe
`);
