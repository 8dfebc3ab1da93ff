// The two devices of longer workflows: a phone in the dark theme, and a desktop in the light theme.

const device = (name: string, width: number, height: number, colorScheme: "light" | "dark") => {
  const viewport = { width, height };
  return { name, viewport, colorScheme, use: { viewport, colorScheme } };
};

export const viewports = [device("narrow and dark", 360, 780, "dark"), device("wide and light", 1280, 800, "light")];

export type Viewport = (typeof viewports)[number];
