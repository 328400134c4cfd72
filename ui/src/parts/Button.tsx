import type { ReactNode } from "react";
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Icon, type IconName } from "./Icon";

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className"> {
  /** main: the page's one action; plain: with a border; quiet: in a toolbar; danger: takes something away. */
  look?: "main" | "plain" | "quiet" | "danger";
  size?: "normal" | "small";
  icon?: IconName;
  /** The word hides in narrow windows; the name stays for screen readers. */
  foldable?: boolean;
  className?: string;
  children: ReactNode;
}

export function Button({ look = "plain", size = "normal", icon, foldable, className, children, ...rest }: ButtonProps) {
  const names = ["button", `button-${look}`, size === "small" ? "button-small" : "", className ?? ""];
  return (
    <AriaButton {...rest} className={names.filter(Boolean).join(" ")}>
      {icon && <Icon name={icon} />}
      {foldable ? <span className="foldable">{children}</span> : children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className"> {
  icon: IconName;
  /** The name, read out and shown as a tip. */
  label: string;
  hint?: string;
  className?: string;
}

export function IconButton({ icon, label, hint, className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={className ? `icon-button ${className}` : "icon-button"}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tip" offset={6}>
        {label}
        {hint && <kbd>{hint}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
