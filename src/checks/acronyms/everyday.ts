// Short forms that no reader of a bulletin needs explained, and words that people write in capitals for emphasis. An editor is told of
// any other, so a form stands here only where its expansion would help nobody.

const words = (list: string) => list.trim().split(/\s+/);

/** Known by their letters to everybody: organisations, files, units, everyday things. */
const KNOWN = words(`
  NHS UK GB EU UN US USA BBC ITV NSPCC RSPCA RNLI GP HM MP PM HMRC GOV
  PDF CSV ZIP JPEG JPG PNG GIF MP3 MP4 HTML URL USB QR KB MB GB TB SMS PIN GPS FAQ ID IT PC TV CD DVD CCTV ISBN AI
  AM PM GMT BST UTC NB PS PTO RSVP ASAP AGM CEO HR HQ PO CV DIY OK VAT MOT WC AKA DOB SOS VIP
  HIV AIDS DNA COVID IQ PE RE GCSE BA MA BSc MSc PhD LGBT LGBTQ LGBTQI LGBTQIA
`);

/** `do NOT copy it`, `NEW` beside a title. */
const EMPHASISED = words(`
  A AN THE AND OR BUT IF IS ARE WAS WERE BE NO NOT NEVER ALWAYS ONLY ALL ANY EVERY BOTH EACH MORE MOST LESS ONE TWO THREE NOW NEW FREE
  FULL LIVE OPEN CLOSED ONLINE HERE THERE THIS THAT YOU YOUR WE OUR US THEY I IT HE SHE DO DOES DID HAVE HAS HAD CAN COULD MAY MUST WILL
  SHOULD PLEASE NOTE IMPORTANT URGENT REMINDER UPDATE UPDATED DRAFT WARNING STOP LOOK ASK LISTEN THINK ACT TALK TELL SEE READ BOOK SAVE
  DATE DATES TIME WHEN WHERE WHO WHY HOW WHAT WITH WITHOUT FROM BY TO IN ON AT OF FOR AS SO UP OUT BEFORE AFTER TODAY NEXT LAST FIRST
  YES CANCELLED POSTPONED CONFIDENTIAL RESTRICTED OFFICIAL THANK THANKS HELP END
`);

export const everydayAcronyms: ReadonlySet<string> = new Set(KNOWN);
export const emphasisedWords: ReadonlySet<string> = new Set(EMPHASISED);
