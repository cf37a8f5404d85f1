// Words beside the times of an event are its place, or a note about it: “City Hall”, “lunch provided”.

/** What somewhere to meet is called, in English and in Welsh, or its postcode. */
const PLACE =
  /(?<!\p{L})(?:academy|arena|arms|avenue|base|block|boardrooms?|buildings?|campus|cathedral|cent(?:re|er)|chambers?|chapel|church|cinema|clinic|café|cafe|club|college|court|drive|floor|gallery|gardens?|halls?|headquarters|hospital|hotel|house|hq|hub|inn|lane|library|lodge|lounge|mosque|museum|nursery|offices?|park|pavilion|police station|rooms?|school|square|stadium|street|studio|suite|surgery|synagogue|temple|theatre|town|tower|university|venue|village|zoo|adeilad|canolfan|capel|coleg|gwesty|heol|llyfrgell|neuadd|prifysgol|stryd|swyddfa|theatr|ystafell|ysgol)(?!\p{L})|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/iu;
/** What people note about a sitting. */
const NOTE =
  /(?<!\p{L})(?:arrange[dm]\w*|appointment|arriv\w+|attend\w*|bank holiday|book\w*|both|break\w*|bring|certificate|coffee|cohort|cpd|day \w+|days|doors|early|essential|free|group|half[ -]terms?|holidays?|in person|included|inset|invitation|invited|join\w*|latest|light|limited|lunch\w*|module|morning|afternoon|evening|must|only|optional|parts?|please|prompt|provided|provisional|refreshments|regist\w+|repeat\w*|request|required?|sessions?|start\w*|tea|term[ -]time|week|weather|welcome|with|you|your|cinio|cofrestr\w+|hanner tymor|lluniaeth)(?!\p{L})/iu;
/** Each word of a name: `The Corn Hall, Exampleton`. */
const NAME = /^(?:(?:the|of|and|at|y|yr)\s+|\p{Lu}[\p{L}\p{M}’'.-]*(?:,?\s+|$)|\d+\p{L}?,?(?:\s+|$)|[&/–-]\s*)+$/u;

/** Whether words are a note even behind “at” or “by”: “in the morning”, “by invitation only”. */
export const isNote = (words: string): boolean => NOTE.test(words) && !PLACE.test(words) && !NAME.test(words);

/** Whether words alone look like a place: “Early Help Hub”, but not “school staff only”. */
export const isPlace = (words: string): boolean =>
  NAME.test(words) ? PLACE.test(words) || !NOTE.test(words) : PLACE.test(words) && !NOTE.test(words);
