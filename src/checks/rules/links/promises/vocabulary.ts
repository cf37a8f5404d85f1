// The words of promises, by what they are evidence of. A word that is a verb and a thing is a thing after “the”, “a” or “our”.

/** What readers do with what a link opens. Forms in -ing and -ed are made from these. */
export const VERBS = {
  book: 'archebu archebwch book',
  press: 'apply cofrestru cofrestrwch donate enrol opt order register sign subscribe watch',
  view: 'download lawrlwytho lawrlwythwch view',
  open: 'access browse complete fill join llenwch log nominate open opens print reply reserve respond submit',
  listen: 'listen',
  read: 'darllen darllenwch read',
  share: 'circulate share',
  see: 'consult gweld gweler gwelwch look refer see',
  get: `check choose discover enlarge explore find get gwrandewch gwyliwch head hear learn play report request search select take try
    vote`,
  use: 'use',
  go: 'go',
  visit: 'visit',
  contact: 'call contact e-mail email phone ring telephone text write',
  send: 'copy forward post return send',
  click: 'click cliciwch dilyn dilynwch double-click follow gliciwch glicio hit press pwyswch tap',
  scan: 'scan',
} as const;

export const OTHERS = {
  opened: 'accessible available gael published sent',
  viewed: 'downloadable downloaded viewed',
  found: 'found seen',
  glad: 'delighted glad happy pleased proud',
  file: `agenda animation audio application booklet brochure calendar checklist clip document factsheet film flier flowchart flyer form handout
    handbook infographic leaflet letter map marf matrix module minutes pack podcast poster presentation proforma pro-forma prospectus recording sheet slide spreadsheet template
    timetable toolkit video webinar workbook`,
  info: `advice article blog briefing copy dates detail directory episode framework guidance guide info information materials news newsfeed notice
    pathway plan policy procedure programme protocol release report resource standard statement strategy summary terms ticket update version
    wybodaeth`,
  survey: 'consultation poll questionnaire quiz survey',
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
  now: 'now today',
  place: 'place places seat spot',
  /** Printed in the text, not opened: “the steps below”, “as set out below”. */
  printed: `action area box category change criteria example group heading level list number option outcome point principle priority prompt
    question reason rule scale section sentence space stage step table theme tip topic wording way words pasted printed quoted as`,
  /** Pages of this very text, or of all of them. */
  leaf: 'back events first front last next previous same',
  there: 'bio browser chat comments tab window',
  this: 'hon this these',
  its: 'its my the their those y',
  your: 'your',
  our: 'our',
  a: 'a an any some',
  at: 'at drwy from through via',
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
  please: 'just please simply then',
  may: 'can could may',
  must: 'must own',
  will: 'shall will',
  not: `cannot don't never no not unless without`,
  /** “Children living here”: no promise. */
  children: 'children',
  live: `am arrive arrived arriving based been born bring brought came come comes coming ends families fled grew growing happen
    happened happening happens held live lived lives living move moved moving out people remain remained remains settle settled
    settling start starts stay stayed staying stop stopped stops study studying was were work worked working works`,
  /** “The link between”, “a link worker”. */
  bond: `between governor group meeting nurse officer person professional role road school social teacher worker`,
  label:
    'bookings facebook eventbrite fax instagram linkedin registration rsvp sign-up tel tiktok twitter web whatsapp youtube',
} as const;
