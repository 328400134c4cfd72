import { useQuery } from "@tanstack/react-query";
import { useState, type ComponentType } from "react";
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from "react-aria-components";
import { OFFICE, office, type ListRow, type ProjectRow } from "../ipc";
import { Icon, type IconName } from "../parts";
import { useText } from "../texts/useText";
import { go } from "./route";
import type { Screen } from "./screens";

const HITS_MAX = 8;

interface Entry {
  id: string;
  label: string;
  detail: string;
  icon: IconName;
  Glyph?: ComponentType;
  run(): void;
}

/** A project's page in one of the rooms that has one. */
function projectEntry({ id, name, code, area }: ProjectRow, room: string, { icon = "projects", Glyph }: Partial<Screen> = {}): Entry {
  return { id: `${room}-${id}`, label: name, detail: [code, area.name].join(" · "), icon, ...(Glyph && { Glyph }), run: () => go(room, id) };
}

async function findProjects(text: string): Promise<ListRow[]> {
  const list = await office.projectList({
    group_by: null,
    filters: [{ type: "text", value: text }],
    sort: [],
    collapsed: [],
    offset: 0,
    limit: HITS_MAX,
  });
  return list.rows;
}

/** Search and do: projects by name, screens by title. */
export function Search({ screens, isOpen, onClose }: { screens: readonly Screen[]; isOpen: boolean; onClose(): void }) {
  const { t } = useText();
  return (
    <ModalOverlay className="scrim search-scrim" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="search">
        <Dialog aria-label={t("window-search")}>
          {/* One Esc closes, also when something is typed: the field alone would take the first to empty itself. */}
          <div onKeyDownCapture={(event) => event.key === "Escape" && onClose()}>
            <SearchBody screens={screens} onClose={onClose} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SearchBody({ screens, onClose }: { screens: readonly Screen[]; onClose(): void }) {
  const { t } = useText();
  const [text, setText] = useState("");
  const wanted = text.trim();
  const hits = useQuery({
    queryKey: [OFFICE, "search", wanted],
    queryFn: () => findProjects(wanted),
    enabled: wanted !== "",
    placeholderData: (before) => before,
  });
  const found = (wanted === "" ? [] : (hits.data ?? [])).filter((row) => row.type === "project");
  const projects = found.map((row) => projectEntry(row, "projects"));
  const pages = screens.filter(({ pages: of }) => of === "projects");
  const places = screens
    .map<Entry>((screen) => ({
      id: `screen-${screen.id}`,
      label: t(`window-screen-${screen.id}`),
      detail: "",
      icon: screen.icon,
      ...(screen.Glyph && { Glyph: screen.Glyph }),
      run: () => go(screen.id),
    }))
    .filter((entry) => entry.label.toLowerCase().includes(wanted.toLowerCase()));
  const run = (entry: Entry) => {
    onClose();
    entry.run();
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="search-input" aria-label={t("window-search")} autoFocus>
        <Icon name="search" />
        <Input placeholder={t("window-search-hint")} />
        <kbd>Esc</kbd>
      </SearchField>
      <div className="search-hits" role="region" aria-label={t("window-search-hits")} tabIndex={0}>
        <Menu
          aria-label={t("window-search-hits")}
          renderEmptyState={() => <p className="search-none">{t("window-search-none", { text: wanted })}</p>}
        >
          {projects.length > 0 && <Entries title={t("window-screen-projects")} entries={projects} text={wanted} onRun={run} />}
          {projects.length > 0 &&
            pages.map((room) => (
              <Entries key={room.id} title={t(`window-search-${room.id}`)} entries={found.map((row) => projectEntry(row, room.id, room))} text={wanted} onRun={run} />
            ))}
          {places.length > 0 && <Entries title={t("window-search-go")} entries={places} text={wanted} onRun={run} />}
        </Menu>
      </div>
      <footer className="search-foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t("window-search-pick")}
        </span>
        <span>
          <kbd>Enter</kbd> {t("window-search-open")}
        </span>
      </footer>
    </Autocomplete>
  );
}

function Entries({ title, entries, text, onRun }: { title: string; entries: Entry[]; text: string; onRun(entry: Entry): void }) {
  return (
    <MenuSection>
      <Header className="search-section">{title}</Header>
      {entries.map((entry) => (
        <MenuItem key={entry.id} id={entry.id} className="search-hit" textValue={entry.label} onAction={() => onRun(entry)}>
          {entry.Glyph ? <entry.Glyph /> : <Icon name={entry.icon} />}
          <Marked label={entry.label} text={text} />
          <span className="search-detail">{entry.detail}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function Marked({ label, text }: { label: string; text: string }) {
  const at = text === "" ? -1 : label.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return <span>{label}</span>;
  return (
    <span>
      {label.slice(0, at)}
      <mark>{label.slice(at, at + text.length)}</mark>
      {label.slice(at + text.length)}
    </span>
  );
}
