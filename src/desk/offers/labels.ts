import type { OfferedKind } from './write-block.ts';

// What people put before a colon for what a block's field says.

const LABELS: Readonly<
  Record<Exclude<OfferedKind, 'resources'>, readonly (readonly [field: string, words: RegExp])[]>
> = {
  event: [
    [
      'title',
      /^(?:title|(?:course|event|training|session|workshop|webinar)(?: title| name)?|name of (?:course|event|training))$/,
    ],
    ['when', /^(?:when|dates?(?: and times?| & times?|\/times?)?|day)$/],
    ['time', /^times?$/],
    ['where', /^(?:where|venue|location|place|address|platform|delivery)$/],
    [
      'for',
      /^(?:for|audience|target (?:audience|group)|who(?: is it for| should attend|[’']s it for)?|suitable for|aimed at)$/,
    ],
    ['level', /^(?:level|tier)$/],
    ['cost', /^(?:costs?|price|fee|charge)$/],
    ['closes', /^(?:closes|closing date|(?:booking )?deadline|book(?:ing)? by|bookings? closes?)$/],
    ['send', /^send$/],
    [
      'book',
      /^(?:book(?:ings?)?(?: (?:here|at|via|online|link|details|contact|your place))?|to book(?: a place| your place)?|register(?: at| here)?|registration|how to book|sign up|link)$/,
    ],
  ],
  review: [
    ['case', /^(?:case|pseudonym|subject|name of (?:case|review))$/],
    ['type', /^(?:(?:review )?type|type of review|kind)$/],
    ['board', /^(?:board|partnership|published by)$/],
    ['published', /^(?:published|date(?: published| of publication)?|publication date)$/],
    ['themes', /^(?:(?:key )?themes?|issues)$/],
    ['for', /^(?:for|audience|who should read (?:it|this))$/],
    [
      'file',
      /^(?:files?|(?:full )?report|(?:7[ -]minute |seven[ -]minute )?briefing|summary|link|read (?:it|more|the report))$/,
    ],
  ],
  contact: [
    ['role', /^(?:role|job title|position|team|service)$/],
    ['email', /^(?:e-?mail(?: address)?|e|✉)$/],
    ['phone', /^(?:tel(?:ephone)?(?: (?:no|number))?|phone(?: number)?|call|ring|t|p|☎)$/],
    ['about', /^(?:about|for|questions about|remit)$/],
  ],
};

/** `**Venue:** Civic Centre` */
const LABELLED = /^([\p{L}☎✉][\p{L}\d &/’'-]{0,40}?|[☎✉])\.?\s*[:：]\s*(\S.*)$/u;

/** The field that a line names, and what it says of it. */
export function readLabel(kind: keyof typeof LABELS, line: string) {
  const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
  const found = LABELS[kind].find(([, words]) => words.test(label.trim().toLowerCase()));
  return found && { field: found[0], value: value.trim() };
}

/** Whether a line begins as one of an event, a review or a contact does: it is the name of none. */
export const isLabelled = (line: string): boolean =>
  (Object.keys(LABELS) as (keyof typeof LABELS)[]).some((kind) => readLabel(kind, line) !== undefined);
