export { boardPicture } from './board-picture.ts';
export { imageAlt } from './image-alt.ts';
export { imageConsent } from './image-consent.ts';
export { imageFile } from './image-file.ts';
export { imageLicence } from './image-licence.ts';
export { imageMetadata } from './image-metadata.ts';
