/** What build/voice.ts makes. */
declare module "virtual:voice/en" {
  export const index: import("../build/voice.ts").VoiceIndex;
}
declare module "virtual:voice/es" {
  export const index: import("../build/voice.ts").VoiceIndex;
}
