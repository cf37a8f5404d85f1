import '../src/cli/sbom.ts';
