/** The build makes other files of a picture, and names them after the part before the ending. */
export const withoutEnding = (file: string) => file.replace(/\.[^.]*$/, '');
