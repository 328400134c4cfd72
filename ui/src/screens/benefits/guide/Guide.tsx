export function Guide(_: { path: string; isOpen: boolean; onClose(): void }) {
  return null;
}
