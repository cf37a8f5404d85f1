/** What Node is started with to run a TypeScript file, as package.json's scripts start theirs. @param file from the project's folder */
export const startWords = (file: string): readonly string[] => ['scripts/run.mjs', file];
