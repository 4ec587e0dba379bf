export { readOsmHours } from './read';
export { writeOsmHours } from './write';
