import { commands } from "./bindings";
import { asOfficeError } from "./call";

/** Every verb of the office, as it was generated from the desktop shell; each rejects with an `OfficeError` only. */
export const office: typeof commands = guarded(commands);

function guarded<Verbs extends Record<string, (...args: never[]) => Promise<unknown>>>(verbs: Verbs): Verbs {
  const guard =
    (send: (...args: never[]) => Promise<unknown>) =>
    async (...args: never[]) => {
      try {
        return await send(...args);
      } catch (thrown) {
        throw asOfficeError(thrown);
      }
    };
  return Object.fromEntries(Object.entries(verbs).map(([name, send]) => [name, guard(send)])) as Verbs;
}
