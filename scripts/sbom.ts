export { run } from '../src/cli/sbom.ts';
