import type { TrialWords } from "../../words/trial-words.ts";

export const trial: TrialWords = {
  invite: {
    title: "¿Te ayuda el rodillo?",
    body: "Prueba, rueda y prueba otra vez. Tras unas semanas Rollwell puede decir qué zonas te ayudan, con qué seguridad, o que no encuentra nada.",
    effort: "Dos o tres días por semana, unos cuatro minutos más. Puedes dejarlo cuando quieras. Queda en Evolución.",
    begin: "Averiguarlo",
    later: "No, gracias",
  },
  agree: {
    title: "Averigua si te ayuda",
    lead: "Un pequeño experimento contigo, solo en este dispositivo.",
    points: [
      "Dos o tres días por semana haces la prueba antes y después de la sesión, siempre igual.",
      "Un número mejor después prueba poco: un segundo intento por sí solo gana casi lo mismo. Por eso te comparamos contigo, a lo largo de semanas.",
      "Muchos días de prueba una zona se deja o se añade, para ver lo que aporta. Nunca algo que tus respuestas desaconsejen.",
      "La respuesta puede ser que no se nota nada. Entonces Rollwell lo dice.",
    ],
    which: "Qué probar",
    quiet: "También sesiones tranquilas",
    quietHint:
      "Más o menos una de cada seis sesiones con prueba es solo respirar, al azar. Así se sabe lo que añade el rodillo.",
    begin: "Sí, hagamos pruebas",
    never: "Sin pruebas",
  },
  before: {
    title: "Prueba antes de la sesión",
    method: "Cómo medir",
    show: "Qué puede decir",
    ready: "Prueba hecha. Ahora, la sesión.",
    readyBody: "La misma prueba viene otra vez justo después.",
    notKept: "No se pudo guardar la prueba. La sesión puede empezar igual, pero no contará como sesión con prueba.",
    tooOld: "Tu prueba tiene más de 15 minutos: demasiado para compararla. Repítela o sigue sin ella.",
  },
  again: {
    title: "Ahora la misma prueba otra vez",
    body: "{test}, igual que antes, sin ensayo. Hazla antes que nada.",
    time: "Quedan {time} para que cuente",
    start: "Probar otra vez",
    skip: "Hoy no",
    late: "Han pasado los cinco minutos. Una prueba ahora se guarda, pero no se aprende de ella.",
    unsaved: "Aún sin guardar",
    unsavedBody:
      "El dispositivo no pudo guardar la segunda prueba. No se ha perdido: libera espacio y guárdala otra vez.",
    save: "Guardar otra vez",
    forget: "Seguir sin ella",
  },
  outcome: {
    title: "Esta sesión",
    change: "{test}: {before} antes, {after} después ({change}).",
    same: "Una sola sesión no prueba nada. Con las semanas va sumando.",
    progress: "Ver todos los resultados",
  },
  choices: {
    "not-a-test-day": "Hoy sin prueba: con eso basta esta semana.",
    "quiet-session": "El azar eligió una sesión tranquila.",
    "nothing-to-learn": "Tus zonas de siempre: por ahora se sabe bastante de lo que hacen en tu prueba.",
    "routine-for-comparison":
      "Tus zonas de siempre, para comparar: las sesiones con y sin {area} muestran la diferencia.",
    "left-out-to-learn": "Hoy sin {area}, para ver si cambia algo en tu prueba.",
    "taken-in-to-learn": "Hoy con {area}, para ver si cambia algo en tu prueba.",
  },
  tries: { one: "El primer intento así este mes.", other: "Intento número {n} este mes." },
  unknownYet: "Todavía no sabemos si esta zona ayuda en tu prueba.",
  quiet: {
    doing: "Siéntate o túmbate a gusto y respira.",
    end: "Terminar",
    left: "Tiempo restante",
    in: "toma aire",
    out: "suelta aire",
    done: "Esa fue la sesión tranquila.",
    early: "Terminada antes. Está bien.",
  },
  settings: {
    title: "Averigua si te ayuda",
    hint: "Prueba antes y después, dos o tres días por semana.",
    on: "Ofrecer pruebas",
    which: "Qué probar",
    quiet: "Sesiones tranquilas",
    quietHint: "Más o menos una de cada seis sesiones con prueba, al azar: respirar, sin rodillo.",
  },
};
