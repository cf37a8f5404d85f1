import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { mergeCopies } from './copies.ts';
import { isSimple, readLicence } from './licences.ts';
import type { LockedPackage, Lockfile } from './lockfile.ts';

// The one place that knows the CycloneDX library. `npm sbom` would do, but for this: it names the project after the folder that it lies
// in, takes an alias for the package's name, and says other things with each version of npm. Traps closed here: the library sorts
// nothing unless told to; a serial number and a time are there when they are given only, and are not, so that one lockfile makes one
// bill, byte for byte.

/** Every package of the lockfile, for this machine or another, as CycloneDX 1.6. */
export function renderBillOfMaterials({ project, packages }: Lockfile): string {
  const distinct = mergeCopies(packages);
  const itself = describe(project, Enums.ComponentType.Application);
  const components = new Map(distinct.map((one) => [addressOf(one), describe(one)]));
  const addresses = new Map(packages.map((one) => [one.place, addressOf(one)]));
  for (const one of [project, ...distinct]) {
    const { dependencies } = components.get(addressOf(one)) ?? itself;
    for (const place of one.requires) {
      const needed = components.get(addresses.get(place) ?? '');
      if (needed) dependencies.add(needed.bomRef);
    }
  }
  const lifecycles = new Models.LifecycleRepository([Enums.LifecyclePhase.PreBuild]);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: itself, lifecycles }),
    components: new Models.ComponentRepository(components.values()),
  });
  const json = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${json.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** The package's address in the language of package URLs: `pkg:npm/%4011ty/eleventy@3.1.8`. */
function addressOf({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;
}

function describe(one: LockedPackage, type = Enums.ComponentType.Library): Models.Component {
  const [group, name] = one.name.includes('/') ? one.name.split('/') : [undefined, one.name];
  const licence = describeLicence(one.licence);
  return new Models.Component(type, name ?? one.name, {
    ...(group && { group }),
    version: one.version,
    bomRef: addressOf(one),
    purl: addressOf(one),
    scope: scopeOf(one),
    hashes: new Models.HashDictionary(hashesOf(one.integrity)),
    licenses: new Models.LicenseRepository(licence ? [licence] : []),
  });
}

/** “Excluded” is CycloneDX's word for what is there when the project is tested, and not when it runs. */
function scopeOf({ forDevelopment, optional }: LockedPackage): Enums.ComponentScope {
  if (forDevelopment) return Enums.ComponentScope.Excluded;
  return optional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required;
}

/** `sha512-` and base64, as a lockfile has it, in hexadecimal digits. */
function hashesOf(integrity = ''): Iterable<readonly [Enums.HashAlgorithm, string]> {
  const [, digest] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  return digest ? [[Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')]] : [];
}

function describeLicence(declared: string | undefined): Models.License | undefined {
  const expression = readLicence(declared);
  if (!expression) return declared ? new Models.NamedLicense(declared) : undefined;
  return isSimple(expression) ? new Models.SpdxLicense(expression) : new Models.LicenseExpression(expression);
}
