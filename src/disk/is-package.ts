/**
 * Whether a module is a package or a part of Node, by what an import or the bundler calls it; all else is a file, named by
 * a relative or a full path. e.g. zod, node:path; but not ./id.ts, /home/ann/id.ts, C:\ann\id.ts
 */
export function isPackage(id: string): boolean {
  return !/^(?:\.{0,2}[\\/]|[a-z]:[\\/])/iu.test(id);
}
