import type { Screen } from "../shell";

export const screens: readonly Screen[] = [];
