import type { LearnWords } from "../../words/learn-words.ts";

export const learn: LearnWords = {
  index: {
    title: "Aprender",
    lead: "Cómo es cada técnica, qué pregunta la gente y cuánto hay detrás.",
    sections: "En esta página",
    techniques: "Técnicas",
    questions: "Preguntas",
    reasons: "Motivos",
    evidence: "Evidencia",
    evidenceLead:
      "Cada ficha pone una afirmación frente a lo que se encontró. Lo que habla en contra se muestra igual que lo que habla a favor.",
    notFound: "Aquí no hay nada",
    notFoundBody: "No hay ninguna página en esta dirección.",
  },
  technique: {
    picture: "Cómo se ve",
    setUp: "Ponte en posición",
    movement: "Cómo se hace",
    limits: "Dónde termina",
    breath: "Respiración",
    mistakes: "Errores frecuentes",
    easier: "Más fácil",
    harder: "Más difícil",
    area: "Para",
    tool: "Material",
    noTool: "Sin material",
    andWall: "y una pared libre",
    position: "Posición",
    floor: "En el suelo",
    standing: "De pie",
    sides: "Lados",
    oneSide: "Uno después del otro, el mismo tiempo cada uno",
    bothSides: "Los dos a la vez",
    level: "Nivel",
    level1: "1: para todas las personas que pueden hacer una sesión",
    level2:
      "2: se abre solo tras tres sesiones terminadas de esta zona, con una sensación de 4 sobre 10 o menos y molestias de 3 o menos al día siguiente. Algunas respuestas lo dejan cerrado.",
    fuller: "Nivel 2",
    path: "Recorrido",
    pathLength: "Unos {length}, algo más o menos según tu estatura",
    speed: "Velocidad",
    speedValue: "{usual} por segundo, nunca más de {most}",
  },
  labels: {
    claim: "Lo que se dice",
    finding: "Lo que se encontró",
    soWhat: "Qué hace Rollwell con esto",
    sources: "Fuentes",
    dissent: "En sentido contrario",
    noDissent: "Nada en nuestra lista apunta en sentido contrario.",
    certainty: "Qué certeza hay",
    authorsUnknown: "Autores que no constan en nuestro registro",
    effectSize: "Tamaño del efecto: cerca de 0,2 es pequeño, 0,5 mediano y 0,8 grande.",
  },
  stances: {
    supports: "La evidencia lo apoya",
    mixed: "La evidencia está dividida",
    against: "La evidencia apunta en contra",
    "not-shown": "Sin demostrar",
  },
  grades: {
    high: "Certeza alta",
    moderate: "Certeza moderada",
    low: "Certeza baja",
    "very-low": "Certeza muy baja",
  },
  searches: {
    A11: "Búsqueda bibliográfica: no se encontró ningún ensayo que compare el rodillo breve y diario con el largo y semanal.",
    C18: "Búsqueda bibliográfica: los ensayos con rodillo rara vez informan de efectos no deseados; no se encontró su frecuencia.",
  },
  cards: {
    "range-of-motion": {
      title: "Más movimiento, por un rato",
      claim: "Pasar el rodillo te permite llegar más lejos.",
      finding:
        "26 ensayos juntos: justo después de pasar el rodillo, las personas llegaban más lejos que sin hacer nada (efecto 0,74; intervalo probable de 0,42 a 1,01). Otra revisión halló cerca de un 4 % (efecto 0,34). En un estudio con 45 personas, 90 s en las pantorrillas dieron una mejora pequeña (0,26); en otro con 33, en los isquiotibiales no cambió nada.",
      soWhat: "Rollwell dice que quizá te muevas con más soltura por un rato y te deja comprobarlo en ti.",
    },
    "how-long-it-lasts": {
      title: "Cuánto dura",
      claim: "Una sesión te suelta para todo el día.",
      finding:
        "Minutos, casi siempre. En las pantorrillas, la mejora había desaparecido a los 30 minutos (45 personas) o se midió durante 10 (14 personas). Tras pasar el rodillo por el muslo, la cadera aún llegaba más lejos a los 30 minutos, pero solo la primera medición superó su propio error (18 personas). Un estudio vio una mejora de 60 minutos (36 personas), sin grupo de comparación.",
      soWhat: "Tu segunda prueba llega antes de cinco minutos. Del resto del día no se dice nada.",
    },
    "two-minutes": {
      title: "La idea de los dos minutos",
      claim: "Un artículo dice: el músculo necesita dos minutos para soltarse.",
      finding:
        "Ningún estudio de nuestra lista muestra ese umbral. En los isquiotibiales, de 5 a 20 s sumaron un 4,3 % (17 personas), mientras que ni 20 s ni 120 s cambiaron nada (33 personas). En las pantorrillas, 90 s ayudaron y 30 s no (45 personas). En un estudio con 94 personas, la mitad de la mejora de diez minutos llegó en los dos primeros.",
      soWhat: "La sesión diaria da a cada lado dos minutos o más: una dosis tranquila, no un umbral.",
    },
    "one-side-one-dose": {
      title: "Cada lado, su propio tiempo",
      claim: "Cada lado necesita su dosis completa.",
      finding:
        "Una revisión de dosis de rodillo propone de 1 a 3 series de 30 a 120 s. Pasarlo por un pie no cambió nada en otras partes (12 personas), y siete semanas de trabajo del pie tampoco cambiaron el hombro (33 personas). En cambio, en 94 personas, pasarlo por el pie, la pantorrilla, el muslo y hasta el cuero cabelludo dio más alcance a los isquiotibiales.",
      soWhat: "Rollwell cuenta los segundos por lado. En cinco minutos caben dos lados de una zona bien hechos.",
    },
    "soreness-after-sport": {
      title: "Dolor muscular después del deporte",
      claim: "Después del deporte, el rodillo te deja con menos dolor muscular.",
      finding:
        "Una revisión halló cerca de un 6 % menos de dolor muscular (efecto 0,47). Ocho hombres que usaron el rodillo 20 minutos justo después de un ejercicio duro y los dos días siguientes tuvieron menos sensibilidad (de 0,59 a 0,84).",
      soWhat: "Las sesiones de recuperación dan de 60 a 120 s por lado. Espera una diferencia pequeña.",
    },
    "pain-level": {
      title: "¿Más dolor, más mejora?",
      claim: "Cuanto más duele, mejor funciona.",
      finding:
        "16 personas usaron el rodillo con un dolor de 3,9, 6,2 u 8,2 sobre 10. La mejora fue igual: 7,0 % al moverse solas y 15,4 % cuando las movía otra persona. Es un estudio pequeño: no encontró diferencia, y eso no prueba que no la haya.",
      soWhat: "Busca un 4 o 5. Con un 6, afloja. Con un 7 o más, para.",
    },
    speed: {
      title: "Lento o rápido",
      claim: "Ir despacio con el rodillo funciona mejor.",
      finding:
        "17 personas activas pasaron el rodillo lento y rápido: la rigidez del tejido bajó de un 15 a un 24 % en ambos casos y el rango de movimiento no cambió. En los ensayos agrupados, la velocidad no influyó. En cambio, 18 jugadores de baloncesto tuvieron menos tono muscular al ir despacio (15 pasadas por minuto) que a su ritmo (33).",
      soWhat: "La guía avanza a 2,5 cm por segundo y nunca a más de 5 cm: por control, no por un mejor resultado.",
    },
    "other-warm-ups": {
      title: "Rodillo u otro calentamiento",
      claim: "El rodillo te suelta más que otros calentamientos.",
      finding:
        "38 estudios con 1134 personas: rodillo y estiramientos, en conjunto, no fueron mejores que otros calentamientos activos (diferencia 0,01). Tres y cinco minutos de calentamiento simple sumaron 3,1 y 4,2 cm al alcance sentado (80 personas), práctica incluida. Un ensayo sí halló un rodillo mejor que un placebo (29 deportistas); el placebo también ayudó.",
      soWhat: "El rodillo es una forma de calentar. Caminar a buen paso es otra.",
    },
    "stretch-or-roll": {
      title: "Estirar o usar el rodillo",
      claim: "El rodillo es mejor que estirar.",
      finding:
        "Frente a frente, la diferencia fue de -0,02, con un intervalo amplio (de -0,73 a 0,69). Añadir estiramientos al rodillo no dio una diferencia clara en el momento. En seis sesiones, ambos juntos hicieron más que cada uno por separado en 40 personas con caderas rígidas.",
      soWhat: "Usa lo que vayas a mantener. Las sesiones mezclan presión y movimiento suave.",
    },
    "daily-or-weekly": {
      title: "Cada día o una vez por semana",
      claim: "Un artículo dice: cinco minutos al día valen más que 45 minutos una vez por semana.",
      finding:
        "No se encontró ningún ensayo que compare ambas cosas. Usar el rodillo durante semanas sí suma rango de movimiento (efecto 0,82; 11 estudios, 290 personas), más aún después de cuatro semanas. En 31 personas, la mejora de la cadera había desaparecido una semana después de parar.",
      soWhat:
        "Rollwell prefiere poco y a menudo porque es más fácil de mantener. Un día perdido nunca se suma al siguiente.",
    },
    adhesions: {
      title: "Adherencias y nudos",
      claim: "Un artículo dice: el rodillo despega el tejido pegado.",
      finding:
        "Una revisión sobre cómo funciona el rodillo halló muy poca evidencia de ello y considera engañosa la palabra «liberación». En las pantorrillas, de 30 a 300 s dejaron la rigidez igual (45 personas). En sentido contrario: en 17 personas la rigidez del tejido bajó de un 15 a un 24 % por un tiempo, y en 38 una capa de fascia de la espalda se deslizó 1,8 mm más, frente a 0,2 mm con placebo.",
      soWhat: "Rollwell nunca lo afirma. Habla de presión, de respiración lenta y de un músculo que se suelta.",
    },
    "arterial-stiffness": {
      title: "Arterias más blandas",
      claim: "Un artículo dice: el rodillo deja las arterias menos rígidas, una gran ayuda para la recuperación.",
      finding:
        "En 10 personas la velocidad de la onda del pulso bajó de 1202 a 1074 cm/s. En 20 mujeres, 30 minutos de rodillo no la cambiaron, aunque un índice relacionado bajó. En 29 deportistas la presión sistólica bajó 4 mmHg, sin grupo de comparación. Son medidas indirectas, no la recuperación misma.",
      soWhat: "Aquí se muestra y no se usa para nada. Ninguna sesión se planifica por eso.",
    },
    posture: {
      title: "Postura",
      claim: "Un artículo dice: el rodillo mejora la postura.",
      finding:
        "Nada en nuestra lista lo muestra. Y una revisión de 10 estudios halló la misma curva de la espalda alta en personas con y sin dolor de hombro.",
      soWhat: "Rollwell habla de la rigidez tras muchas horas en una silla y deja la postura aparte.",
    },
    hydration: {
      title: "Agua y tejido",
      claim: "Un artículo dice: el tejido bien hidratado es más flexible.",
      finding:
        "Nada en nuestra lista lo pone a prueba. Los hallazgos más cercanos lo hacen menos probable: muy poca evidencia de que el rodillo actúe cambiando el tejido, y ningún cambio de rigidez tras 30 a 300 s en las pantorrillas (45 personas).",
      soWhat: "Bebe un vaso de agua después si quieres. No se espera nada de él.",
    },
    "never-low-back": {
      title: "Nunca la zona lumbar",
      claim: "Está demostrado que el rodillo en la zona lumbar hace daño.",
      finding:
        "No lo está. Tras 7 minutos de rodillo en la zona lumbar y dorsal, 25 personas en buen estado de salud llegaron más lejos. En 43 personas sin problemas de espalda, 12 sesiones en la zona lumbar hicieron más que no hacer nada. Tampoco eso prueba que sea seguro: personas en buen estado de salud, sin grupo de control en el primero, sin cegamiento en el segundo, y los ensayos rara vez informan de efectos no deseados.",
      soWhat:
        "Rollwell nunca pasa el rodillo por ahí: es un consejo prudente de expertos para quien practica por su cuenta, no un daño demostrado.",
    },
    "low-back-pain": {
      title: "Dolor lumbar y rodillo",
      claim: "El rodillo quita el dolor lumbar.",
      finding:
        "45 personas mayores con dolor lumbar entrenaron el tronco seis semanas, con o sin masaje con rodillo. El dolor, la discapacidad y la flexibilidad quedaron igual. La movilidad de la columna y la resistencia del tronco fueron mejores con el rodillo.",
      soWhat: "Rollwell trabaja las zonas vecinas y ofrece movimiento suave. Sobre el dolor no afirma nada.",
    },
    "chest-rolling": {
      title: "El rodillo en el pecho",
      claim: "Pasar el rodillo o la pelota por el pecho abre los hombros.",
      finding:
        "Dos minutos con una pelota en el pecho no cambiaron ni el rango de movimiento del hombro (p = 0,24) ni la rigidez en 38 personas activas.",
      soWhat:
        "Aquí nada rueda sobre el pecho. Te acuestas sin moverte a lo largo de un rodillo, con los brazos abiertos: un descanso que este estudio no probó.",
    },
    "toe-touch": {
      title: "Tocarte los pies",
      claim: "Si llegas más lejos después, es por el rodillo.",
      finding:
        "Un segundo intento ya suma por sí solo: 6,6 % sin rodillo (12 personas), 1,14 cm (43 personas), cerca de 1 cm por intento, dentro del azar (90 personas). Al rodillo se le atribuye cerca de un 4 %. Además, tocarse los pies depende de los isquiotibiales (correlación 0,66 en 6 estudios), que aquí no se trabajan en ninguna sesión.",
      soWhat:
        "Rollwell usa un giro sentado, dos intentos de práctica, tres que cuentan y sesiones tranquilas para comparar.",
    },
    "who-asks-first": {
      title: "Quién pregunta antes",
      claim: "A algunas personas les conviene preguntar antes de usar el rodillo.",
      finding:
        "De 37 investigadores, el 84 % descartó el rodillo con un hueso roto y el 73 % sobre una herida abierta. Para tener cuidado o evitarlo, el 97 % nombró el tejido inflamado y los coágulos profundos, el 94 % la infección del hueso y el 92 % el hueso que crece en el músculo. Lo más grave, según ellos: fracturas, coágulos e infección del hueso. Con osteoporosis, un grupo de expertos desaconseja flexiones y giros rápidos, repetidos, con carga o hasta el límite.",
      soWhat:
        "Las primeras preguntas salen de esta lista, de dos artículos y de la prudencia. No saber cuenta como sí.",
    },
    "red-flags": {
      title: "Señales que van primero",
      claim: "Algunas señales piden un profesional, no un ejercicio.",
      finding:
        "Problemas nuevos de vejiga, intestino o sensibilidad entre las piernas, o las dos piernas afectadas, en 14 días: urgencias en cuestión de horas. 16 guías reúnen 46 señales; las más comunes son golpe fuerte, uso de esteroides, cáncer previo, pérdida de peso sin explicación y dolor de noche o en reposo. Un marco internacional las valora en su contexto.",
      soWhat: "Rollwell se detiene y muestra qué hacer. Una señal es motivo para que te vean, no un veredicto.",
    },
  },
  questions: {
    "what-it-is": {
      question: "¿Qué es la liberación miofascial?",
      answer: [
        "Es una presión sostenida sobre un músculo tenso, con tu propio peso sobre un rodillo o una pelota. Sus siglas en inglés: SMR. Tú decides cuánta, y puedes parar en cualquier momento.",
        "Actúa sobre todo a través del sistema nervioso: la presión y la respiración lenta convencen al músculo de que se suelte. Nada del tejido se despega a la fuerza, diga lo que diga el nombre.",
      ],
    },
    "safe-areas": {
      question: "¿Por qué zonas se puede pasar el rodillo?",
      answer: [
        "La espalda alta y media, que las costillas sostienen; los músculos entre la columna y los omóplatos, con una pelota; los costados de las costillas; los glúteos, la parte delantera de los muslos y las pantorrillas.",
        "Nunca la zona lumbar ni el cuello. Nunca el sacro ni el coxis. Nunca huesos, articulaciones ni ligamentos: solo la parte blanda del músculo. Axila, ingle y corva también quedan libres.",
      ],
    },
    benefits: {
      question: "¿Qué beneficios tiene?",
      answer: [
        "Quizá te muevas con más soltura unos minutos y tengas menos dolor muscular después del deporte. Ambos efectos son pequeños.",
        "Los artículos añaden la postura, el riego sanguíneo y unas arterias más blandas. Las fichas de abajo muestran lo poco que hay detrás.",
        "No a todo el mundo le funciona. Haz la prueba, pasa el rodillo, repite la prueba y compara con sesiones tranquilas: «a ti no te hace efecto» es una respuesta honesta.",
      ],
    },
    "low-back": {
      question: "Tengo la zona lumbar rígida o dolorida. ¿Qué puedo hacer?",
      answer: [
        "Deja el rodillo lejos de ella y trabaja las zonas vecinas: los glúteos, la parte delantera de caderas y muslos, la espalda media. Unas pantorrillas tensas pueden cambiar tu forma de caminar, así que también cuentan.",
        "Después muévela con suavidad, sin nada que la presione: gato y vaca, balanceo de pelvis, postura del niño.",
        "Si llevas más de tres meses con dolor casi todos los días, o se extiende a una pierna, pregunta antes a un profesional. Si en cuatro semanas no mejora, o empeora, consulta también.",
      ],
    },
    precautions: {
      question: "¿Cuándo no conviene usar el rodillo o hay que preguntar antes?",
      answer: [
        "Pregunta antes a un fisioterapeuta, quiropráctico o médico si tienes dolor de espalda persistente, una lesión de columna anterior, osteoporosis, un problema de disco, un coágulo, una fractura, anticoagulantes, un embarazo u otra enfermedad en seguimiento.",
        "Para enseguida si notas dolor agudo, entumecimiento, hormigueo, dolor que se extiende, mareo o dolor en el pecho. Si no se va, consulta a un profesional.",
        "Algunas señales no pueden esperar. Tienen su propia página, abierta siempre, también sin conexión.",
      ],
    },
    pops: {
      question: "¿Qué son los chasquidos que oigo?",
      answer: [
        "Las articulaciones de la espalda media y las costillas pueden sonar cuando te inclinas hacia atrás sobre el rodillo. Sin dolor, se suele tomar por inofensivo. Nuestra lista no contiene ningún estudio sobre ello.",
        "Un chasquido no es una meta, y el silencio no es un fallo. No lo busques ni lo fuerces.",
        "Un chasquido con dolor, entumecimiento u hormigueo es otra cosa: para.",
      ],
    },
    "how-long-how-often": {
      question: "¿Cuánto tiempo y con qué frecuencia?",
      answer: [
        "Por lado: de 30 a 60 s antes del ejercicio, de 60 a 120 s después y dos minutos o más en la sesión diaria. Nunca más de tres minutos en un lado de una zona.",
        "Una sesión dura de 3 a 15 minutos. En cinco minutos se hacen bien dos lados, en vez de cinco mal; el resto se turna en otros días.",
        "Poco y a menudo es más fácil de mantener que mucho y rara vez. La misma zona como máximo una vez al día, dos sesiones al día como máximo, y sin recuperar los días perdidos.",
      ],
    },
    "how-hard": {
      question: "¿Con cuánta fuerza?",
      answer: [
        "Una molestia llevadera: 4 o 5 sobre 10. Más dolor no dio más mejora en el único estudio que lo miró. Cuando te inclines hacia atrás sobre el rodillo, quédate en 3 o menos.",
        "Si aguantas la respiración, aprietas la mandíbula o no puedes decir una frase, es demasiado. Quita peso, usa la pared o algo más blando.",
        "Para con un 7 o más, y con cualquier número si es agudo, entumecido, con hormigueo o se extiende. Si al día siguiente te duele mucho, fue demasiado fuerte.",
      ],
    },
    "before-or-after": {
      question: "¿Antes o después de entrenar?",
      answer: [
        "Cualquiera de los dos, o un día sin entrenar. Antes: corto, de 30 a 60 s por lado, como parte del calentamiento. Después: de 60 a 120 s por lado.",
        "Antes de entrenar, el rodillo no hace más que otros calentamientos, ni menos. Después, puede que el dolor muscular sea algo menor.",
      ],
    },
    "which-roller": {
      question: "¿Qué rodillo me conviene?",
      answer: [
        "Un rodillo liso de densidad media va bien a casi todo el mundo. Piénsalo dos veces con los pinchos duros.",
        "El de 91 cm (36 pulgadas) basta para acostarte a lo largo, con cabeza y pelvis apoyadas; ninguno más corto se usa para eso. El de 46 cm (18 pulgadas) viaja bien y sirve para zonas sueltas.",
        "Una pelota de masaje o de lacrosse llega a zonas pequeñas, como los músculos junto al omóplato. ¿No tienes nada? Las variantes de pared y el movimiento suave hacen una sesión de verdad.",
      ],
    },
  },
  pages: {
    "why-never-low-back": {
      title: "Por qué nunca la zona lumbar",
      paragraphs: [
        "La espalda media tiene costillas que la sostienen. La zona lumbar no tiene ninguna: ahí el rodillo carga vértebras, discos, articulaciones pequeñas y raíces nerviosas, y el tronco se tensa contra él, lo contrario de lo que buscas.",
        "Es un consejo prudente de expertos para quien practica por su cuenta. No es un daño demostrado: en dos estudios, personas sin problemas pasaron el rodillo por la zona lumbar y después llegaban más lejos. Nadie ha mostrado que sea seguro para una espalda dolorida o con un problema de disco que no conoces.",
        "Por eso aquí la regla no tiene excepción. Ningún ajuste, ningún plan importado y ningún programa de otra persona pone un rodillo o una pelota en tu zona lumbar. Si un profesional trabaja ahí contigo en persona, eso queda entre los dos.",
      ],
    },
    "hips-and-mid-back": {
      title: "Caderas tensas, espalda media rígida",
      paragraphs: [
        "Los artículos lo explican así: pasar muchas horas en una silla puede acortar la parte delantera de las caderas. Si está tensa, puede inclinar la pelvis hacia delante y dejar más carga a la zona lumbar.",
        "Una espalda media rígida gira y se dobla menos, y puede que la zona lumbar se mueva en su lugar. Unas pantorrillas tensas pueden cambiar tu paso y llegar a la espalda por el mismo camino.",
        "Es un razonamiento, no una medición tuya. Por eso, al tocar la zona lumbar aparecen glúteos, caderas y espalda media, y un movimiento suave sin nada que presione.",
      ],
    },
  },
};
