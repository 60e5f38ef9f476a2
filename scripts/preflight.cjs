// Plain old JavaScript, so that a Node of any age can read it and say in one sentence what is wrong.
// e.g. node scripts/preflight.cjs build --quiet   runs scripts/build.ts --quiet
"use strict";

var parts = process.versions.node.split(".");
var major = Number(parts[0]);
var minor = Number(parts[1]);
var fits = (major === 22 && minor >= 18) || (major === 24 && minor >= 12) || major >= 26;

if (fits) {
  var path = require("path");
  var verb = process.argv[2];
  var script = path.join(__dirname, verb + ".ts");
  process.argv.splice(1, 2, script);
  void import(require("url").pathToFileURL(script).href);
} else {
  process.stderr.write(
    "Briefbook needs Node 22.18, 24.12 or 26, and this is " +
      process.versions.node +
      "; run “npm ci”, which brings its own, and start commands with npm run.\n",
  );
  process.exitCode = 3;
}
