import { posix, win32 } from "node:path";

/** Where a browser was found. */
export type BrowserSource =
  | "PUPPETEER_EXECUTABLE_PATH"
  | "puppeteer-cache"
  | "chromium-headless-shell"
  | "chromium"
  | "chrome"
  | "edge";

/** A path at which a browser may stand. */
export type BrowserPlace = {
  readonly source: BrowserSource;
  readonly path: string;
  /** Of what Puppeteer installed, whose folder tells it. e.g. 156.0.8078.47 */
  readonly version?: string;
};

/** What decides where browsers stand. */
export type BrowserHome = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly home: string;
  /** Whether the system lets only programs it knows make a sandbox, as Ubuntu does since 23.10 (AppArmor). */
  readonly isSandboxRestricted: boolean;
  /** The names in a folder; empty where there is none. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
};

const PROGRAMS: readonly (readonly [BrowserSource, readonly string[]])[] = [
  ["chromium-headless-shell", ["chromium-headless-shell"]],
  ["chromium", ["chromium", "chromium-browser"]],
  ["chrome", ["google-chrome-stable", "google-chrome", "google-chrome-beta"]],
  ["edge", ["microsoft-edge-stable", "microsoft-edge", "microsoft-edge-beta"]],
];

const MAC_APPS: readonly (readonly [BrowserSource, string])[] = [
  ["chromium", "Chromium"],
  ["chrome", "Google Chrome"],
  ["chrome", "Google Chrome Beta"],
  ["edge", "Microsoft Edge"],
];

const WINDOWS_PROGRAMS: readonly (readonly [BrowserSource, string])[] = [
  ["chromium", "Chromium\\Application\\chrome.exe"],
  ["chrome", "Google\\Chrome\\Application\\chrome.exe"],
  ["chrome", "Google\\Chrome Beta\\Application\\chrome.exe"],
  ["edge", "Microsoft\\Edge\\Application\\msedge.exe"],
];

/** Every place at which a browser may stand, best first. */
export async function browserPlaces(machine: BrowserHome): Promise<readonly BrowserPlace[]> {
  const places = [...(await cachedBrowsers(machine)), ...installedBrowsers(machine)];
  if (!machine.isSandboxRestricted) return places;
  // Chrome and Edge are installed with a profile of AppArmor; a Chromium that was unpacked by hand does not start.
  const isKnown = ({ source }: BrowserPlace): boolean => source === "chrome" || source === "edge";
  return [...places.filter(isKnown), ...places.filter((place) => !isKnown(place))];
}

/** Where browsers installed by the system or by people stand, best first. */
function installedBrowsers({ env, platform, home }: BrowserHome): readonly BrowserPlace[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_PROGRAMS.flatMap(([source, program]) =>
      roots.map((root) => ({ source, path: win32.join(root, program) })),
    );
  }
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const onPath = PROGRAMS.flatMap(([source, names]) =>
    names.flatMap((name) => folders.map((folder) => ({ source, path: posix.join(folder, name) }))),
  );
  if (platform !== "darwin") return onPath;
  const apps = MAC_APPS.flatMap(([source, app]) =>
    ["/Applications", posix.join(home, "Applications")].map((folder) => ({
      source,
      path: posix.join(folder, `${app}.app`, "Contents/MacOS", app),
    })),
  );
  return [...onPath, ...apps];
}

/**
 * Where Puppeteer's installer has put browsers for this platform: the headless shell before the whole Chrome, as it
 * starts faster; newest first. The layout is that of @puppeteer/browsers 3.
 * e.g. ~/.cache/puppeteer/chrome-headless-shell/linux-156.0.8078.47/chrome-headless-shell-linux64/chrome-headless-shell
 */
async function cachedBrowsers(machine: BrowserHome): Promise<readonly BrowserPlace[]> {
  const names = CACHE_NAMES[`${machine.platform}-${machine.arch}`];
  if (names === undefined) return [];
  const { join } = machine.platform === "win32" ? win32 : posix;
  const cache = machine.env["PUPPETEER_CACHE_DIR"] ?? join(machine.home, ".cache", "puppeteer");
  const places: BrowserPlace[] = [];
  for (const product of ["chrome-headless-shell", "chrome"] as const) {
    const builds = (await machine.listFolder(join(cache, product))).filter((name) =>
      name.startsWith(`${names.build}-`),
    );
    for (const build of builds.toSorted(compareBuilds).toReversed()) {
      const folder = join(cache, product, build, `${product}-${names.folder}`);
      const path = join(folder, programIn(product, machine.platform));
      places.push({ source: "puppeteer-cache", path, version: build.slice(names.build.length + 1) });
    }
  }
  return places;
}

const CACHE_NAMES: Readonly<Record<string, { readonly build: string; readonly folder: string }>> = {
  "linux-x64": { build: "linux", folder: "linux64" },
  "linux-arm64": { build: "linux_arm", folder: "linux-arm64" },
  "darwin-x64": { build: "mac", folder: "mac-x64" },
  "darwin-arm64": { build: "mac_arm", folder: "mac-arm64" },
  "win32-x64": { build: "win64", folder: "win64" },
  "win32-arm64": { build: "win64", folder: "win64" },
};

function programIn(product: "chrome-headless-shell" | "chrome", platform: NodeJS.Platform): string {
  if (platform === "win32") return `${product}.exe`;
  if (platform !== "darwin" || product === "chrome-headless-shell") return product;
  return "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing";
}

/** Orders linux-99.0.1 before linux-156.0.0. */
function compareBuilds(a: string, b: string): number {
  const [left, right] = [a, b].map((name) =>
    name
      .slice(name.indexOf("-") + 1)
      .split(".")
      .map(Number),
  );
  for (const [index, part] of (left ?? []).entries()) {
    const difference = part - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
