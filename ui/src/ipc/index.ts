export * from "./call";
export * from "./queries";
export * from "./types";
export { office } from "./verbs";
