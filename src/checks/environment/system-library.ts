import { modulesUsed } from '../../domain/environment/modules-used.js';
import { appIn } from '../../domain/environment/own-app.js';
import { listed, type PackageList, packageListOf } from '../../domain/environment/package-lists.js';
import { line, problemAt } from '../../domain/environment/packages.js';
import { imageOf } from '../../domain/images/image.js';
import { shown } from '../../domain/shown.js';
import { DOCKER_HUB, MICROSOFT_REGISTRY } from '../../facts/container-registries.js';
import {
  AZURE_IMAGES,
  type ImageFamily,
  SYSTEM_NEEDS,
  SYSTEM_NEEDS_BY,
  type SystemNeed,
} from '../../facts/system-libraries.js';
import type { Package } from '../../project/formats/conda.js';
import { readImage } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * The image has the system libraries that its Python packages load or are built with: pip installs none of them.
 * opencv-python without libGL is the best known (Azure/MachineLearningNotebooks#1782).
 */
export default defineCheck({
  id: 'environment/system-library',
  title: 'The image has the system libraries of its Python packages',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: (context: DocumentContext) => run(context),
});

async function* run(context: DocumentContext): AsyncIterable<Problem> {
  const list = await packageListOf(context);
  const image = list && imageOfList(list, context);
  const family = image === undefined ? undefined : familyOf(image);
  if (list === undefined || image === undefined || family === undefined) return;
  const open = [...needsOf(list)].filter(
    ({ need }) => need.lackedBy.includes(family) && !isBrought(list, need),
  );
  // Python is read only where something depends on it.
  const used = open.length === 0 ? undefined : await modulesOf(context, list);
  for (const { found, need } of open) {
    if (need.module !== undefined && used?.has(need.module) === false && !isThroughOther(found)) continue;
    yield problemAt(found.place, said(found, need, shown(image), list));
  }
}

function* needsOf(list: PackageList): Iterable<{ found: Package; need: SystemNeed }> {
  for (const need of SYSTEM_NEEDS) {
    const through = Object.keys(SYSTEM_NEEDS_BY).filter(name =>
      need.packages.includes(SYSTEM_NEEDS_BY[name] ?? ''),
    );
    const [found] = listed(list, ...need.packages, ...through).filter(({ manager }) => manager === 'pip');
    if (found !== undefined) yield { found, need };
  }
}

function isThroughOther({ name }: Package): boolean {
  return Object.hasOwn(SYSTEM_NEEDS_BY, name);
}

/** The image that the packages are installed in. */
function imageOfList({ image }: PackageList, { document }: DocumentContext): string | undefined {
  return image === undefined ? imageOf(document)?.text : image.base?.text;
}

function familyOf(text: string): ImageFamily | undefined {
  const reading = readImage(text);
  if ('fault' in reading) return undefined;
  const { registry, repository, tag = '' } = reading.image;
  if (registry === MICROSOFT_REGISTRY)
    return AZURE_IMAGES.some(name => name.test(repository)) ? 'azure' : undefined;
  if (registry !== DOCKER_HUB) return undefined;
  const name = repository.replace(/^library\//, '');
  if (name === 'python') {
    if (/alpine|windows/.test(tag)) return undefined;
    return /slim/.test(tag) ? 'slim' : 'full';
  }
  return name === 'debian' || name === 'ubuntu' ? 'slim' : undefined;
}

/** Debian's or conda's packages bring it, or may. */
function isBrought(list: PackageList, { debian, conda, instead }: SystemNeed): boolean {
  const { image, packages } = list;
  if (packages.some(({ manager, name }) => manager === 'conda' && conda.includes(name))) return true;
  // Both write the same module; the one installed last wins, and pip does not say which.
  if (instead !== undefined && /headless/.test(instead) && listed(list, instead).length > 0) return true;
  if (image === undefined) return list.kind === 'mlflow';
  return (
    image.system === undefined ||
    debian.some(name => image.system?.has(name)) ||
    [...image.system].some(isDesktop)
  );
}

/** Large packages that bring graphics along. */
function isDesktop(name: string): boolean {
  return /^(?:xorg|x11|libqt|qt5|qt6|gnome|ubuntu-desktop|chromium|firefox|libreoffice|vlc|blender|mesa|nvidia|libvtk|ros-)/.test(
    name,
  );
}

/** Of the scoring script, or of the program that the Dockerfile starts. */
async function modulesOf(
  context: DocumentContext,
  list: PackageList,
): Promise<ReadonlySet<string> | undefined> {
  if (list.build === undefined || context.document.isGiven('code_configuration')) return modulesUsed(context);
  const app = await appIn(context);
  return app?.entry && modulesUsed(context, app.entry);
}

function said(found: Package, need: SystemNeed, image: string, list: PackageList) {
  const { library, says, module, debian, instead } = need;
  const through = isThroughOther(found) ? ` brings ${SYSTEM_NEEDS_BY[found.name]}, which` : '';
  const [system = ''] = debian;
  const what =
    module === undefined
      ? `"${line(found)}"${through} is compiled when it is installed and needs ${library}, which the image ${image} does not have. The image build fails: "${says}".`
      : `"${line(found)}"${through} needs ${library}, which the image ${image} does not have. It fails when it is used: "${says}".`;
  const inImage =
    list.kind === 'image'
      ? `install ${system} in the Dockerfile: apt-get install -y ${system}`
      : `build from a Dockerfile that installs ${system}.`;
  const isOther = instead !== undefined && !isThroughOther(found);
  return { what, fix: isOther ? `Use ${instead} instead, or ${inImage}` : capitalised(inImage) };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
