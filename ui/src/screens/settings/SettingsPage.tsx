import { useOffice } from "../../ipc";
import { Tag } from "../../parts";
import { PageHead, routeHash, useRoute } from "../../shell";
import { useText, type Texts } from "../../texts/useText";
import { DataPage } from "./DataPage";
import { OwnPage } from "./OwnPage";
import { RecordsPage } from "./RecordsPage";
import { GROUPS, roomOf, type Room } from "./rooms";
import { SinglePage } from "./SinglePage";

/** The portfolio's own rules and registers, each person's own choices, and data in and out. */
export function SettingsPage() {
  const { t } = useText();
  const open = useOffice().data?.open;
  const route = useRoute();
  if (!open) return null;
  const room = roomOf(route.id);
  return (
    <>
      <PageHead
        title={t("window-screen-settings")}
        about={
          <>
            {t("settings-about")}
            {open.example && <Tag>{t("settings-example")}</Tag>}
          </>
        }
      />
      <div className="register-desk">
        <RoomList current={room.id} />
        <RoomPage key={room.id} room={room} asked={route.part} />
      </div>
    </>
  );
}

function RoomPage({ room, asked }: { room: Room; asked: string | null }) {
  if (room.id === "own") return <OwnPage />;
  if (room.id === "data") return <DataPage />;
  return room.type === "single" ? <SinglePage kind={room.id} /> : <RecordsPage kind={room.id} asked={asked} />;
}

function RoomList({ current }: { current: string }) {
  const texts = useText();
  const { t } = texts;
  return (
    <nav className="room-list" aria-label={t("settings-rooms")}>
      {GROUPS.map(({ id, rooms }) => (
        <div key={id}>
          <h2>{t(`settings-group-${id}`)}</h2>
          <ul>
            {rooms.map((room) => (
              <li key={room.id}>
                <a href={routeHash("settings", room.id)} aria-current={room.id === current ? "page" : undefined}>
                  {roomTitle(texts, room.id)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** What a room is called: its kind in the plural. */
export function roomTitle({ t }: Texts, room: string): string {
  return t(`settings-room-${room.replaceAll("_", "-")}`);
}
