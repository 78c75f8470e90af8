import type { FunctionMetadata } from "../grid/functions/metadata";
import type { Choices } from "./choices";
import { readManifest, type Manifest } from "./manifest";

/** The add-in as its own files in dist/ describe it. */
export interface AddIn {
  readonly manifest: Manifest;
  readonly functions: readonly FunctionMetadata[];
  /** Where an address of the manifest is served here. */
  readonly servedAt: (url: string) => string;
}

/** Reads the add-in's manifest and what it tells Excel of its functions. */
export async function loadAddIn({ language }: Choices): Promise<AddIn> {
  const manifest = readManifest(await textOf("/addin/manifest.xml"), language);
  const servedAt = (url: string) => url.replace(manifest.baseUrl, "/addin/");
  const { functions } = JSON.parse(await textOf(servedAt(manifest.functionsUrl))) as { functions: FunctionMetadata[] };
  return { manifest, functions, servedAt };
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
