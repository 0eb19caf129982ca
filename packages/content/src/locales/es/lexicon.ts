import type { LexiconWords } from "../../words/lexicon.ts";

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

const joined = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));

export const lexicon: LexiconWords = {
  zones: [
    {
      rule: "M2.2",
      words: [
        ...["lumbar", "lumbares", "lumbosacra", "lumbosacro", "toracolumbar", "dorsolumbar", ...numbered("l", 5)],
        ...["espalda baja", "baja espalda", "espalda inferior", "columna baja", "rinones", "cintura", "lomo", "lomos"],
        ...joined(
          ["parte baja de", "parte inferior de", "zona baja de", "zona inferior de", "final de", "parte mas baja de"],
          ["la espalda", "tu espalda", "la columna", "tu columna"],
        ),
        ...joined(["debajo de", "bajo"], ["las costillas", "tus costillas"]),
        ...joined(["toda la", "toda tu"], ["espalda", "columna"]),
        ...joined(["espalda", "columna"], ["entera", "completa"]),
        ...joined(["hasta"], ["la cadera", "las caderas", "la pelvis", "los gluteos", "las nalgas", "el trasero"]),
        ...joined(["encima de", "sobre"], ["la pelvis", "el sacro"]),
        ...["de arriba abajo", "de arriba a abajo"],
      ],
    },
    {
      rule: "M2.3",
      words: [
        ...["cuello", "nuca", "cervical", "cervicales", "cogote", "pescuezo", "garganta", "craneo", "occipital"],
        ...["occipucio", "suboccipital", "suboccipitales", ...numbered("c", 7)],
      ],
    },
    {
      rule: "M2.4",
      words: [
        ...["sacro", "sacra", "sacroiliaca", "sacroiliacas", "sacroiliaco", "coxis", "coccix", "rabadilla"],
        ...joined(["base de", "extremo de"], ["la columna", "tu columna", "la espalda", "tu espalda"]),
        ...numbered("s", 5),
      ],
    },
    {
      rule: "M2.5",
      words: [
        ...["columna", "vertebra", "vertebras", "vertebral", "vertebrales", "espinazo", "espinosa", "espinosas"],
        ...["hueso", "huesos", "oseo", "osea", "articulacion", "articulaciones", "ligamento", "ligamentos"],
        ...["rotula", "espinilla", "espinillas", "tibia", "cresta iliaca", "isquion", "isquiones", "trocanter"],
        ...["clavicula", "claviculas", "esternon"],
        ...joined(["sobre", "en", "por"], ["la rodilla", "tu rodilla", "el tobillo", "tu tobillo"]),
      ],
    },
    {
      rule: "H03",
      words: [
        ...["rinon", "zona renal", "flanco", "flancos", "ijada", "ijares", "costilla flotante", "costillas flotantes"],
        ...["axila", "axilas", "sobaco", "sobacos", "ingle", "ingles", "corva", "corvas", "popliteo", "poplitea"],
        ...joined(
          ["detras de", "parte de atras de", "parte posterior de", "pliegue de", "hueco de"],
          ["la rodilla", "las rodillas", "tu rodilla", "tus rodillas"],
        ),
      ],
    },
  ],
  press: [
    ...["rueda", "ruedas", "ruede", "rueden", "rodar", "rodando", "pasa", "pasas", "pase", "pasar", "pasando"],
    ...["pasalo", "pasala", "presiona", "presione", "presionar", "presionando", "presion", "aprieta", "apriete"],
    ...["apretar", "apretando", "apoya", "apoye", "apoyar", "apoyando", "apoyate", "apoyalo", "masajea", "masajee"],
    ...["masajear", "masajeando", "masaje", "amasa", "amase", "amasar", "trabaja", "trabaje", "trabajar", "trabajando"],
    ...["empuja", "empuje", "empujar", "empujando", "hunde", "hunda", "hundir", "clava", "clavar", "frota", "frote"],
    ...["frotar", "carga", "cargue", "cargar", "aplasta", "aplastar", "insiste", "insistir", "inclinate", "deja caer"],
    ...["coloca", "coloque", "colocar", "colocalo", "colocala", "pon el", "pon la", "ponlo", "ponla", "ponga el"],
    ...["ponga la", "lleva el", "lleva la", "llevalo", "llevala", "llevar el", "llevar la", "desliza", "deslice"],
    ...["deslizar", "recorre", "recorrer", "recorriendo", "baja", "bajar", "bajando", "sube", "subir", "subiendo"],
    ...["quedate en", "mantente en", "peso en", "peso sobre", "hasta", "sobre", "a lo largo", "a traves"],
    ...joined(["acuestate", "tumbate", "recuestate", "echate", "sientate"], ["en el rodillo", "sobre"]),
    ...joined(["rodillo", "pelota", "bola"], ["en", "bajo", "debajo", "por", "contra", "a la", "al"]),
  ],
  negations: [
    ...joined(
      ["no", "nunca", "jamas", "ni"],
      [
        ...["ruedes", "ruede", "rodar", "presiones", "presione", "presionar", "aprietes", "apriete", "apoyes", "apoye"],
        ...[
          "masajees",
          "masajee",
          "toques",
          "toque",
          "tocar",
          "llegues",
          "llegue",
          "llegar",
          "cruces",
          "bajes",
          "baje",
        ],
        ...[
          "subas",
          "suba",
          "pases el",
          "pases la",
          "pase el",
          "pase la",
          "pases por la",
          "pases por el",
          "pase por la",
        ],
        ...["pases de", "pase de", "pongas", "ponga", "poner", "coloques", "coloque", "lleves", "lleve", "llevar"],
        ...[
          "uses el",
          "uses la",
          "use el",
          "use la",
          "cargues",
          "cargue",
          "trabajes",
          "trabaje",
          "empujes",
          "te apoyes",
        ],
        ...[
          "te inclines sobre",
          "te acuestes sobre",
          "dejes que",
          "deje que",
          "lo lleves",
          "lo pases por la",
          "lo pases por el",
        ],
        ...["sobre", "en", "hasta", "hacia", "bajo", "debajo", "la", "el", "los", "las"],
      ],
    ),
    ...joined(
      ["sin"],
      ["tocar", "presionar", "presion", "llegar", "rodar", "apoyar", "cargar", "bajar", "cruzar", "pasar por"],
    ),
    ...joined(["nada"], ["presiona", "toca", "sobre", "en"]),
    ...joined(
      ["para", "detente", "parate", "termina", "acaba"],
      ["antes de", "antes del", "por encima de", "por debajo de"],
    ),
    ...["evita", "evite", "evitar", "evitando", "lejos de", "lejos del", "fuera de", "fuera del", "antes de llegar"],
    ...["en lugar de", "en vez de", "por encima de la zona lumbar", "por encima de la cintura"],
  ],
};
