import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { checkBriefing } from "../../src/briefing.ts";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import type { Claim } from "../../src/claim/claim.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import { speakerIsKept } from "../../src/rules/speaker-is-kept.ts";
import { readExample } from "../briefings/read-case.ts";
import { listed } from "./held-claim.ts";

const SHIPPED = fileURLToPath(new URL("../../data/", import.meta.url));
const briefings = new Map<string, CheckedBriefing>();

/** Against the lock, so that what holds here holds for everybody. */
beforeAll(async () => {
  const folders = [await readBriefingFolder(SHIPPED, "al-asad-handover"), (await readExample()).files];
  for (const files of folders) briefings.set(files.slug, checkBriefing(files, undefined).briefing!);
});

/**
 * The claim with another speaker, and in its sentence another name in the place of every name of theirs, so that it
 * reads as if that one spoke. Reasons that people gave are left out: they are a way out by intention.
 */
function saidBy(claim: Claim, id: string, { entities }: CheckedBriefing): Claim {
  const speaking = new Set(claim.evidence.map(({ said }) => said));
  const forms = entities.value
    .filter((entity) => speaking.has(entity.id))
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .toSorted((a, b) => b.length - a.length);
  const { name } = entities.value.find((entity) => entity.id === id)!;
  const says = forms.reduce((sentence, form) => sentence.replaceAll(form, name), claim.says);
  return {
    ...claim,
    says,
    evidence: claim.evidence.map(({ voice: _voice, ...piece }) =>
      piece.stance === "supports" ? { ...piece, said: id } : piece,
    ),
  };
}

function withoutSpeaker(claim: Claim): Claim {
  const evidence = claim.evidence
    .filter(({ stance }) => stance === "supports")
    .map(({ said: _said, voice: _voice, ...piece }) => piece);
  return { ...claim, kind: "fact", says: "It is as it is.", evidence };
}

/** Whether the article’s own voice refuses it; what the sentence lacks is tried elsewhere. */
function isRefused(claim: Claim, briefing: CheckedBriefing): boolean {
  const problems = speakerIsKept.check({ ...briefing, claims: listed([claim]) });
  return problems.some(({ message }) => /^(?:The article has this from|Neither )/u.test(message));
}

/** By its form the article speaks itself here: the sentence stands behind the one that has the attribution. */
const UNHEARD: ReadonlySet<string> = new Set(["length-board"]);

describe.each(["al-asad-handover", "dam-inspection"])("the reported sentences of %s", (slug) => {
  const reported = () => briefings.get(slug)!.claims.value.filter(({ kind }) => kind === "reported");

  it("pass as they are", () => {
    expect(reported().length).toBeGreaterThan(0);
    expect(reported().filter((claim) => isRefused(claim, briefings.get(slug)!))).toEqual([]);
  });

  it("are refused as facts without their speakers", () => {
    const passed = reported().filter((claim) => !isRefused(withoutSpeaker(claim), briefings.get(slug)!));
    process.stdout.write(
      `${slug}: ${reported().length - passed.length} of ${reported().length} refused without speakers\n`,
    );
    expect(passed.map(({ id }) => id).filter((id) => !UNHEARD.has(id))).toEqual([]);
  });

  it("are refused with another speaker, in the sentence too", () => {
    const briefing = briefings.get(slug)!;
    const swaps = reported().flatMap((claim) =>
      briefing.entities.value
        .filter(({ id }) => claim.evidence.every(({ said, stance }) => said !== id || stance !== "supports"))
        .map(({ id }) => ({ how: `${claim.id} by ${id}`, claim: saidBy(claim, id, briefing) })),
    );
    const passed = swaps.filter(({ claim }) => !isRefused(claim, briefing));
    process.stdout.write(
      `${slug}: ${swaps.length - passed.length} of ${swaps.length} refused with another speaker\n`,
    );
    expect(passed.map(({ how }) => how)).toEqual([]);
  });
});
