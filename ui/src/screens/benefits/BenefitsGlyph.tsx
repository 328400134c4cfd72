/** The mark of the room: a shoot. What was put in the ground comes up. */
export function BenefitsGlyph() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 13.8V7.2M8 9.2C8 6 5.8 4.2 2.6 4.2 2.6 7.4 4.8 9.2 8 9.2M8 7.2c0-2.8 2-4.6 5.4-4.6 0 2.9-2 4.6-5.4 4.6" />
    </svg>
  );
}
