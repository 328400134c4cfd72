import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The window is served under a closed content security policy: no inline script, no inline style, no data: fonts.
 * `--mode fixture` builds the same screens against the in-memory office under `fixtures/`, for looking at them in a
 * browser; the product's build never sees that folder.
 */
export default defineConfig(({ mode }) => {
  const fixture = mode === "fixture";
  return {
    root: here("."),
    base: "./",
    plugins: [react()],
    server: { fs: { allow: [here("."), here("../data")] } },
    build: {
      target: "safari18",
      outDir: fixture ? "node_modules/.fixture" : "dist",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: here(fixture ? "./fixture.html" : "./index.html") },
    },
    test: {
      include: ["test/**/*.test.{ts,tsx}", "src/**/*.test.{ts,tsx}"],
      environment: "node",
      setupFiles: ["test/browser.ts"],
      testTimeout: 240_000,
    },
  };
});
