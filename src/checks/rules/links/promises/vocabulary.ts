// The words of promises, by what they are evidence of. A word that is a verb and a thing is a thing after “the”, “a” or “our”.

/** What readers do with what a link opens. Forms in -ing and -ed are made from these. */
export const VERBS = {
  hold: 'archebu archebwch book',
  join: 'apply cofrestru cofrestrwch donate enrol join opt order pre-register register reserve sign subscribe',
  view: 'download lawrlwytho lawrlwythwch preview stream view',
  read: 'darllen darllenwch listen read watch',
  open: 'access browse complete fill llenwch log nominate open opens print reply respond submit',
  share: 'circulate share',
  see: 'consult gweld gweler gwelwch look refer see',
  get: `buy catch check choose dial discover enlarge explore get gwrandewch gwyliwch hear learn play report request search select take
    test try tune vote`,
  find: 'find',
  use: 'use',
  go: 'go',
  visit: 'visit',
  contact: 'call contact e-mail email phone ring telephone text write',
  send: 'copy forward post return send',
  click: 'click cliciwch dilyn dilynwch double-click follow gliciwch glicio hit press pwyswch tap',
  scan: 'scan',
} as const;

export const OTHERS = {
  opened: 'accessible available gael',
  issued: 'issued launched published released sent',
  issuing: 'issuing launching publishing releasing',
  it: 'it them',
  arranged: 'arranged made',
  made: 'compiled created developed done prepared produced provided refreshed',
  viewed: 'downloadable downloaded viewed',
  found: 'found seen',
  glad: 'delighted excited glad happy pleased proud thrilled',
  /** What is played or read at once; what is opened, printed or filled in. */
  film: `animation article audio blog clip episode explainer film infographic interview leaflet playlist podcast poster quiz recording video vlog
    webcast webinar`,
  document: `agenda app application booklet brochure calendar case-study checklist dashboard document e-book e-learning elearning ebook fact-sheet factfile
    factsheet flier flowchart flyer form game guide guidebook handbook handout letter magazine manual map marf matrix microsite module pack padlet petition
    presentation pro-forma proforma prospectus questionnaire resource sheet slide spreadsheet sway template timetable toolkit tracker
    transcript tutorial workbook worksheet`,
  info: `advert advice archive briefing catalogue collection copy dates dataset detail directory evaluation faq faqs findings framework gallery glossary guidance info information instruction kit library
    materials minutes news newsfeed notice overview package pathway plan policy procedure programme protocol publication release report research schedule series standard
    statement statistics strategy summary terms ticket toolbox vacancy version wybodaeth`,
  event: `class conference course event masterclass roadshow seminar session training workshop`,
  survey: 'consultation poll survey',
  pdf: 'pdf',
  mailing: 'bulletin e-bulletin e-newsletter ebulletin enewsletter mailing newsletter',
  message: 'circular digest edition issue mail message round-up',
  website: 'homepage portal web-site webpage website',
  site: 'site',
  hub: 'hub',
  page: 'page',
  online: 'on-line online',
  link: 'ddolen dolen hyperlink link url weblink',
  address: 'address inbox mailbox',
  code: 'code qr',
  target: 'arrow banner button cover graphic headline icon image logo photo photograph picture title',
  here: 'here yma',
  below: 'above below beneath isod opposite overleaf uchod underneath',
  foot: 'bottom end foot footer left right',
  attached: 'appended attached embedded enclosed reattached',
  /** “We attach the form”; “attach the form to the record” is no promise. */
  attach: 'attach enclose',
  pfa: 'pfa',
  attachment: 'attachment',
  attachments: 'attachments',
  following: 'following ganlynol',
  put: 'add added display displayed included offer offering pasted placed popped post posting put shared sharing update updating upload',
  more: 'continue full further more mwy rhagor',
  now: 'now recently today',
  place: 'place places seat spot',
  /** Printed in the text, not opened: “the steps below”, “as set out below”. */
  printed: `action area box category change criteria example group heading level list number option outcome point principle priority prompt
    question reason rule scale section sentence space stage step table theme tip topic wording way words pasted printed quoted as`,
  /** Pages of this very text, or of all of them. */
  leaf: 'back events final first front last next previous same',
  there: 'bio browser chat comments tab window',
  this: 'hon this these',
  its: 'its my the their those y',
  your: 'your',
  our: 'our',
  a: 'a an any some',
  onto: 'at from',
  via: 'drwy through via',
  off: 'out up',
  /** “Take a look at”, “check out our”. */
  peek: 'glance look',
  new: 'brand-new latest new newest revised updated',
  have: "had has have they've we've you've",
  /** “This film shows”, “this article from the guardian looks at”. */
  tells: `brings considers contains covers describes discusses explains explores features follows gives helps highlights includes introduces
    looks offers outlines presents provides sets shares shows summarises takes talks teaches tells`,
  on: 'on',
  in: 'ar in inside under within',
  to: 'to',
  by: 'by',
  for: 'about for',
  with: 'with',
  where: 'before if so where which',
  of: 'of',
  and: '& and or',
  be: 'are be is',
  we: 'i me us we',
  please: 'also just please simply then',
  may: 'can could may',
  must: 'must own',
  will: 'shall will',
  not: `cannot don't never no not unless without`,
  /** “Children living here”: no promise. */
  children: 'children',
  live: `am arrive arrived arriving based been born bring brought came come comes coming ends families fled grew growing happen
    happened happening happens held live lived lives living move moved moving people remain remained remains settle settled
    settling start starts stay stayed staying stop stopped stops study studying was were work worked working works`,
  /** “The link between”, “a link worker”. */
  bond: `between governor group meeting nurse officer person professional role road school social teacher worker`,
  label:
    'bookings facebook eventbrite fax instagram linkedin registration rsvp sign-up tel tiktok twitter web whatsapp youtube',
} as const;
