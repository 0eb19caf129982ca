import type { TechniqueWords } from "../../words/technique-words.ts";

export const techniques = {
  calves: {
    name: "Rodillo en la pantorrilla",
    why: "Trabaja el músculo de la pantorrilla, y durante un rato el tobillo puede doblarse algo mejor.",
    setUp: [
      "Siéntate en la colchoneta con una pierna estirada y esa pantorrilla sobre el rodillo.",
      "Dobla la otra rodilla y apoya el pie junto al rodillo.",
      "Pon las manos detrás de ti y deja colgar el pie que está sobre el rodillo.",
    ],
    movement: [
      "Empuja suavemente con las manos y el pie de apoyo, y la pantorrilla se desliza sobre el rodillo.",
      "Recorre despacio la parte gruesa del músculo y vuelve.",
      "Gira la punta del pie un poco hacia dentro y un poco hacia fuera, con una molestia tolerable de 4–5 sobre 10.",
    ],
    limits: [
      "Rueda solo sobre músculo, desde tres dedos por debajo del pliegue de la rodilla hasta tres por encima del tobillo, nunca en el hueco de detrás de la rodilla.",
      "Detente enseguida si notas dolor agudo, entumecimiento u hormigueo.",
      "Si una pantorrilla está caliente, hinchada o enrojecida, no ruedes nada: consulta hoy mismo a un médico.",
    ],
    breath: "Toma aire por la nariz y, cada vez que lo sueltes, deja que la pierna pese un poco más.",
    mistakes: [
      "Estirar la punta del pie con fuerza: deja el tobillo suelto.",
      "Ir deprisa de un extremo al otro: dedica una respiración lenta a cada pasada.",
      "Bloquear la rodilla: déjala un poco flexionada.",
    ],
    easier: "Deja sobre el rodillo solo el peso de la pierna y haz el recorrido más corto.",
    harder: "Cruza el otro tobillo sobre la espinilla para añadir peso, siempre que el pie siga suelto.",
    picture:
      "Te sientas en el suelo con las manos apoyadas detrás. Una pierna está estirada con la pantorrilla sobre el rodillo; la otra rodilla está doblada, con el pie apoyado.",
    cues: {
      setUp: ["Siéntate y apoya una pantorrilla en el rodillo.", "Dobla la otra rodilla y apoya las manos detrás."],
      start: "Empieza. Deja que la pantorrilla se deslice despacio.",
      limit: "Solo músculo. Detente tres dedos antes de la rodilla y del tobillo.",
      going: [
        "Deja colgar el pie, con los dedos sueltos.",
        "Gira la punta del pie hacia dentro y luego hacia fuera.",
        "Busca un cuatro o cinco sobre diez, no más.",
      ],
    },
  },
  glutes: {
    name: "Rodillo en el glúteo",
    why: "Llega a los músculos profundos de detrás de la cadera, que suelen notarse tensos tras muchas horas en la silla.",
    setUp: [
      "Siéntate sobre el rodillo o la pelota y apoya una mano en el suelo, detrás de ti.",
      "Cruza un tobillo sobre la otra rodilla y sujeta esa espinilla con la mano libre.",
      "Inclínate hacia la cadera de la pierna cruzada, hasta que ese glúteo lleve el peso.",
    ],
    movement: [
      "Rueda dos o tres dedos hacia delante y hacia atrás, por la parte carnosa del glúteo.",
      "Inclínate un poco más hacia fuera y luego un poco menos, para llegar a otras fibras.",
      "Quédate en un 4–5 sobre 10, donde todavía puedas charlar.",
    ],
    limits: [
      "Quédate solo en el músculo de un glúteo, nunca sobre el coxis, el sacro ni el hueso de la cadera.",
      "Detente enseguida si notas dolor agudo, entumecimiento, hormigueo o un dolor que baja por la pierna.",
    ],
    breath: "Lleva el aire abajo, al vientre, y deja que el glúteo se afloje cuando lo sueltas.",
    mistakes: [
      "Apoyarte en el centro: inclínate hasta que un solo lado lleve el peso.",
      "Sostenerte con el brazo rígido: dobla un poco el codo y baja el hombro.",
      "Tirar de la rodilla cruzada: sujeta la espinilla y déjala descansar.",
    ],
    easier: "Deja los dos pies en el suelo, sin cruzar la pierna, y lleva más peso a las manos.",
    harder: "Inclínate más hacia la cadera o cambia el rodillo por una pelota, si sigue siendo cómodo.",
    picture:
      "Te sientas sobre el rodillo con una mano apoyada detrás, un tobillo cruzado sobre la otra rodilla y el peso hacia el lado de la pierna cruzada.",
    cues: {
      setUp: ["Siéntate en el rodillo o la pelota, una mano detrás.", "Cruza un tobillo sobre la otra rodilla."],
      start: "Empieza. Inclínate hacia la cadera de la pierna cruzada.",
      limit: "Solo la parte blanda del glúteo. Nunca el coxis, nunca sobre hueso.",
      going: [
        "Pasadas cortas y lentas por la parte carnosa.",
        "Inclínate un poco hacia fuera y vuelve.",
        "Si un dolor baja por la pierna, detente.",
      ],
    },
  },
  "hip-flexors": {
    name: "Parte delantera de cadera y muslo",
    why: "Trabaja los músculos de delante de la cadera y del muslo, que pasan horas acortados cuando te sientas.",
    setUp: [
      "Ponte boca abajo sobre los antebrazos, con los codos debajo de los hombros.",
      "Coloca el rodillo o la pelota bajo la parte delantera de un muslo, el ancho de una mano por debajo del pliegue de la cadera.",
      "Dobla la otra pierna hacia un lado y déjala descansar en el suelo.",
    ],
    movement: [
      "Empuja con los antebrazos y la pierna doblada, y el muslo se desliza sobre el rodillo o la pelota.",
      "Baja despacio hasta quedar el ancho de una mano por encima de la rodilla y vuelve a subir.",
      "Gira la pierna un poco hacia dentro y hacia fuera, sin pasar de 4–5 sobre 10.",
    ],
    limits: [
      "Deja libre el ancho de una mano por debajo del pliegue de la cadera y por encima de la rodilla.",
      "Solo músculo, nunca la ingle, ni el hueso de la cadera, ni la rótula.",
      "Si notas dolor agudo, entumecimiento, hormigueo o el pulso latiendo bajo el rodillo o la pelota, detente.",
    ],
    breath: "Deja que el vientre se ensanche al tomar aire y que el muslo se hunda al soltarlo.",
    mistakes: [
      "Dejar caer el vientre: empuja el suelo con los antebrazos.",
      "Mirar hacia delante: mira al suelo, entre las manos.",
      "Empezar demasiado arriba: baja el ancho de una mano desde el pliegue de la cadera.",
    ],
    easier: "Lleva más peso a los antebrazos y a la pierna doblada, o recorre solo medio muslo.",
    harder: "Haz una pausa y dobla y estira despacio la rodilla, si el muslo sigue relajado.",
    picture:
      "Estás boca abajo sobre los antebrazos, con el rodillo bajo la parte delantera de un muslo estirado; la otra pierna está doblada hacia un lado.",
    cues: {
      setUp: ["Ponte boca abajo, sobre los antebrazos.", "Rodillo o pelota, bajo la parte delantera de un muslo."],
      start: "Empieza. Empuja con los antebrazos y deslízate despacio.",
      limit: "Detente a una mano de la cadera. Nunca la ingle ni huesos.",
      going: [
        "A una mano de la rodilla, vuelve a subir.",
        "Mira entre las manos y mantén el cuerpo largo.",
        "Aquí basta un cuatro o cinco sobre diez.",
      ],
    },
  },
  "thoracic-extension": {
    name: "Extensión dorsal corta",
    why: "Da a la parte alta de la espalda un movimiento pequeño y con apoyo, justo el que falta cuando pasas horas en la silla.",
    setUp: [
      "Siéntate con las rodillas dobladas y los pies apoyados, y el rodillo atravesado detrás de ti.",
      "Recuéstate hasta que el rodillo llegue al borde inferior de los omóplatos.",
      "Entrelaza los dedos detrás de la cabeza y deja que las manos lleven su peso.",
      "Deja las caderas bien apoyadas en el suelo.",
    ],
    movement: [
      "Toma aire y déjate ir un poco hacia atrás sobre el rodillo.",
      "Suelta el aire y vuelve a subir.",
      "Tras tres respiraciones, desliza las caderas unos 2,5 cm hacia los pies; así el rodillo queda un poco más arriba.",
      "Sigue así, punto por punto, hasta la parte alta de los hombros.",
    ],
    limits: [
      "Empieza en el borde inferior de los omóplatos y termina en la parte alta de los hombros, nunca en el cuello ni en la zona lumbar.",
      "Las caderas se quedan en el suelo, también cuando cambias de sitio el rodillo.",
      "Presiona solo sobre músculo y no pases de 3 sobre 10; con dolor agudo, entumecimiento u hormigueo, detente.",
    ],
    breath: "Toma aire al ir hacia atrás y suéltalo al subir, sin retenerlo nunca.",
    mistakes: [
      "Tirar de la cabeza hacia delante: déjala en las manos como en un cuenco.",
      "Levantar las caderas: deja que vuelvan a pesar.",
      "Ir muy atrás desde el principio: empieza con la mitad de lo que podrías.",
    ],
    easier: "Pon detrás un cojín firme, para que la cabeza encuentre pronto algo blando.",
    harder: "La forma amplia se abre más adelante, cuando varias sesiones te hayan resultado fáciles.",
    picture:
      "Estás boca arriba, con la espalda apoyada en el rodillo, que cruza bajo los omóplatos; las rodillas dobladas, las manos detrás de la cabeza y las caderas en el suelo.",
    cues: {
      setUp: [
        "Recuéstate. El rodillo en los omóplatos, nunca más abajo.",
        "Entrelaza los dedos. Las manos sostienen la cabeza.",
      ],
      start: "Toma aire y déjate ir solo un poco hacia atrás.",
      limit: "Detente en lo alto de los hombros. Las manos sostienen la cabeza.",
      going: [
        "Suelta el aire y sube sin prisa.",
        "Movimiento pequeño, caderas pesadas en el suelo.",
        "Tras tres respiraciones, sube el rodillo un par de centímetros.",
      ],
    },
  },
  "thoracic-extension-full": {
    name: "Extensión dorsal amplia",
    why: "Lleva la parte alta de la espalda por todo el recorrido que resulte cómodo, cuando el corto ya es fácil.",
    setUp: [
      "Siéntate delante del rodillo con las rodillas dobladas y los pies separados a lo ancho de la cadera.",
      "Recuéstate hasta que el rodillo cruce el borde inferior de los omóplatos.",
      "Sostén la parte de atrás de la cabeza con las dos manos, codos bien abiertos.",
      "Mantén las caderas abajo desde la primera respiración hasta la última.",
    ],
    movement: [
      "Toma aire y ve hacia atrás sobre el rodillo mientras siga siendo fácil.",
      "Deja que la cabeza acompañe a la espalda, apoyada en las manos.",
      "Suelta el aire y sube despacio, como si te enrollaras.",
      "Tras tres respiraciones, acerca el rodillo unos 2,5 cm a los hombros.",
    ],
    limits: [
      "El rodillo no pasa de la parte alta de los hombros, nunca llega al cuello, y no baja de los omóplatos, nunca llega a la zona lumbar.",
      "El recorrido acaba donde se levantarían las caderas o donde la molestia pasaría de 3 sobre 10.",
      "Nótalo solo en el músculo, y detente si hay dolor agudo, entumecimiento, hormigueo o mareo.",
    ],
    breath: "Deja que la inspiración te lleve atrás y la espiración te traiga arriba, sin parar el aire entre las dos.",
    mistakes: [
      "Dejar que suban las caderas: mantenlas abajo y ve menos atrás.",
      "Soltar la cabeza: deja todo su peso en las manos.",
      "Buscar un crujido: muévete con suavidad, suene o no.",
    ],
    easier: "Vuelve al recorrido corto en cuanto el amplio te cueste esfuerzo.",
    harder: "No hay forma más difícil: lo que cuenta es un recorrido cómodo, no uno mayor.",
    picture:
      "Estás boca arriba sobre el rodillo, con las rodillas dobladas y las caderas en el suelo, la parte alta de la espalda curvada sobre él y las dos manos bajo la cabeza.",
    cues: {
      setUp: [
        "Recuéstate. Rodillo en el borde inferior de los omóplatos.",
        "Las dos manos sostienen la cabeza. Caderas abajo.",
      ],
      start: "Toma aire y ve hacia atrás hasta donde sea fácil.",
      limit: "No pases de lo alto de los hombros, nunca al cuello.",
      going: [
        "Suelta el aire y sube despacio, como enrollándote.",
        "Deja todo el peso de la cabeza en las manos.",
        "Tres sobre diez como mucho. Si dudas, ve menos atrás.",
      ],
    },
  },
  "thoracic-roll": {
    name: "Rodillo en la espalda alta",
    why: "Da una presión lenta a los músculos de la parte alta de la espalda, donde las costillas te sostienen.",
    setUp: [
      "Siéntate, recuéstate y lleva el rodillo, atravesado, al borde inferior de los omóplatos.",
      "Dobla las rodillas, con los pies apoyados a lo ancho de la cadera.",
      "Cruza los brazos sobre el pecho, o entrelaza los dedos y deja que las manos sostengan la cabeza.",
      "Levanta las caderas unos centímetros, con el abdomen ligeramente activo.",
    ],
    movement: [
      "Dobla y estira las rodillas, y el rodillo sube despacio hasta la parte alta de los hombros.",
      "Vuelve solo hasta el borde inferior de los omóplatos.",
      "Inclínate un poco hacia un lado y luego hacia el otro, para llegar a otras fibras.",
    ],
    limits: [
      "Rueda entre el borde inferior de los omóplatos y la parte alta de los hombros, nunca en el cuello, nunca en la zona lumbar.",
      "Solo músculo y a 4–5 sobre 10; con dolor agudo, entumecimiento u hormigueo, detente enseguida.",
    ],
    breath:
      "Respira sin prisa y sin pausas mientras ruedas, y baja las caderas al suelo cuando notes que retienes el aire.",
    mistakes: [
      "Dejar que el rodillo se vaya hacia abajo: cambia de sentido en el borde inferior de los omóplatos.",
      "Esforzarte por sostener la cabeza en el aire: apóyala en las manos.",
      "Subir mucho las caderas: bastan unos centímetros.",
    ],
    easier: "Baja las caderas al suelo después de cada pasada, o rueda de pie contra la pared.",
    harder: "La forma con extensión llega más adelante; hasta entonces, ve más despacio en lugar de más fuerte.",
    picture:
      "Estás boca arriba con el rodillo atravesado bajo la parte alta de la espalda, rodillas dobladas, pies apoyados, brazos cruzados sobre el pecho y caderas un poco levantadas.",
    cues: {
      setUp: [
        "Recuéstate en el rodillo, a la altura de los omóplatos.",
        "Cruza los brazos, o que las manos sostengan la cabeza.",
      ],
      start: "Levanta un poco las caderas y empieza a rodar.",
      limit: "Rueda hasta lo alto de los hombros, nunca sobre el cuello.",
      going: [
        "Cambia de sentido en el borde inferior de los omóplatos.",
        "Abdomen ligeramente activo. Baja las caderas cuando quieras.",
        "Inclínate un poco a un lado y luego al otro.",
      ],
    },
  },
  "thoracic-roll-extension": {
    name: "Rodillo dorsal con extensión",
    why: "Une el rodar lento con pausas en las que la parte alta de la espalda se abre sobre el rodillo.",
    setUp: [
      "Recuéstate con el rodillo atravesado en el borde inferior de los omóplatos y las rodillas dobladas.",
      "Entrelaza los dedos detrás de la cabeza; las manos la sostienen todo el tiempo.",
      "Levanta las caderas unos centímetros, activando apenas el abdomen.",
    ],
    movement: [
      "Rueda entre 2,5 y 5 cm hacia los hombros y haz una pausa.",
      "Baja las caderas, toma aire y ve hacia atrás sobre el rodillo.",
      "Suelta el aire y sube; después levanta las caderas y sigue rodando.",
    ],
    limits: [
      "Haz las pausas solo entre el borde inferior de los omóplatos y la parte alta de los hombros, nunca en el cuello ni en la zona lumbar.",
      "Presiona solo sobre músculo, y no pases de 3 sobre 10, ni al rodar ni al ir atrás.",
      "Con dolor agudo, entumecimiento, hormigueo o mareo se acaba: detente y descansa de lado.",
    ],
    breath: "Respira con libertad mientras ruedas; en cada pausa, toma aire para ir atrás y suéltalo para subir.",
    mistakes: [
      "Ir hacia atrás con las caderas arriba: bájalas primero.",
      "Hacerlo todo en un solo gesto: termina de rodar y luego ve atrás.",
      "Tirar con los brazos: deja descansar la cabeza en las manos.",
    ],
    easier: "Omite la extensión y solo rueda, o usa la extensión corta.",
    harder: "No hay ninguna: ninguna forma para la espalda alta pide más que esta.",
    picture:
      "Estás boca arriba con el rodillo atravesado bajo la espalda alta, rodillas dobladas y manos detrás de la cabeza; las caderas suben para rodar y bajan en cada pausa.",
    cues: {
      setUp: [
        "Rodillo en los omóplatos, rodillas dobladas, pies apoyados.",
        "Dedos entrelazados. Las manos sostienen la cabeza todo el tiempo.",
      ],
      start: "Levanta las caderas y rueda un tramo corto.",
      limit: "Lo alto de los hombros es el final. Nunca el cuello.",
      going: [
        "Pausa. Baja las caderas, toma aire y ve atrás.",
        "Suelta el aire, sube y sigue rodando.",
        "No bajes del borde inferior de los omóplatos.",
      ],
    },
  },
  "thoracic-roll-wall": {
    name: "Rodillo dorsal en la pared",
    why: "Trabaja los músculos de la espalda alta con menos peso que en el suelo y sin acostarte.",
    setUp: [
      "Ponte de espaldas a una pared despejada, sobre un suelo que no resbale.",
      "Sujeta el rodillo, horizontal, entre la pared y el borde inferior de los omóplatos.",
      "Da un paso hacia delante con los dos pies y apóyate con suavidad.",
      "Cruza los brazos sobre el pecho y mira al frente.",
    ],
    movement: [
      "Dobla despacio las rodillas y el rodillo sube hacia los hombros.",
      "Estíralas despacio y el rodillo baja hasta el borde inferior de los omóplatos.",
      "Cambia un poco el peso a un lado y luego al otro, cuando el centro ya sea fácil.",
    ],
    limits: [
      "Mantén el rodillo entre el borde inferior de los omóplatos y la parte alta de los hombros; nunca toca el cuello ni la zona lumbar.",
      "Presiona solo sobre músculo, hasta 4–5 sobre 10, y detente si hay dolor agudo, entumecimiento u hormigueo.",
    ],
    breath: "Suelta el aire al doblar las rodillas y tómalo al estirarlas, a tu ritmo.",
    mistakes: [
      "Bajar demasiado: dobla las rodillas solo mientras el rodillo siga en la espalda alta.",
      "Echar la cabeza hacia la pared: mira al frente.",
      "Perder el rodillo: adelanta un poco más los pies para poder apoyarte.",
    ],
    easier: "Acerca los pies a la pared, para que caiga menos peso sobre el rodillo.",
    harder: "Separa un poco más los pies de la pared; la forma en el suelo es el paso siguiente.",
    picture:
      "Estás de pie, con el rodillo horizontal entre la pared y la espalda alta, los brazos cruzados, los pies un paso por delante y las rodillas un poco dobladas.",
    cues: {
      setUp: ["Sujeta el rodillo entre la espalda alta y la pared.", "Pies un paso adelante. Cruza los brazos."],
      start: "Dobla despacio las rodillas y deja subir el rodillo.",
      limit: "El rodillo llega a lo alto de los hombros, nunca al cuello.",
      going: [
        "Estira despacio, hasta el borde inferior de los omóplatos.",
        "Mira al frente, con la barbilla nivelada.",
        "Si es demasiado, apóyate con menos peso.",
      ],
    },
  },
  "thoracic-extension-wall": {
    name: "Extensión dorsal en la pared",
    why: "Deja que la espalda alta se alargue y se abra después de horas en la silla, sin rodillo y sin bajar al suelo.",
    setUp: [
      "Ponte frente a una pared, una puerta cerrada o un escritorio que no se mueva.",
      "Apoya los antebrazos o las manos, separados a lo ancho de los hombros.",
      "Da un paso atrás, con las rodillas algo flexionadas, hasta inclinarte un poco desde las caderas.",
    ],
    movement: [
      "Toma aire y deja que el pecho baje despacio entre los brazos.",
      "Suelta el aire y vuelve al punto de partida.",
      "Llega solo hasta donde se abra la espalda alta.",
    ],
    limits: [
      "La curva termina en la parte alta de los hombros; la cabeza queda entre los brazos y el cuello nunca se echa atrás.",
      "Nunca dejes que la zona lumbar se hunda; baja menos si empieza a hacerlo.",
      "No pases de 3 sobre 10, y detente con dolor agudo, entumecimiento u hormigueo en los brazos.",
    ],
    breath: "Toma aire mientras el pecho baja y suéltalo mientras sube.",
    mistakes: [
      "Colgarte de los hombros: empuja suavemente la pared con las manos.",
      "Mirar hacia arriba: deja las orejas a la altura de los brazos.",
      "Dejar caer el vientre: recoge un poco las costillas de abajo.",
    ],
    easier: "Acércate y apoya los antebrazos más arriba, para que el movimiento sea menor.",
    harder: "Aléjate un poco más y estira los brazos, si la espalda sigue larga.",
    picture:
      "Estás de pie con el tronco inclinado desde las caderas, los antebrazos en la pared, la cabeza entre los brazos y el pecho bajando hacia el suelo.",
    cues: {
      setUp: ["Apoya los antebrazos o las manos en la pared.", "Da un paso atrás e inclínate desde las caderas."],
      start: "Toma aire y deja bajar el pecho.",
      limit: "Arquea solo hasta lo alto de los hombros, nunca el cuello.",
      going: [
        "Suelta el aire y sube otra vez.",
        "La cabeza se queda entre los brazos.",
        "Costillas sueltas, que se abra solo la espalda alta.",
      ],
    },
  },
  "thoracic-extension-floor": {
    name: "Extensión dorsal de rodillas",
    why: "Abre la espalda alta con tu propio peso, mientras el suelo te sostiene y nada presiona.",
    setUp: [
      "Arrodíllate sobre algo blando, con las caderas encima de las rodillas.",
      "Camina con las manos o los antebrazos hacia delante por el suelo.",
      "Deja que la frente se acerque a la colchoneta, brazos a lo ancho de los hombros.",
    ],
    movement: [
      "Toma aire y deja que el pecho pese hacia el suelo.",
      "Suelta el aire y levántalo un poco, empujando apenas con las manos.",
      "Deja las rodillas y las caderas donde están.",
    ],
    limits: [
      "La curva acaba en la parte alta de los hombros, nunca en el cuello, y la zona lumbar no se hunde.",
      "Quédate en 3 sobre 10 o menos; detente si notas un pellizco en el hombro, dolor agudo, entumecimiento u hormigueo.",
    ],
    breath: "Toma aire para bajar y suéltalo para subir, tan suave que casi no se oiga.",
    mistakes: [
      "Llevar las caderas a los talones: déjalas encima de las rodillas.",
      "Apoyarte en la barbilla: dirige la frente hacia la colchoneta.",
      "Empujar el pecho hacia abajo: basta con su propio peso.",
    ],
    easier: "Apoya los antebrazos en el asiento de una silla firme en lugar del suelo.",
    harder: "Lleva las manos un poco más lejos, si los hombros siguen cómodos.",
    picture:
      "Estás de rodillas con las caderas encima de ellas, los brazos estirados hacia delante en el suelo, la frente cerca de la colchoneta y el pecho bajo entre los brazos.",
    cues: {
      setUp: [
        "Arrodíllate, con las caderas encima de las rodillas.",
        "Camina con las manos hacia delante por el suelo.",
      ],
      start: "Toma aire y deja que el pecho pese.",
      limit: "Nunca dobles el cuello. Detente en lo alto de los hombros.",
      going: [
        "Las caderas siguen quietas sobre las rodillas.",
        "Suelta el aire y levanta un poco el pecho.",
        "La frente mira al suelo, los hombros sueltos.",
      ],
    },
  },
  lats: {
    name: "Dorsal ancho, de lado",
    why: "Trabaja el músculo ancho del costado de la espalda, que puede notarse corto tras horas con los brazos delante.",
    setUp: [
      "Acuéstate de lado, con el brazo de abajo estirado en el suelo y la cabeza apoyada en él.",
      "Nunca dentro de la axila: pon el borde superior del rodillo dos dedos por debajo de su pliegue.",
      "Deja estirada la pierna de abajo; dobla la de arriba y pon su pie delante.",
      "Apoya la mano de arriba en el suelo, a la altura de la cintura.",
    ],
    movement: [
      "Empuja con la mano y el pie, y el rodillo baja dos o tres dedos por las costillas y vuelve.",
      "Inclina el pecho un poco hacia atrás y un poco hacia delante, para llegar a más músculo.",
      "En un punto sensible quédate, respira y muévete un poco adelante y atrás, a 4–5 sobre 10.",
    ],
    limits: [
      "Detente antes del final de las costillas, y nunca ruedes hacia la cintura, los riñones ni la axila.",
      "Presiona solo sobre músculo: si una costilla duele bajo el rodillo, quita peso.",
      "Si hay hormigueo o entumecimiento en el brazo, o dolor agudo en cualquier parte, detente enseguida.",
    ],
    breath: "Deja que las costillas apoyadas se ensanchen al tomar aire y se asienten al soltarlo.",
    mistakes: [
      "Ir demasiado lejos: el recorrido entero son dos o tres dedos.",
      "Dejar la cabeza en el aire: apóyala en el brazo o en un cojín.",
      "Dejar caer todo el peso: que la mano y el pie lleven la mitad.",
    ],
    easier: "Pon una toalla doblada sobre el rodillo y lleva más peso a la mano y al pie.",
    harder: "Gira hacia arriba la palma del brazo estirado, si brazo y mano están como siempre.",
    picture:
      "Estás de lado, con el brazo de abajo estirado más allá de la cabeza y el rodillo atravesado bajo las costillas altas; la pierna de arriba está doblada, con el pie delante.",
    cues: {
      setUp: [
        "Acuéstate de lado, con el brazo de abajo estirado.",
        "Rodillo dos dedos debajo de la axila, nunca dentro.",
      ],
      start: "Empieza. Baja dos o tres dedos por las costillas, no más.",
      limit: "Detente antes del final de las costillas. Nunca llegues a la cintura.",
      going: [
        "Si te hormiguea el brazo, detente enseguida.",
        "Que la mano y el pie lleven parte del peso.",
        "En un punto sensible, muévete apenas adelante y atrás.",
      ],
    },
  },
  "lats-wall": {
    name: "Estirar el costado en la pared",
    why: "Alarga el costado del pecho y de la espalda, sin rodillo y sin acostarte.",
    setUp: [
      "Ponte frente a una pared o al marco de una puerta, a un brazo de distancia.",
      "Apoya arriba la mano del lado que trabajas, con el codo suelto.",
      "Separa los pies a lo ancho de la cadera, con las rodillas algo flexionadas.",
    ],
    movement: [
      "Deja que las caderas se vayan hacia atrás y hacia el lado que trabajas.",
      "Siente cómo ese lado se alarga desde la cadera hasta la mano.",
      "Quédate y respira; después vuelve por el mismo camino.",
    ],
    limits: [
      "Detente en un estiramiento suave de las costillas, y nunca te cuelgues del hombro si notas ahí un pellizco.",
      "Inclínate con el cuerpo largo, sin que la zona lumbar se arquee.",
      "Si se te duerme el brazo o sientes hormigueo, detente y baja la mano.",
    ],
    breath: "Lleva cada respiración al lado que se estira y deja que se alargue al soltar el aire.",
    mistakes: [
      "Encoger el hombro hasta la oreja: deja espacio entre los dos.",
      "Girar el pecho: mantenlo de cara a la pared.",
      "Agarrarte con fuerza: solo apoya la mano, las caderas hacen el resto.",
    ],
    easier: "Apoya la mano a la altura del hombro e inclínate menos.",
    harder: "Lleva el pie del lado que trabajas por detrás del otro e inclínate un poco más.",
    picture:
      "Estás de pie frente a una pared, con una mano apoyada arriba y las caderas hacia atrás y hacia ese lado; el costado del cuerpo dibuja una curva larga.",
    cues: {
      setUp: ["De cara a la pared, apoya una mano arriba.", "Pies a lo ancho de la cadera, rodillas sueltas."],
      start: "Deja ir las caderas hacia atrás y hacia fuera.",
      limit: "Detente en un estiramiento suave. Nunca te cuelgues del hombro.",
      going: [
        "Respira hacia las costillas de ese lado.",
        "Deja espacio entre el hombro y la oreja.",
        "Si te hormiguea la mano, detente y sal despacio.",
      ],
    },
  },
  "lats-floor": {
    name: "Estirar el costado de rodillas",
    why: "Alarga el costado de la espalda, desde la cadera hasta la mano, mientras el suelo lleva tu peso.",
    setUp: [
      "Arrodíllate en la colchoneta y lleva las caderas hacia los talones.",
      "Estira los dos brazos hacia delante por el suelo.",
      "Camina con las dos manos hacia un lado, el contrario al que trabajas.",
    ],
    movement: [
      "Deja las caderas en el centro mientras las manos se alejan.",
      "Apoya un poco más la mano del lado que trabajas y respira hacia sus costillas.",
      "Vuelve con las manos al centro cuando tengas bastante.",
    ],
    limits: [
      "Detente en un estiramiento suave y amplio de las costillas, sin pellizco en el hombro ni en la rodilla.",
      "Nunca empujes las caderas hacia abajo para ganar más, y detente si lo notas en la zona lumbar.",
    ],
    breath: "Deja que el lado largo se ensanche al tomar aire y se alargue al soltarlo.",
    mistakes: [
      "Dejar que las caderas sigan a las manos: vuelve a llevarlas al centro.",
      "Encoger los hombros: estírate y deja libres las orejas.",
    ],
    easier: "Pon un cojín entre las caderas y los talones, y desplaza las manos solo un poco.",
    harder: "Pon la mano del lado que trabajas sobre la otra y llega un poco más lejos.",
    picture:
      "Estás de rodillas, con las caderas cerca de los talones, los dos brazos largos en el suelo y desplazados hacia un lado, la frente baja.",
    cues: {
      setUp: ["Arrodíllate y lleva las caderas hacia atrás.", "Camina con las manos hacia el lado contrario."],
      start: "Estírate y deja que este lado se abra.",
      limit: "Caderas en el centro. Detente si notas un pellizco en el hombro.",
      going: [
        "Respira hacia las costillas que se abren.",
        "Basta un estiramiento suave, de la cadera a la mano.",
        "Apoya la frente si te resulta agradable.",
      ],
    },
  },
  "rhomboid-ball": {
    name: "Pelota junto al omóplato, pared",
    why: "Llega a los músculos pequeños junto al omóplato, donde un rodillo es demasiado ancho.",
    setUp: [
      "Coloca la pelota entre la pared y tú, en la franja blanda junto al borde interior de un omóplato.",
      "Mantenla a dos dedos de la columna, nunca encima.",
      "Cruza el brazo de ese lado por delante del pecho.",
      "Adelanta un poco los pies y apóyate con suavidad.",
    ],
    movement: [
      "Dobla y estira un poco las rodillas, y la pelota va buscando arriba y abajo.",
      "En un punto sensible, quédate y respira a 4–5 sobre 10.",
      "Haz movimientos mínimos arriba y abajo antes de seguir.",
    ],
    limits: [
      "Presiona solo sobre músculo, nunca sobre la columna, el cuello ni el borde óseo del omóplato.",
      "Busca entre el borde inferior del omóplato y la parte alta del hombro, no más allá.",
      "Detente enseguida con dolor agudo, entumecimiento, hormigueo o un dolor que rodea las costillas o baja al brazo.",
    ],
    breath: "Toma aire contra la pelota; al soltarlo, deja que el hombro caiga a su alrededor.",
    mistakes: [
      "Apoyar todo el peso: acércate a la pared.",
      "Recorrer tramos largos: busca poco a poco.",
      "Dejar que la pelota se vaya hacia el centro: vuelve a ponerla junto al omóplato.",
    ],
    easier: "Acércate a la pared o usa una pelota más blanda; dentro de un calcetín largo no se cae.",
    harder: "Aleja un poco más los pies; la forma en el suelo llega más adelante.",
    picture:
      "Estás de pie, con la espalda hacia una pared y una pelota entre la pared y el lado interior de un omóplato, ese brazo cruzado por delante y las rodillas algo dobladas.",
    cues: {
      setUp: ["Apóyate en la pelota, junto a un omóplato.", "Cruza ese brazo por delante del pecho."],
      start: "Dobla un poco las rodillas y busca despacio.",
      limit: "Nunca sobre la columna. Quédate a dos dedos, solo músculo.",
      going: [
        "En un punto sensible, quédate y deja caer el hombro.",
        "Pasos pequeños, no más arriba que el hombro.",
        "Si es agudo o se extiende, detente enseguida.",
      ],
    },
  },
  "rhomboid-ball-floor": {
    name: "Pelota junto al omóplato, suelo",
    why: "Llega a los mismos músculos pequeños con más peso tuyo, cuando la pared ya es fácil.",
    setUp: [
      "Acuéstate boca arriba con las rodillas dobladas y un cojín fino bajo la cabeza.",
      "Coloca la pelota junto a un omóplato y apóyate en ella poco a poco.",
      "Nunca sobre la columna: deja dos dedos de distancia.",
      "Cruza ese brazo, con la mano en el otro hombro.",
    ],
    movement: [
      "Empuja apenas con los pies para moverte un poco arriba y abajo sobre la pelota.",
      "Quédate en un punto sensible, hasta 4–5 sobre 10, y deja que las costillas se ensanchen.",
      "Dibuja círculos pequeños con el codo si mover el cuerpo es demasiado.",
    ],
    limits: [
      "La pelota se queda solo en músculo, junto al omóplato, nunca en la columna, el cuello ni más abajo.",
      "Las caderas siguen en el suelo y llevan parte del peso.",
      "Gira hacia un lado y detente con dolor agudo, entumecimiento, hormigueo o dolor hacia el brazo.",
    ],
    breath: "Respira despacio hacia el espacio entre los omóplatos y siente que pesas un poco más al soltar el aire.",
    mistakes: [
      "Levantar las caderas: déjalas abajo, la pelota puede esperar.",
      "Apretar la mandíbula: quita peso hasta que se afloje.",
      "Buscar el punto que más duele: elige uno con el que puedas respirar.",
    ],
    easier: "Pon una toalla doblada sobre la pelota o vuelve a la pared.",
    harder: "No hay ninguna: apoyarte así en una pelota ya es bastante.",
    picture:
      "Estás boca arriba con las rodillas dobladas, la cabeza sobre un cojín fino, una pelota bajo el lado interior de un omóplato y ese brazo cruzado sobre el pecho.",
    cues: {
      setUp: [
        "Recuéstate despacio, con la pelota junto a un omóplato.",
        "Cruza ese brazo. Las rodillas siguen dobladas.",
      ],
      start: "Ve dejando el peso sobre la pelota, poco a poco.",
      limit: "La pelota junto al omóplato. Nunca en la columna ni el cuello.",
      going: [
        "Empuja con los pies, un poco arriba, un poco abajo.",
        "Mandíbula suelta y caderas abajo.",
        "Si pasa de cinco sobre diez, quita peso.",
      ],
    },
  },
  "pec-opener": {
    name: "Abrir el pecho, rodillo largo",
    why: "Deja que el pecho se abra con su propio peso, después de un día con los brazos por delante.",
    setUp: [
      "Siéntate en un extremo del rodillo largo, con las rodillas dobladas y los pies separados.",
      "Ayúdate con las manos y recuéstate a lo largo, hasta apoyar en él la cabeza y la pelvis.",
      "Deja caer los brazos en forma de T, con las palmas hacia arriba.",
    ],
    movement: [
      "Quédate sin moverte y deja que el dorso de las manos baje hacia el suelo.",
      "Deja que los hombros se ensanchen cada vez que sueltas el aire.",
      "Para terminar, recoge los brazos y deslízate con suavidad hacia un lado.",
    ],
    limits: [
      "La cabeza, la espalda alta y la pelvis llevan el peso, y el rodillo nunca se mueve.",
      "Si notas cualquier presión en la zona lumbar, detente.",
      "Con dolor agudo, entumecimiento u hormigueo en los brazos, detente y deslízate fuera del rodillo.",
    ],
    breath: "Respira hacia el vientre y la parte alta del pecho, y al soltar el aire deja que los brazos pesen más.",
    mistakes: [
      "Dejar la cabeza fuera del rodillo: baja un poco hasta que quede apoyada.",
      "Empujar los brazos hacia abajo: basta con su peso.",
      "Tambalearte: separa más los pies y mira un punto fijo del techo.",
    ],
    easier: "Apoya los brazos en cojines o bájalos, más cerca del cuerpo.",
    harder: "No hay ninguna: aquí descansar es todo el ejercicio.",
    picture:
      "Estás boca arriba a lo largo de un rodillo largo, con la cabeza y la pelvis apoyadas en él, rodillas dobladas, pies separados y brazos abiertos como una T.",
    cues: {
      setUp: [
        "Recuéstate a lo largo, con cabeza y pelvis apoyadas.",
        "Pies separados. Deja caer los brazos hacia los lados.",
      ],
      start: "Ahora descansa. Aquí no se rueda.",
      limit: "No te muevas. Si notas presión en la zona lumbar, detente.",
      going: [
        "Siente cómo pesa el dorso de las manos.",
        "Si te hormiguean las manos, baja los brazos o detente.",
        "Suelta el aire y deja que el pecho se ensanche.",
      ],
    },
  },
  "pec-opener-floor": {
    name: "Abrir el pecho en el suelo",
    why: "Da tiempo al pecho para abrirse sobre el suelo plano, sin ningún rodillo.",
    setUp: [
      "Acuéstate boca arriba en la colchoneta, rodillas dobladas y pies apoyados.",
      "Desliza los brazos hacia los lados en forma de T, palmas arriba.",
      "Pon un cojín fino bajo la cabeza si la barbilla apunta al techo.",
    ],
    movement: [
      "Deja que los dos hombros se hundan, anchos, hacia el suelo.",
      "Gira un poco más las palmas hacia arriba al soltar el aire y luego olvídate de ellas.",
      "Descansa; no hace falta empujar nada.",
    ],
    limits: [
      "Quédate en un estiramiento suave del pecho, y nunca aprietes ni arquees la zona lumbar.",
      "Con entumecimiento, hormigueo o dolor agudo en un brazo, detente y recoge los brazos.",
    ],
    breath: "Siente cómo sube el pecho al tomar aire y cómo se ensanchan los hombros al soltarlo.",
    mistakes: [
      "Forzar las manos hasta el suelo: déjalas donde se queden.",
      "Estirar las piernas: mantén las rodillas dobladas, para que la espalda descanse.",
    ],
    easier: "Dobla los codos y apoya las manos en las costillas de vez en cuando.",
    harder: "El paso siguiente es el rodillo largo, cuando la sesión te lo ofrezca.",
    picture:
      "Estás boca arriba en el suelo, con las rodillas dobladas, los pies apoyados y los brazos abiertos como una T, palmas hacia arriba.",
    cues: {
      setUp: ["Boca arriba, rodillas dobladas, pies apoyados.", "Abre los brazos a los lados, palmas arriba."],
      start: "Deja que los hombros se hundan hacia el suelo.",
      limit: "Detente en un estiramiento suave del pecho. Nunca fuerces los brazos.",
      going: [
        "Las palmas giran arriba al soltar el aire.",
        "Baja los brazos si notas hormigueo en las manos.",
        "No hay nada que empujar. Solo descansa.",
      ],
    },
  },
  "pec-opener-wall": {
    name: "Abrir el pecho en una puerta",
    why: "Estira la parte delantera del pecho, de pie, donde haya un marco de puerta o una esquina.",
    setUp: [
      "Ponte en el marco de una puerta o frente a un rincón, con un pie delante del otro.",
      "Apoya los dos antebrazos en el marco o en las paredes, codos algo por debajo de los hombros.",
      "Mira al frente y deja bajar los hombros.",
    ],
    movement: [
      "Lleva el peso con suavidad al pie de delante, hasta que el pecho se abra.",
      "Quédate ahí y deja que los omóplatos se deslicen hacia atrás y abajo.",
      "Sal cuando quieras y vuelve a entrar.",
    ],
    limits: [
      "El estiramiento se nota en el músculo del pecho y nunca en la articulación del hombro.",
      "No dejes que la zona lumbar se arquee; inclínate menos si lo intenta.",
      "Si hay dolor agudo, entumecimiento u hormigueo en los brazos, detente.",
    ],
    breath: "Toma aire para alargarte hacia arriba y suéltalo para inclinarte con un poco más de suavidad.",
    mistakes: [
      "Adelantar la barbilla: llévala atrás hasta que la cabeza quede alta.",
      "Poner los codos muy arriba: bájalos un poco por debajo de los hombros.",
      "Dejarte caer en el marco: guarda algo de peso en el pie de atrás.",
    ],
    easier: "Baja los codos hasta la cintura e inclínate solo un poco.",
    harder: "Sube los codos a la altura de los hombros, si los dos siguen cómodos.",
    picture:
      "Estás de pie en una puerta, en un paso corto, los dos antebrazos en el marco con los codos algo por debajo de los hombros, el pecho ligeramente hacia delante.",
    cues: {
      setUp: [
        "En la puerta, los dos antebrazos sobre el marco.",
        "Codos algo más bajos que los hombros, un pie adelante.",
      ],
      start: "Inclínate con suavidad sobre el pie de delante.",
      limit: "Nótalo solo en el pecho. Detente si molesta el hombro.",
      going: [
        "Los omóplatos se deslizan hacia atrás y abajo.",
        "Alárgate hacia arriba y sigue mirando al frente.",
        "Guarda algo de peso en el pie de atrás.",
      ],
    },
  },
  "cat-cow": {
    name: "Gato y vaca",
    why: "Mueve toda la espalda con suavidad en las dos direcciones, sin nada que la presione.",
    setUp: [
      "Ponte a cuatro patas, manos bajo los hombros y rodillas bajo las caderas.",
      "Separa los dedos de las manos y afloja los codos.",
      "Deja que la espalda encuentre un punto medio cómodo.",
    ],
    movement: [
      "Suelta el aire y redondea la espalda hacia el techo, con la pelvis recogida y la cabeza al final.",
      "Toma aire, deja que el pecho avance y que la espalda se ahueque un poco.",
      "Pasa despacio de una forma a la otra.",
    ],
    limits: [
      "Quédate en la parte fácil del movimiento y detente antes de cualquier pellizco en la zona lumbar.",
      "La cabeza acompaña, y el cuello nunca se echa atrás.",
    ],
    breath: "Suelta el aire al redondear y tómalo al alargar.",
    mistakes: [
      "Ir deprisa: que cada respiración llene una dirección.",
      "Mover solo la cabeza: empieza cada onda en la pelvis.",
      "Bloquear los codos: déjalos sueltos.",
    ],
    easier: "Haz la onda a la mitad, o apoya los antebrazos en el asiento de una silla.",
    harder: "No hace falta ninguna: ve más despacio y siente mejor el recorrido.",
    picture:
      "Estás a cuatro patas, manos bajo los hombros y rodillas bajo las caderas; la espalda se redondea como la de un gato y luego se alarga y se ahueca un poco.",
    cues: {
      setUp: ["Ponte a cuatro patas.", "Manos bajo los hombros, rodillas bajo las caderas."],
      start: "Suelta el aire y redondea la espalda.",
      limit: "Detente antes de que duela. Nunca eches atrás el cuello.",
      going: [
        "Toma aire, el pecho avanza, la espalda se alarga.",
        "Suelta el aire y sube la espalda como un gato.",
        "Empieza cada onda en la pelvis.",
      ],
    },
  },
  "pelvic-tilt": {
    name: "Basculación de pelvis boca arriba",
    why: "Despierta el movimiento pequeño entre la pelvis y las costillas, con todo el peso apoyado.",
    setUp: [
      "Acuéstate boca arriba con las rodillas dobladas y los pies a lo ancho de la cadera.",
      "Apoya las manos en la parte delantera de la pelvis, o deja los brazos abiertos.",
      "Afloja el vientre y los muslos.",
    ],
    movement: [
      "Suelta el aire y bascula la pelvis, llevando el pubis hacia el ombligo.",
      "Toma aire y deja que vuelva, un poco más allá del centro.",
      "Hazlo tan pequeño como un cuenco de agua que se mece sin derramarse.",
    ],
    limits: [
      "La pelvis se mece sola; nunca aprietes la zona lumbar contra el suelo.",
      "Las caderas no se levantan, y te detienes si notas un pellizco o si el dolor baja por una pierna.",
    ],
    breath: "Suelta el aire cuando el pubis sube y tómalo cuando se aleja.",
    mistakes: [
      "Apretar los glúteos: deja que lo haga el bajo vientre.",
      "Levantar las caderas: hazlo más pequeño hasta que descansen.",
      "Subir la barbilla: deja que pese la cabeza.",
    ],
    easier: "Imagina el movimiento durante dos respiraciones y luego hazlo diminuto.",
    harder: "No hace falta ninguna: aquí cuenta la suavidad, no el esfuerzo.",
    picture:
      "Estás boca arriba con las rodillas dobladas, los pies apoyados y los brazos abiertos; solo la pelvis se mece un poco hacia las costillas y de vuelta.",
    cues: {
      setUp: ["Acuéstate boca arriba con las rodillas dobladas.", "Suelta el vientre y los muslos."],
      start: "Suelta el aire y lleva el pubis hacia el ombligo.",
      limit: "Pequeño y fácil. Nunca aprietes la zona lumbar contra el suelo.",
      going: [
        "Toma aire y deja que la pelvis vuelva.",
        "Mécela como un cuenco de agua.",
        "Glúteos sueltos, la cabeza pesa en el suelo.",
      ],
    },
  },
  "childs-pose": {
    name: "Postura del niño",
    why: "Deja descansar la espalda, larga y redonda, sin nada que hacer y sin nada que presione.",
    setUp: [
      "Arrodíllate con los dedos gordos de los pies juntos y las rodillas separadas.",
      "Lleva las caderas hacia los talones.",
      "Estira los brazos hacia delante y apoya la frente en la colchoneta o en un cojín.",
    ],
    movement: [
      "Deja que el vientre se acomode entre los muslos.",
      "Deja que la espalda se ensanche cada vez que tomas aire.",
      "Para subir, trae las manos bajo los hombros y levántate despacio.",
    ],
    limits: [
      "Baja solo hasta donde las caderas van por sí mismas, y nunca las empujes.",
      "Detente si te molesta una rodilla, si duele la zona lumbar o si te mareas.",
    ],
    breath: "Respira hacia la parte de atrás de las costillas y deja que las caderas bajen un poco al soltar el aire.",
    mistakes: [
      "Sostener la cabeza en el aire: apoya la frente en algo.",
      "Esforzarte por llegar a los talones: pon un cojín en medio.",
    ],
    easier: "Dobla una manta entre las caderas y los talones, o apoya el pecho en una almohada grande.",
    harder: "No hay ninguna: este es un lugar de descanso.",
    picture:
      "Estás de rodillas, con las rodillas separadas, las caderas hacia los talones, los brazos largos delante en el suelo y la frente apoyada.",
    cues: {
      setUp: ["Arrodíllate y lleva las caderas a los talones.", "Brazos largos delante y la frente apoyada."],
      start: "Deja que las caderas pesen.",
      limit: "Nunca empujes las caderas. Detente si te molestan las rodillas.",
      going: [
        "Respira hacia la parte de atrás de las costillas.",
        "La frente descansa, la mandíbula se afloja.",
        "No hace falta llegar a ningún sitio.",
      ],
    },
  },
  "cat-cow-wall": {
    name: "Gato y vaca de pie",
    why: "Mueve toda la espalda en las dos direcciones, sin arrodillarte ni acostarte.",
    setUp: [
      "Ponte frente a una pared o a un escritorio que no se mueva.",
      "Apoya las manos a la altura del pecho y da pasos atrás hasta estirar los brazos.",
      "Afloja las rodillas, con los pies a lo ancho de la cadera.",
    ],
    movement: [
      "Suelta el aire, empuja apenas con las manos y redondea la espalda.",
      "Toma aire, deja pasar el pecho entre los brazos y alarga la espalda.",
      "Que la pelvis empiece y la cabeza acompañe.",
    ],
    limits: [
      "Llega solo hasta donde sea fácil, y detente antes de notar un pellizco en la zona lumbar.",
      "La cabeza se mueve al final; nunca eches el cuello atrás para mirar arriba.",
    ],
    breath: "Suelta el aire al empujar la pared y tómalo al alargarte.",
    mistakes: [
      "Doblar los codos: deja los brazos largos y mueve la espalda.",
      "Estirar del todo las rodillas: aflójalas un poco, para que la pelvis pueda moverse.",
    ],
    easier: "Acércate a la pared y haz una onda pequeña.",
    harder: "Usa el escritorio en lugar de la pared, o pasa a la forma a cuatro patas.",
    picture:
      "Estás de pie, con el cuerpo inclinado hacia delante y las dos manos en la pared a la altura del pecho, brazos largos y rodillas sueltas; la espalda se redondea y luego se alarga.",
    cues: {
      setUp: ["Manos en la pared, a la altura del pecho.", "Da pasos atrás hasta estirar los brazos."],
      start: "Suelta el aire, empuja apenas y redondea la espalda.",
      limit: "Detente si notas un pellizco. El cuello nunca se echa atrás.",
      going: [
        "Toma aire y deja pasar el pecho.",
        "Rodillas sueltas, que empiece la pelvis.",
        "Una respiración para cada dirección.",
      ],
    },
  },
  "pelvic-tilt-wall": {
    name: "Basculación de pelvis en la pared",
    why: "Encuentra de pie el movimiento pequeño de la pelvis, con la pared como guía.",
    setUp: [
      "Ponte de espaldas a una pared, con los talones a medio paso de ella.",
      "Flexiona un poco las rodillas y posa las manos en el vientre.",
      "Deja que los glúteos y los omóplatos rocen la pared.",
    ],
    movement: [
      "Suelta el aire y desliza la pelvis, de modo que el pubis suba hacia las costillas.",
      "Toma aire y deja que vuelva a bajar.",
      "Dibuja trazos cortos en la pared con los glúteos.",
    ],
    limits: [
      "Bascula solo mientras sea suave, y nunca empujes la zona lumbar contra la pared.",
      "Detente si algo te molesta o si el dolor baja por una pierna.",
    ],
    breath: "Suelta el aire cuando la pelvis sube y tómalo cuando baja.",
    mistakes: [
      "Empujar con las piernas: deja las rodillas a la misma altura.",
      "Encorvarte: deja los omóplatos apoyados en la pared.",
    ],
    easier: "Pon las manos en las caderas y haz la mitad del movimiento.",
    harder: "Acerca un poco los pies a la pared y conserva el mismo ritmo lento.",
    picture:
      "Estás de pie, con los omóplatos y los glúteos rozando una pared, los pies medio paso por delante, las rodillas sueltas y las manos en el vientre; solo se mueve la pelvis.",
    cues: {
      setUp: ["De espaldas a la pared, pies medio paso adelante.", "Rodillas sueltas, manos en el vientre."],
      start: "Suelta el aire y sube el pubis.",
      limit: "Mueve la pelvis. Nunca empujes la zona lumbar contra la pared.",
      going: ["Toma aire y deja que baje.", "Las rodillas se quedan donde están.", "Dibuja trazos cortos en la pared."],
    },
  },
  "childs-pose-wall": {
    name: "Postura del niño, de pie",
    why: "Alarga la espalda desde las manos hasta las caderas, sin bajar al suelo.",
    setUp: [
      "Busca una pared o un escritorio que no se deslice y ponte de frente.",
      "Apoya las manos a lo ancho de los hombros.",
      "Camina hacia atrás hasta tener los brazos largos y el tronco inclinado desde las caderas, rodillas sueltas.",
    ],
    movement: [
      "Deja que las caderas se vayan atrás, como hacia una silla.",
      "Alárgate desde las manos hasta las caderas.",
      "Para salir, acércate paso a paso.",
    ],
    limits: [
      "Inclínate desde las caderas con la espalda larga, sin redondear ni empujar la zona lumbar.",
      "Detente antes de que molesten los hombros, o si te mareas.",
    ],
    breath: "Toma aire a lo largo de los costados y deja que las caderas se alejen al soltarlo.",
    mistakes: [
      "Dejar caer la cabeza: mantenla en línea con los brazos.",
      "Estirar las piernas a la fuerza: dobla las rodillas hasta notar la espalda larga.",
    ],
    easier: "Apoya las manos más arriba e inclínate solo la mitad.",
    harder: "Da medio paso más hacia atrás, o prueba la forma de rodillas si el suelo te va bien.",
    picture:
      "Estás de pie con el tronco inclinado desde las caderas y las dos manos en una pared; brazos y espalda forman una línea larga, las caderas van hacia atrás, las rodillas sueltas.",
    cues: {
      setUp: ["Manos en la pared, a lo ancho de los hombros.", "Camina hacia atrás e inclínate desde las caderas."],
      start: "Deja que las caderas se vayan hacia atrás.",
      limit: "La espalda sigue larga. Detente antes de que molesten los hombros.",
      going: [
        "La cabeza en línea con los brazos.",
        "Respira hacia los dos costados.",
        "Dobla más las rodillas si tiran las piernas.",
      ],
    },
  },
  "calves-wall": {
    name: "Estirar la pantorrilla en la pared",
    why: "Estira la pantorrilla, y el tobillo puede doblarse algo mejor al caminar.",
    setUp: [
      "Ponte frente a una pared y apoya las dos manos.",
      "Lleva un pie hacia atrás, con la punta hacia la pared.",
      "Mantén estirada la rodilla de atrás y deja bajar ese talón.",
    ],
    movement: [
      "Dobla despacio la rodilla de delante, hasta notar un estiramiento suave en la pantorrilla de atrás.",
      "Deja el talón en el suelo y respira.",
      "Sal un poco y vuelve a inclinarte.",
    ],
    limits: [
      "Quédate en un estiramiento suave y uniforme en el centro de la pantorrilla, y detente si se vuelve agudo.",
      "No estires una pantorrilla caliente, hinchada o enrojecida: consulta hoy mismo a un médico.",
    ],
    breath: "Toma aire para alargarte y, al soltarlo, deja que el talón pese.",
    mistakes: [
      "Girar el pie hacia fuera: apunta con los dedos a la pared.",
      "Rebotar: inclínate y quédate.",
      "Doblarte por la cintura: avanza con la cadera y el pecho a la vez.",
    ],
    easier: "Da un paso más corto, para que el talón baje sin esfuerzo.",
    harder: "Da un paso más largo hacia atrás, con el talón siempre en el suelo.",
    picture:
      "Estás de pie con las dos manos en una pared, un pie delante con la rodilla doblada y la otra pierna estirada detrás, con el talón en el suelo.",
    cues: {
      setUp: ["Manos en la pared. Lleva un pie hacia atrás.", "Rodilla estirada, talón abajo, punta hacia la pared."],
      start: "Dobla la rodilla de delante e inclínate despacio.",
      limit: "Solo un estiramiento suave. Detente si se vuelve agudo.",
      going: [
        "El talón pesa cuando sueltas el aire.",
        "Sin rebotar. Inclínate y quédate.",
        "Cadera y pecho avanzan a la vez.",
      ],
    },
  },
  "glutes-floor": {
    name: "Estirar el glúteo boca arriba",
    why: "Estira los músculos profundos de detrás de la cadera, con toda la espalda en reposo.",
    setUp: [
      "Acuéstate boca arriba con las dos rodillas dobladas.",
      "Cruza un tobillo sobre la otra rodilla y mantén ese pie activo.",
      "Sujeta con las dos manos el muslo de abajo, por detrás.",
    ],
    movement: [
      "Acerca las dos piernas hasta notar un estiramiento suave en la cadera cruzada.",
      "Deja que la rodilla cruzada se aleje de ti.",
      "Quédate y respira, con la cabeza y los hombros apoyados.",
    ],
    limits: [
      "El estiramiento se nota en el glúteo; detente si la rodilla se tuerce o si el dolor baja por la pierna.",
      "Acerca las piernas solo mientras la pelvis siga apoyada, sin que la zona lumbar se redondee.",
    ],
    breath: "Toma aire donde estás y deja que las piernas se acerquen un poco al soltarlo.",
    mistakes: [
      "Levantar la cabeza para llegar: déjala apoyada y rodea el muslo con una toalla.",
      "Empujar la rodilla cruzada con la mano: deja que se abra sola.",
    ],
    easier: "Deja en el suelo el pie de abajo y solo permite que la rodilla cruzada se abra.",
    harder: "Acerca un poco más el muslo de abajo, con la pelvis siempre apoyada.",
    picture:
      "Estás boca arriba, con un tobillo cruzado sobre la otra rodilla y las dos manos detrás del muslo de abajo, acercando las piernas.",
    cues: {
      setUp: ["Boca arriba, cruza un tobillo sobre la otra rodilla.", "Sujeta por detrás el muslo de abajo."],
      start: "Acerca las dos piernas, despacio.",
      limit: "Detente si se tuerce la rodilla o baja dolor por la pierna.",
      going: [
        "Deja que la rodilla cruzada se aleje.",
        "Cabeza y hombros descansan en el suelo.",
        "Basta un estiramiento suave en el glúteo.",
      ],
    },
  },
  "glutes-wall": {
    name: "Estirar el glúteo de pie",
    why: "Estira la parte de atrás de la cadera, de pie, con las dos manos en algo firme.",
    setUp: [
      "Ponte frente a una pared o un escritorio que no se mueva y apoya las dos manos.",
      "Cruza un tobillo justo por encima de la otra rodilla.",
      "Afloja la rodilla de apoyo.",
    ],
    movement: [
      "Lleva las caderas un poco atrás, como hacia un taburete alto.",
      "Deja que la rodilla cruzada se abra hacia fuera.",
      "Sube a descansar siempre que lo necesites.",
    ],
    limits: [
      "Baja solo hasta notar un estiramiento suave en el glúteo; detente si te molesta alguna rodilla.",
      "Nunca sueltes las dos manos, y baja el pie si pierdes el equilibrio.",
    ],
    breath: "Toma aire para alargar el pecho y suéltalo para bajar un poco.",
    mistakes: [
      "Apoyar el tobillo en la rótula: deslízalo por encima de la rodilla.",
      "Hundir el pecho: mira al frente y alarga la espalda.",
      "Salir deprisa: sube despacio y baja primero el pie.",
    ],
    easier: "Siéntate en una silla, cruza ahí el tobillo e inclínate un poco hacia delante.",
    harder: "Baja un poco más, con las dos manos siempre apoyadas.",
    picture:
      "Estás de pie sobre una pierna, con las dos manos en un escritorio, el otro tobillo cruzado por encima de la rodilla de apoyo y las caderas un poco atrás.",
    cues: {
      setUp: ["Las dos manos en la pared o el escritorio.", "Cruza un tobillo por encima de la otra rodilla."],
      start: "Lleva las caderas atrás, como hacia un taburete.",
      limit: "Sujétate con las dos manos. Detente si te molesta una rodilla.",
      going: [
        "Deja que la rodilla cruzada se abra hacia fuera.",
        "Pecho largo y mirada al frente.",
        "Baja el pie si pierdes el equilibrio.",
      ],
    },
  },
  "hip-flexors-wall": {
    name: "Flexor de cadera, de pie",
    why: "Estira la parte delantera de la cadera, de pie, después de muchas horas en la silla.",
    setUp: [
      "Ponte de lado junto a una pared y apoya una mano.",
      "Da un paso corto, con un pie delante y otro detrás.",
      "Flexiona un poco las dos rodillas y levanta el talón de atrás.",
    ],
    movement: [
      "Mete la pelvis, de modo que el pubis suba hacia las costillas.",
      "Sin perder esa posición, lleva un poco el peso al pie de delante.",
      "Quédate donde notes un estiramiento suave delante de la cadera de atrás.",
    ],
    limits: [
      "Nótalo delante de la cadera y en el muslo, y nunca arquees la zona lumbar para llegar más lejos.",
      "Detente si notas un pellizco en el fondo de la ingle o un dolor agudo.",
    ],
    breath: "Toma aire para alargarte hacia arriba y, al soltarlo, mete la pelvis un poco más.",
    mistakes: [
      "Inclinar el pecho hacia delante: mantenlo encima de la pelvis.",
      "Dar una zancada larga: acorta el paso hasta que puedas meter la pelvis.",
    ],
    easier: "Solo mete la pelvis, sin avanzar.",
    harder: "Levanta el brazo del lado de la pierna de atrás y alárgate hacia él.",
    picture:
      "Estás de pie junto a una pared, con una mano apoyada, en un paso corto, las dos rodillas algo dobladas, el talón de atrás levantado y la pelvis recogida.",
    cues: {
      setUp: ["Una mano en la pared, un pie detrás.", "Rodillas sueltas, el talón de atrás levantado."],
      start: "Mete la pelvis y avanza un poco el peso.",
      limit: "Primero la pelvis. Nunca arquees la zona lumbar.",
      going: [
        "El pecho sobre la pelvis, sin esfuerzo.",
        "Un estiramiento suave delante de la cadera.",
        "Suelta el aire y vuelve a meter la pelvis.",
      ],
    },
  },
  "hip-flexors-floor": {
    name: "Flexor de cadera, de rodillas",
    why: "Estira la parte delantera de la cadera con una rodilla en el suelo, donde la pelvis es fácil de guiar.",
    setUp: [
      "Apoya una rodilla en un cojín y el otro pie delante.",
      "Pon la cadera encima de la rodilla de atrás y el pecho encima de la cadera.",
      "Deja las manos sobre el muslo de delante.",
    ],
    movement: [
      "Primero mete la pelvis, como al subir la cremallera de un pantalón ajustado.",
      "Avanza un poco sin perder esa posición.",
      "Vuelve y repite, o quédate y respira.",
    ],
    limits: [
      "Detente en un estiramiento suave delante de la cadera, mucho antes de que la zona lumbar se arquee.",
      "No apoyes una rótula dolorida; detente si notas un pellizco delante de la cadera.",
    ],
    breath: "Toma aire para alargarte desde la cadera y suéltalo para avanzar un poco.",
    mistakes: [
      "Hundirte en una zancada profunda: vuelve hasta que puedas meter la pelvis.",
      "Girar hacia la pierna de delante: apunta al frente con los dos lados de la cadera.",
      "Cargar el peso en las manos: déjalas ligeras y mantén el tronco alto.",
    ],
    easier: "Pon doble cojín, ten una silla al lado y solo mete la pelvis.",
    harder: "Aprieta con suavidad el glúteo de la pierna de atrás mientras avanzas.",
    picture:
      "Tienes una rodilla en el suelo y el otro pie apoyado delante, las dos rodillas casi en ángulo recto, el tronco alto y las manos sobre el muslo de delante.",
    cues: {
      setUp: ["Apoya una rodilla en algo blando.", "El otro pie delante, el tronco alto."],
      start: "Mete la pelvis y luego avanza un poco.",
      limit: "Un estiramiento suave delante. Detente antes de arquear la espalda.",
      going: [
        "Manos ligeras sobre el muslo de delante.",
        "Los dos lados de la cadera miran al frente.",
        "Si se suelta la pelvis, vuelve y empieza de nuevo.",
      ],
    },
  },
} as const satisfies Record<string, TechniqueWords>;
