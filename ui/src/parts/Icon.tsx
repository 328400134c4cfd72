/** Line icons on a 16 px ground. They stand beside a word or carry the name of their button: never alone. */
const PATHS = {
  overview: "M2.5 13.5h11M4 13.5V9.2M7 13.5V5.6M10 13.5V7.6M13 13.5V2.8",
  projects: "M2.5 3.6h11M2.5 8h11M2.5 12.4h11M5.6 3.6v8.8",
  money: "M8 2.4c3 0 5.4.9 5.4 2s-2.4 2-5.4 2-5.4-.9-5.4-2 2.4-2 5.4-2M2.6 4.4V8c0 1.1 2.4 2 5.4 2s5.4-.9 5.4-2V4.4M2.6 8v3.6c0 1.1 2.4 2 5.4 2s5.4-.9 5.4-2V8",
  report: "M3.6 1.9h5.9l2.9 2.9v9.3H3.6zM9.4 2v3h3M5.8 8.1h4.4M5.8 10.8h4.4",
  history: "M2.6 8a5.4 5.4 0 1 0 1.6-3.9L2.6 5.6M2.6 2.4v3.2h3.2M8 5.1v3.1l2.2 1.5",
  settings: "M2 4.6h6.4M12 4.6h2M2 11.4h2M7.6 11.4H14M10.2 2.9a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4M5.8 9.7a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4",
  calendar: "M2.5 3.6h11v9.9h-11zM2.5 6.6h11M5.5 1.9v3M10.5 1.9v3",
  clock: "M8 2.3a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 0 1 8 2.3M8 4.9v3.3l2.2 1.4",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3l3.3 3.3",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6.2",
  redo: "M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8h3.3",
  down: "M4 6l4 4 4-4",
  right: "M6 4l4 4-4 4",
  left: "M10 4 6 8l4 4",
  up: "M4 10l4-4 4 4",
  close: "M3.7 3.7l8.6 8.6M12.3 3.7l-8.6 8.6",
  plus: "M8 3v10M3 8h10",
  tick: "M3 8.5l3.3 3.3L13 4.5",
  filter: "M2 3.6h12M4.4 8h7.2M6.6 12.4h2.8",
  group: "M2.5 3.6h11M5.6 8h7.9M5.6 12.4h7.9M2.6 8v.02M2.6 12.4v.02",
  columns: "M2.5 2.9h11v10.2h-11zM6.2 2.9v10.2M9.8 2.9v10.2",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  paste: "M5.5 3.2H3.4v10.4h9.2V3.2h-2.1M5.5 2h5v2.5h-5z",
  remove: "M3 4.5h10M6.2 4.5V2.7h3.6v1.8M4.3 4.5l.6 9h6.2l.6-9",
  eye: "M1.6 8S4 3.9 8 3.9 14.4 8 14.4 8 12 12.1 8 12.1 1.6 8 1.6 8M8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6",
  lock: "M3.8 7.2h8.4v6.3H3.8zM5.5 7.2V5.1a2.5 2.5 0 0 1 5 0v2.1",
  table: "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.4 6.3V13",
  chart: "M2.5 13.5h11M4.5 13.5v-4M8 13.5V4M11.5 13.5V7",
  save: "M8 2.5v7.2M5 6.9l3 3 3-3M2.8 13.3h10.4",
  person: "M8 2.6a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M3 13.6c.4-2.7 2.3-4 5-4s4.6 1.3 5 4",
  sun: "M8 5.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4M8 1.6v1.5M8 12.9v1.5M1.6 8h1.5M12.9 8h1.5M3.5 3.5l1 1M11.5 11.5l1 1M12.5 3.5l-1 1M4.5 11.5l-1 1",
  folder: "M2 4.2h4.2l1.4 1.6H14v7H2z",
  more: "M3.4 7.9h.2v.2h-.2zM7.9 7.9h.2v.2h-.2zM12.4 7.9h.2v.2h-.2z",
  warning: "M8 2.4l6.1 10.8H1.9zM8 6.6v3M8 11.4v.02",
  info: "M8 2.3a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 0 1 8 2.3M8 7.4v3.4M8 5.2v.02",
  open: "M6.5 3.2H3.2v9.6h9.6V9.5M9 3h4v4M13 3 7.5 8.5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : "icon"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
