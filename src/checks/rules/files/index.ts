export { fileContent } from './file-content.ts';
export { fileFormat } from './file-format.ts';
export { fileLink } from './file-link.ts';
export { fileMetadata } from './file-metadata.ts';
export { fileUnused } from './file-unused.ts';
