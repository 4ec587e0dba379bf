export { readOsmHours, type OsmReading } from './read';
export type { OsmRefusalKey } from './rules';
export { writeOsmHours, type OsmUnwritableKey, type OsmWriting } from './write';
