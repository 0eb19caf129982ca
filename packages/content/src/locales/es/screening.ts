import type { ScreeningWords } from "../../words/screening-words.ts";

export const screening: ScreeningWords = {
  intro: {
    title: "Primero: ¿te conviene el rodillo ahora?",
    body: "Unas preguntas sencillas, de una en una. Tus respuestas se quedan en este dispositivo. Puedes volver atrás y cambiarlas.",
    start: "Empezar las preguntas",
    whyUnsure: {
      title: "Por qué «no lo sé» cuenta como sí",
      body: "Estas preguntas no pueden verte ni examinarte. Cuando una respuesta podría importar, Rollwell elige lo más prudente. Pregunta a alguien que conozca tu salud y responde de nuevo.",
    },
  },
  answers: { yes: "Sí", no: "No", unsure: "No lo sé" },
  age: {
    question: "¿Cuántos años tienes?",
    help: "Rollwell planifica para personas de 16 años en adelante. Desde los 65 usa formas más suaves y da más tiempo para levantarse.",
  },
  questions: {
    "saddle-numbness": {
      question:
        "¿Notas desde hace poco entumecimiento u hormigueo entre las piernas, en los genitales, el ano o las nalgas?",
      help: "Las partes que tocarían una silla de montar. También cuenta un cambio nuevo en la sensibilidad sexual.",
    },
    "bladder-bowel": {
      question: "¿Ha cambiado hace poco tu forma de aguantar, expulsar o sentir la orina o las heces?",
      help: "Por ejemplo: se te escapan, no puedes ir o no sientes que vas.",
    },
    "leg-weakness": {
      question: "¿Se te ha debilitado una pierna o un pie, de modo que lo arrastras, tropiezas o te falla?",
      help: "De un lado o de los dos.",
    },
    "recent-trauma": {
      question:
        "¿Has tenido hace poco una caída, un choque o un golpe fuerte, con dolor de espalda, cuello o piernas desde entonces?",
      help: "A una edad avanzada o con huesos frágiles, una caída pequeña también cuenta.",
    },
    "night-pain-fever-weight-loss": {
      question: "¿Te duele la espalda de noche o en reposo, y además tienes fiebre o pierdes peso sin explicación?",
    },
    "hot-swollen-calf": {
      question: "¿Tienes una pantorrilla hinchada, caliente, roja o dolorida, y no sabes por qué?",
    },
    "chest-pain": {
      question: "¿Tienes dolor u opresión en el pecho, o falta de aire repentina, ahora o en los últimos días?",
    },
    "chronic-back-pain": {
      question: "¿Llevas más de tres meses con dolor de espalda la mayoría de los días?",
    },
    "spine-injury-surgery": {
      question: "¿Has tenido alguna vez una lesión o una operación de columna?",
      help: "Espalda o cuello. También cuentan tornillos, placas y otros implantes.",
    },
    osteoporosis: {
      question: "¿Te han dicho que tienes osteoporosis o huesos frágiles?",
      help: "Un hueso que se rompió en una caída pequeña cuenta como sí.",
    },
    "disc-herniation": {
      question: "¿Te han dicho que tienes una hernia de disco o un disco desplazado o abombado?",
    },
    "radiating-symptoms": {
      question: "¿Tienes dolor, entumecimiento u hormigueo que se extiende a un brazo o una pierna?",
    },
    "blood-clot": {
      question: "¿Tienes un coágulo de sangre, o alguien lo sospecha?",
      help: "En una pierna, un brazo o un pulmón. Si tuviste uno y no sabes si ya no está, elige «no lo sé».",
    },
    fracture: { question: "¿Tienes un hueso roto, o uno que aún no está firme otra vez?" },
    "cancer-new-pain": { question: "¿Has tenido cáncer alguna vez y tienes ahora un dolor nuevo?" },
    "infection-fever": { question: "¿Tienes ahora fiebre o una infección?" },
    anticoagulants: {
      question: "¿Tomas anticoagulantes?",
      help: "Medicamentos para que la sangre coagule menos, como warfarina, heparina, apixabán o rivaroxabán.",
    },
    pregnancy: { question: "¿Estás embarazada, o podrías estarlo?" },
    "inflammatory-spine": {
      question: "¿Te han dicho que tienes una enfermedad inflamatoria de la columna?",
      help: "Por ejemplo, espondiloartritis axial.",
    },
    "long-term-steroids": {
      question: "¿Has tomado corticoides durante meses, ahora o en el pasado?",
      help: "Por ejemplo, pastillas de prednisona o prednisolona.",
    },
    "diabetes-reduced-feeling": {
      question: "¿Tienes diabetes y menos sensibilidad en los pies, las piernas o las manos?",
    },
    "other-condition": {
      question:
        "¿Tienes otra enfermedad que controla un profesional, o te han dicho que tengas cuidado con el ejercicio?",
      help: "Por ejemplo, del corazón, los nervios, las articulaciones, la piel o la sangre.",
    },
    hypertension: {
      question: "¿Tienes la presión arterial alta?",
      help: "También si la medicación la mantiene en su rango.",
    },
    hypermobility: { question: "¿Tienes las articulaciones muy flexibles, o te han dicho que tienes hipermovilidad?" },
    diabetes: { question: "¿Tienes diabetes, con sensibilidad normal en los pies, las piernas y las manos?" },
    "local-calves": {
      question:
        "En una pantorrilla: ¿herida abierta, erupción, inflamación, varices, implante, tirón reciente o piel sin sensibilidad?",
      places: "Pantorrillas",
    },
    "local-glutes": {
      question:
        "En un glúteo o una cadera: ¿herida abierta, erupción, inflamación, varices, implante, tirón reciente o piel sin sensibilidad?",
      places: "Glúteos y caderas",
    },
    "local-front-thigh": {
      question:
        "En la parte delantera de un muslo: ¿herida abierta, erupción, inflamación, varices, implante, tirón reciente o piel sin sensibilidad?",
      places: "Parte delantera de los muslos",
    },
    "local-upper-back": {
      question:
        "En la espalda alta o media: ¿herida abierta, erupción, inflamación, varices, implante, tirón reciente o piel sin sensibilidad?",
      places: "Espalda alta y media",
    },
    "local-sides": {
      question:
        "En un costado de las costillas: ¿herida abierta, erupción, inflamación, varices, implante, tirón reciente o piel sin sensibilidad?",
      places: "Costados de las costillas",
    },
    "local-chest": {
      question:
        "En el pecho o delante del hombro: ¿herida abierta, erupción, inflamación, varices, implante, tirón reciente o piel sin sensibilidad?",
      places: "Pecho",
    },
    "local-low-back": {
      question:
        "En la zona lumbar: ¿herida abierta, erupción, inflamación, varices, implante, tirón reciente o piel sin sensibilidad?",
      help: "Ahí no va nunca un rodillo ni una pelota. También dejaría fuera los movimientos suaves.",
      places: "Zona lumbar",
    },
  },
  anyLocal: {
    question: "¿Tienes algo de esto en una zona por la que pasarías el rodillo o que estirarías?",
    conditions: {
      "open-wound": "Una herida abierta",
      rash: "Una erupción en la piel",
      inflammation: "Inflamación: caliente, roja o hinchada",
      "varicose-veins": "Varices",
      implant: "Un implante",
      "fresh-strain": "Un tirón reciente",
      "numb-skin": "Piel sin sensibilidad",
    },
    which: "¿Dónde? Toca cada zona.",
    whichUnsure: "Una zona sobre la que dudas cuenta como sí.",
  },
  places: {
    calves: "pantorrillas",
    glutes: "glúteos y caderas",
    "hip-flexors": "parte delantera de caderas y muslos",
    thoracic: "espalda alta y media",
    lats: "costados de las costillas",
    rhomboids: "entre la columna y los omóplatos",
    "low-back-movement": "zona lumbar, ni siquiera movimiento suave",
    pecs: "pecho y parte delantera de los hombros",
  },
  outcomes: {
    go: {
      title: "Puedes seguir",
      body: "Nada en tus respuestas desaconseja una sesión suave. Para o salta un paso siempre que algo no te parezca bien.",
    },
    changes: {
      title: "Puedes seguir, con cambios",
      body: "Tus sesiones se adaptan a tus respuestas. Esto es lo que cambia:",
      lines: {
        "no-head-low": "Ninguna posición con la cabeza baja.",
        "no-end-range": "Ninguna flexión ni estiramiento hasta el final del recorrido.",
        "no-level-2": "Solo las formas más suaves. Las avanzadas quedan cerradas.",
        lighter: "Menos presión, con menos peso sobre el rodillo o la pelota.",
        "longer-rise": "Más tiempo para sentarte y levantarte al final.",
        block: "Nada presiona ni estira aquí: {place}.",
      },
      because: "Por tu respuesta a:",
    },
    askFirst: {
      title: "Ahora no: pregunta antes a un profesional",
      body: "Sobre lo que respondiste, quien puede examinarte sabe más que una aplicación. Esto no es un veredicto sobre tu salud. Rollwell no hace ningún plan por ahora.",
      answersThatCount: "Las respuestas que cuentan aquí",
      todo: [
        "Muestra esta página a un fisioterapeuta, quiropráctico o médico.",
        "Pregunta qué movimiento te conviene y qué dejar fuera.",
        "No uses el rodillo hasta que hayas preguntado.",
        "Cuando una respuesta cambie, vuelve a pasar por las preguntas.",
      ],
      isItUrgent: "¿Es urgente? Mira las señales que no pueden esperar",
    },
    urgent: {
      title: "Ahora no: busca atención hoy",
      call: "Llama al número de emergencias de tu zona o ve a urgencias ahora.",
      body: "Una de tus respuestas es una señal que no puede esperar. Quizá no sea nada grave, pero un profesional tiene que verla. No uses el rodillo ni estires.",
      openPage: "Qué hacer y qué decir",
    },
    tooYoung: {
      title: "Todavía no es para ti",
      body: "Rollwell no planifica para menores de 16 años. Pregunta a tu familia, a quien te entrena o a un fisioterapeuta qué te conviene.",
    },
    ageUnknown: {
      title: "Falta tu edad",
      body: "Sin tu edad no hay plan. De ella depende lo suave que tiene que ser una sesión.",
    },
    again: {
      "not-screened": {
        title: "Antes, unas preguntas",
        body: "Sin ellas no hay plan. Te llevan cerca de un minuto.",
      },
      "screening-expired": {
        title: "Es hora de preguntar otra vez",
        body: "Tus respuestas tienen más de 90 días. Las cosas cambian: vuelve a pasar por las preguntas.",
      },
      "after-a-stop": {
        title: "La última vez paraste",
        body: "Algo no iba bien, así que tus respuestas anteriores ya no cuentan. Vuelve a pasar por las preguntas.",
      },
      "unreadable-screening": {
        title: "Tus respuestas no se pueden leer",
        body: "Están dañadas o incompletas, así que Rollwell no las usa. Vuelve a pasar por las preguntas.",
      },
    },
  },
  urgentPage: {
    title: "Señales que no pueden esperar",
    body: "Si una de estas es nueva o empeora, no uses el rodillo, no estires ni esperes a ver qué pasa.",
    call: "Llama al número de emergencias de tu zona o ve a urgencias ahora.",
    signsTitle: "Las señales",
    signs: {
      "saddle-numbness": "Entumecimiento u hormigueo entre las piernas, en los genitales, el ano o las nalgas",
      "bladder-bowel": "Un cambio al aguantar, expulsar o sentir la orina o las heces",
      "leg-weakness": "Una pierna o un pie que se ha debilitado, de un lado o de los dos",
      "recent-trauma": "Dolor de espalda, cuello o piernas desde una caída, un choque o un golpe fuerte",
      "night-pain-fever-weight-loss":
        "Dolor de espalda de noche o en reposo, con fiebre o pérdida de peso sin explicación",
      "hot-swollen-calf": "Una pantorrilla hinchada, caliente, roja o dolorida sin motivo claro",
      "chest-pain": "Dolor u opresión en el pecho, o falta de aire repentina",
    },
    todoTitle: "Qué hacer",
    todo: [
      "Para y baja del rodillo despacio.",
      "Llama, o pide a alguien cercano que llame.",
      "Con dolor en el pecho: siéntate y no te muevas hasta que llegue la ayuda.",
      "Después de una caída o un golpe fuerte: muévete lo menos posible hasta que llegue la ayuda.",
      "Con una pantorrilla hinchada: no la frotes ni la presiones.",
      "No conduzcas: que te lleven.",
      "Lleva una lista de tus medicamentos.",
    ],
    sayTitle: "Qué decir",
    say: {
      "saddle-numbness": "«Tengo molestias de espalda y desde hace poco no siento bien entre las piernas».",
      "bladder-bowel":
        "«Tengo molestias de espalda y ya no puedo aguantar, expulsar o sentir la orina o las heces como antes».",
      "leg-weakness": "«Tengo molestias de espalda y se me ha debilitado la pierna».",
      "recent-trauma": "«Tuve una caída o un golpe y desde entonces me duele la espalda».",
      "night-pain-fever-weight-loss": "«Me duele la espalda de noche y tengo fiebre o pierdo peso sin motivo».",
      "hot-swollen-calf": "«Tengo una pantorrilla hinchada y caliente y no sé por qué».",
      "chest-pain": "«Me duele el pecho» o «De repente no puedo respirar bien».",
    },
    sayAlso: "Di cuándo empezó, si empeora, qué medicamentos tomas y dónde estás.",
    noneOfThese: "¿Ninguna de estas, pero algo te preocupa? Llama hoy a un médico o a una línea de salud.",
  },
  stop: {
    title: "Sesión detenida. Hiciste lo correcto",
    body: "Baja del rodillo o de la pelota despacio. Descansa en una posición cómoda y respira con naturalidad.",
    question: "¿Qué notaste?",
    felt: {
      sharp: {
        label: "Dolor agudo",
        todo: "Deja tranquila esa zona. Si el dolor sigue en reposo, o vuelve, consulta a un profesional.",
      },
      numb: {
        label: "Entumecimiento",
        todo: "Cambia de posición y muévete con suavidad. Si no se va en unos minutos, o vuelve, consulta a un profesional.",
      },
      tingling: {
        label: "Hormigueo",
        todo: "Cambia de posición y muévete con suavidad. Si no se va en unos minutos, o vuelve, consulta a un profesional.",
      },
      radiating: {
        label: "Dolor que se extiende a un brazo o una pierna",
        todo: "No vuelvas a usar el rodillo antes de preguntar a un profesional.",
      },
      dizzy: {
        label: "Mareo",
        todo: "Quédate en el suelo o en una silla hasta que se vaya; después levántate con apoyo. Si no se va, o te desmayas, pide ayuda.",
      },
      "chest-pain": {
        label: "Dolor en el pecho o falta de aire",
        todo: "Llama ahora al número de emergencias de tu zona. Siéntate y no te muevas hasta que llegue la ayuda.",
      },
      weak: {
        label: "Debilidad en un brazo o una pierna",
        todo: "Llama al número de emergencias de tu zona o ve a urgencias ahora. No conduzcas: que te lleven.",
      },
      "too-much-pain": {
        label: "Demasiado dolor",
        todo: "Descansa. Si mañana no ha bajado, consulta a un profesional. La próxima vez usa menos peso, la pared o algo más blando.",
      },
      "something-else": {
        label: "Otra cosa",
        todo: "Hazle caso y descansa. Si te preocupa o no se va, llama a un médico.",
      },
    },
    urgentIf:
      "Entumecimiento nuevo entre las piernas, problemas de vejiga o intestino, una pierna débil: llama al número de emergencias de tu zona o ve a urgencias ahora.",
    next: "Esta sesión terminó. Las preguntas vuelven antes de la siguiente.",
  },
  seeProfessional: {
    sore: "Tres días de molestias, o si empeoran: consulta a un profesional de la salud antes de volver a usar el rodillo ahí.",
    noBetter: "Sin mejora en cuatro semanas, o peor en cualquier momento: consulta a un profesional de la salud.",
  },
};
