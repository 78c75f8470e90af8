import { TextEncoder } from "node:util";

// Imported first: jsdom has none, and the emulated host measures requests with it.
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;
