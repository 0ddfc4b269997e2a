// Our own handful of line icons on a 24 grid, stroke 1.75. Decoration only: a word always stands beside them,
// therefore they are hidden from screen readers.

const paths = {
  home: "M4 11.2 12 4.5l8 6.7M6.2 9.6V19.5h11.6V9.6M10 19.5v-5.3h4v5.3",
  chat: "M4.5 5.5h15v10.6H11l-4.4 3.7v-3.7H4.5z",
  book: "M12 6.7C10 5.2 7.3 4.8 4.5 5v13.4c2.8-.2 5.5.2 7.5 1.7 2-1.5 4.7-1.9 7.5-1.7V5c-2.8-.2-5.5.2-7.5 1.7zm0 0v13.4",
  more: "M5 7h14M5 12h14M5 17h14",
  plus: "M12 5v14M5 12h14",
  clock: "M12 4.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6zM12 7.8V12l2.9 2",
  check: "m5 12.6 4.6 4.6L19.2 7",
  alert: "M12 4.5 20.5 19.2h-17zM12 10v4.4M12 16.7v.2",
  info: "M12 4.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6zM12 11v5M12 8v.2",
  "arrow-up": "M12 19V5.2M6.3 11 12 5.2 17.7 11",
  "arrow-right": "M5 12h13.8M13 6.3l5.8 5.7-5.8 5.7",
  "arrow-back": "M19 12H5.2M11 6.3 5.2 12l5.8 5.7",
  down: "m6.5 9.5 5.5 5.5 5.5-5.5",
  person:
    "M12 4.5a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4zM4.8 19.8c.6-3.6 3.5-5.4 7.2-5.4s6.6 1.8 7.2 5.4",
  people:
    "M9 5.5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM2.8 19c.5-3.1 3-4.7 6.2-4.7s5.7 1.6 6.2 4.7M15.5 5.8a3.1 3.1 0 0 1 0 5.9M17.5 14.6c2.1.6 3.4 2.1 3.7 4.4",
  lock: "M6 10.8h12v8.7H6zM8.5 10.8V8a3.5 3.5 0 0 1 7 0v2.8M12 14v2.3",
  paper: "M6.5 4h7.5l3.5 3.5V20h-11zM14 4v3.5h3.5M9.3 12h5.4M9.3 15.5h5.4",
  camera: "M4 8h3.8l1.7-2.5h5L16.2 8H20v11H4zM12 10.2a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4z",
  clip: "m19 11.5-7 7a4.3 4.3 0 0 1-6.1-6.1l7.3-7.3a2.9 2.9 0 0 1 4.1 4.1l-7 7a1.4 1.4 0 0 1-2-2l6.2-6.2",
  search: "M10.8 4.8a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.2 15.2l4.6 4.6",
  chart: "M4 19.5h16M6.5 19.5v-7M12 19.5v-14M17.5 19.5v-10",
  flag: "M6 20.5V4.5M6 5.3h11.5l-2.6 4 2.6 4H6",
  star: "m12 4.3 2.4 4.9 5.4.8-3.9 3.8.9 5.4-4.8-2.6-4.8 2.6.9-5.4L4.2 10l5.4-.8z",
  bell: "M6.5 16.5v-5.7a5.5 5.5 0 0 1 11 0v5.7l1.5 1.5H5zM10 20.3h4",
  calendar: "M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4",
  map: "M4.5 6.5 9.5 4.5l5 2 5-2v13l-5 2-5-2-5 2zM9.5 4.5v13M14.5 6.5v13",
  print: "M7.5 9V4.5h9V9M7.5 16.5h-3V9h15v7.5h-3M7.5 13.8h9v6h-9z",
  logout: "M10 4.5H5v15h5M10 12h9.5M15.5 8l4 4-4 4",
  edit: "m5 19 .8-3.8L16 5l3 3L8.8 18.2zM13.8 7.2l3 3",
  link: "M10.2 13.8a3.6 3.6 0 0 0 5.2.2l3-3a3.6 3.6 0 0 0-5.1-5.1l-1.2 1.2M13.8 10.2a3.6 3.6 0 0 0-5.2-.2l-3 3a3.6 3.6 0 0 0 5.1 5.1l1.2-1.2",
  merge:
    "M6.5 4.5v3.3c0 3.2 5.5 4 5.5 7.7v4M17.5 4.5v3.3c0 3.2-5.5 4-5.5 7.7M8.8 16.5l3.2 3.3 3.2-3.3",
  tag: "M4.5 4.5h7.2l8 8-7.2 7.2-8-8zM8.3 8.3v.1",
  send: "M4.5 12 19.5 5l-4.3 14.5-3.7-5.8zM11.5 13.7l3.6-3.9",
  download: "M12 4.5v10.3M7.5 10.5l4.5 4.4 4.5-4.4M5 19.5h14",
  eye: "M3 12c2-3.9 5.1-5.9 9-5.9s7 2 9 5.9c-2 3.9-5.1 5.9-9 5.9S5 15.9 3 12zm9-2.6a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z",
  close: "m6 6 12 12M18 6 6 18",
} as const;

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as IconName[];

export interface IconProps {
  name: IconName;
}

export function Icon({ name }: IconProps) {
  return (
    <svg class="i" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

/** The mark of Klik Desa: a village roof that is also a speech bubble. */
export function BrandMark() {
  return (
    <svg
      class="mark"
      viewBox="0 0 32 32"
      width="32"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M16 3.5 29 13.6h-3.5V25H15l-6.5 5v-5h-2V13.6H3z" />
      <path class="cut" d="M11.5 17h9M11.5 20.8h5.5" />
    </svg>
  );
}
