import { definePersonal, findAll } from './personal.ts';

/** `first.last@`, `f.last@`, `first_last@`. */
const TWO_NAMES =
  /(?<![\p{L}\d._%+-])[a-z]{1,20}[._][a-z]{2,20}(?:-[a-z]{2,20})?(?:\d{0,3})@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;

/** A mailbox with one of these words belongs to a task, not to a person. */
const ROLES = new Set(
  'access account accounts adult adults admin administration advice alert alerts board booking bookings bulletin business care carers central chair child childrens children comms communications community complaints concern concerns conference contact contacts council course courses customer data dept designated desk development director directorate door dpo duty early education email enquiries enquiry escalation events families family feedback first foi foster fostering front general governance governors group head health help helpdesk helpline hub inclusion info information inbox intake it lado learning legal library licensing line local lscb mail marketing mash media meetings member membership multi-agency new news newsletter no noreply office officer online parent partnership partnerships police policy post practice press prevent privacy procedures protection public quality records recruitment referral referrals register reply report reporting reports request resources reviews safe safeguarding safety school schools scp secretary send service services sexual social staff standards strategic strategy student subscribe subscriptions support survey targeted team teams tech training triage unit unsubscribe update updates virtual volunteer volunteering web webmaster welfare wellbeing work workforce youth'.split(
    ' ',
  ),
);

export const personalMailbox = definePersonal({
  rule: 'personal-mailbox',
  severity: 'warning',
  what: 'mailbox looks like one person’s',
  advice: 'People move on, but their names stay in the archive. Write the mailbox of a team or a role.',
  finds: 'A mailbox that looks like one person’s: `first.last@`, `f.last@`',
  raises: ['Write to sam.example@example.org for the slides.'],
  passes: ['Write to training@example.org for the slides, or to early.help@example.org with questions.'],
  advised: ['Write to training@example.org for the slides.'],
  why: `People change jobs, and then a question about a child goes to a mailbox that nobody reads. Mailboxes with words
    such as “team”, “training” or “referrals” are not flagged.`,
  source: 'Our own judgement. A bulletin of autumn 2017 lost the address that readers were asked to write to.',
  find: (text) =>
    (text.includes('@') ? findAll(TWO_NAMES, text) : []).filter(({ index, length }) => {
      const box = text
        .slice(index, index + length)
        .toLowerCase()
        .replace(/@.*/, '');
      return !box.split(/[._]/).some((part) => ROLES.has(part.replace(/\d+$/, '')));
    }),
});
