// The two ways in which a journey is made: with a phone in the dark, and at a desk by day.

const look = (name: string, width: number, height: number, colorScheme: "light" | "dark") => {
  const viewport = { width, height };
  return { name, viewport, colorScheme, use: { viewport, colorScheme } };
};

export const viewports = [look("narrow and dark", 360, 780, "dark"), look("wide and light", 1280, 800, "light")];

export type Viewport = (typeof viewports)[number];
