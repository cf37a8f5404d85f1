/** The folder of a picture that is not published yet. No address: the frame shows its description there. */
export const BLANK = 'images/not-published-yet/';
