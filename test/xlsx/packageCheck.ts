import { join } from "node:path";

interface Report {
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
}

/** What a check of the file's parts, relations and schema order finds wrong: what Excel would offer to repair. */
export async function problemsOf(xlsx: Uint8Array): Promise<readonly string[]> {
  // The library checks its own files with it but does not offer it: named by its path.
  const library = join(__dirname, "../../node_modules/@cj-tech-master/excelts/dist/cjs");
  const { validateXlsxBuffer } = (await import(join(library, "modules/excel/utils/ooxml-validator/index.js"))) as {
    validateXlsxBuffer: (bytes: Uint8Array) => Promise<Report>;
  };
  return (await validateXlsxBuffer(xlsx)).problems.map(({ kind, message }) => `${kind}: ${message}`);
}
