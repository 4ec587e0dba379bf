/** A real Dutch town, and about where its middle is (degrees, WGS 84). */
export interface Town {
  name: string;
  lat: number;
  lon: number;
}

const TABLE = `
Den Haag 52.08 4.31|Eindhoven 51.44 5.48|Groningen 53.22 6.57|Tilburg 51.56 5.09|Almere 52.37 5.22|Breda 51.59 4.78
Nijmegen 51.84 5.86|Apeldoorn 52.21 5.97|Arnhem 51.98 5.91|Haarlem 52.38 4.64|Zaandam 52.44 4.83|Zwolle 52.51 6.09
Zoetermeer 52.06 4.49|Leiden 52.16 4.49|Maastricht 50.85 5.69|Dordrecht 51.81 4.67|Deventer 52.25 6.16|Alkmaar 52.63 4.75
Venlo 51.37 6.17|Hilversum 52.22 5.18|Roosendaal 51.53 4.46|Purmerend 52.5 4.96|Vlaardingen 51.91 4.34|Almelo 52.36 6.66
Hoorn 52.64 5.06|Lelystad 52.51 5.47|Hengelo 52.27 6.79|Veenendaal 52.03 5.56|Zeist 52.09 5.23|Emmen 52.79 6.9
Assen 52.99 6.56|Heerlen 50.88 5.98|Oss 51.77 5.52|Roermond 51.19 5.99|Doetinchem 51.97 6.29|Middelburg 51.5 3.61
Vlissingen 51.44 3.57|Goes 51.5 3.89|Terneuzen 51.34 3.83|Bergen op Zoom 51.49 4.29|Waalwijk 51.69 5.07|Sittard 51 5.87
Katwijk 52.2 4.41|Barneveld 52.14 5.58|Harderwijk 52.34 5.62|Kampen 52.56 5.91|Meppel 52.7 6.19|Hoogeveen 52.72 6.48
Drachten 53.11 6.1|Sneek 53.03 5.66|Heerenveen 52.96 5.92|Franeker 53.19 5.54|Harlingen 53.17 5.42|Den Helder 52.96 4.76
Schagen 52.79 4.8|Heerhugowaard 52.67 4.85|Beverwijk 52.49 4.66|Castricum 52.55 4.67|Hoofddorp 52.3 4.69|Aalsmeer 52.26 4.76
Alphen aan den Rijn 52.13 4.66|Bodegraven 52.08 4.75|Waddinxveen 52.04 4.65|Gorinchem 51.83 4.97|Tiel 51.89 5.43|Culemborg 51.96 5.23
Wageningen 51.97 5.67|Rhenen 51.96 5.57|Nijkerk 52.22 5.49|Soest 52.17 5.29|Huizen 52.3 5.24|Bussum 52.27 5.16
Weesp 52.31 5.04|Winterswijk 51.97 6.72|Zutphen 52.14 6.2|Lochem 52.16 6.41|Borne 52.3 6.75|Oldenzaal 52.31 6.93
Hardenberg 52.58 6.62|Ommen 52.52 6.42|Raalte 52.39 6.28|Steenwijk 52.79 6.12|Emmeloord 52.71 5.75|Dronten 52.53 5.72
Urk 52.66 5.6|Veendam 53.11 6.88|Stadskanaal 52.99 6.95|Winschoten 53.14 7.03|Delfzijl 53.33 6.92|Appingedam 53.32 6.86
Weert 51.25 5.71|Geldrop 51.42 5.56|Veldhoven 51.42 5.4|Best 51.51 5.39|Boxtel 51.59 5.33|Uden 51.66 5.62
Veghel 51.62 5.54|Cuijk 51.73 5.88|Boxmeer 51.65 5.95|Venray 51.53 5.98|Horst 51.45 6.05|Oosterhout 51.64 4.86
Etten-Leur 51.57 4.64|Zevenbergen 51.65 4.6|Oud-Beijerland 51.82 4.42|Spijkenisse 51.84 4.33|Hellevoetsluis 51.83 4.13|Maassluis 51.92 4.25
Naaldwijk 51.99 4.21|Wassenaar 52.15 4.4|Noordwijk 52.24 4.44|Lisse 52.26 4.56|Geldermalsen 51.88 5.29|Zaltbommel 51.81 5.25`;

/** Towns, the largest about first. */
export const TOWNS: readonly Town[] = TABLE.trim()
  .split(/[|\n]/u)
  .map((entry) => {
    const [, name = '', lat = '', lon = ''] = /^(.+) ([\d.]+) ([\d.]+)$/u.exec(entry) ?? [];
    return { name, lat: Number(lat), lon: Number(lon) };
  });
