import type { ReactNode } from "react";
import {
  Dialog as AriaDialog,
  Heading,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover as AriaPopover,
  DialogTrigger,
  type PopoverProps as AriaPopoverProps,
} from "react-aria-components";
import { useText } from "../texts/useText";
import { IconButton } from "./Button";
import { Icon, type IconName } from "./Icon";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** The buttons, the main one last. */
  actions?: ReactNode;
  size?: "narrow" | "wide";
  /** Asked before something goes away. */
  isAlert?: boolean;
}

/** A dialog over the page. Esc and the cross close it; what was typed in its fields is the caller's to keep. */
export function Dialog({ title, isOpen, onClose, children, actions, size = "narrow", isAlert = false }: DialogProps) {
  const { t } = useText();
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={!isAlert}>
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog role={isAlert ? "alertdialog" : "dialog"}>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon="close" label={t("parts-close")} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer className="dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface MenuEntry {
  id: string;
  label: string;
  icon?: IconName;
  hint?: string;
  /** Ticked: the chosen one of several. */
  chosen?: boolean;
  isDisabled?: boolean;
}

/** A button with a list of things to do; the trigger is given as a child. */
export function Menu({ trigger, entries, onAction, label }: {
  trigger: ReactNode;
  entries: readonly MenuEntry[];
  onAction(id: string): void;
  label: string;
}) {
  const ticks = entries.some((entry) => entry.chosen !== undefined);
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover className="floating" offset={4}>
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={(id) => onAction(String(id))}
          disabledKeys={entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
          {...(ticks && {
            selectionMode: "single" as const,
            selectedKeys: entries.filter((entry) => entry.chosen).map((entry) => entry.id),
          })}
        >
          {entries.map((entry) => (
            <AriaMenuItem key={entry.id} id={entry.id} className="menu-item" textValue={entry.label}>
              {ticks && <span className="menu-tick">{entry.chosen && <Icon name="tick" />}</span>}
              {entry.icon && <Icon name={entry.icon} />}
              {entry.label}
              {entry.hint && <kbd>{entry.hint}</kbd>}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

/** A button that opens a small pane beside it; the trigger is given as a child. */
export function Popover({ trigger, label, children, placement = "bottom start" }: {
  trigger: ReactNode;
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: AriaPopoverProps["placement"];
}) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="floating" offset={4} placement={placement ?? "bottom start"}>
        <AriaDialog className="pane" aria-label={label}>
          {({ close }) => <>{typeof children === "function" ? children(close) : children}</>}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
