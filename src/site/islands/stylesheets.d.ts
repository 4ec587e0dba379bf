/** An island gets a stylesheet as its text, see src/cli/check/islands.ts. */
declare module 'leaflet/dist/leaflet.css' {
  const text: string;
  export default text;
}
