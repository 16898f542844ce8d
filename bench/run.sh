#!/usr/bin/env bash
# Builds in Release, fills sites with news and cases, and prints how fast they are and what they need. bench/README.md says what the parts are and how to read them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

missing=()
command -v wrk >/dev/null || missing+=(wrk)
command -v npm >/dev/null || missing+=(nodejs npm)
[ -x /usr/bin/chromium ] || missing+=(chromium)
if [ ${#missing[@]} -gt 0 ]; then
  sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  echo "Installing ${missing[*]} …"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
[ -d bench/tools/node_modules/lighthouse ] || npm ci --prefix bench/tools --no-audit --no-fund --silent

# As it is deployed: with the runtime, both compiled ahead of time for the machine that they run on.
# (The machine is named: where it is left to be found out, it is not known yet when the project decides whether to compile for it.)
machine=$(dotnet msbuild src/OrchardSite.Web -getProperty:NETCoreSdkPortableRuntimeIdentifier)
dotnet publish src/OrchardSite.Web -c Release -r "$machine" --self-contained true -o bench/out -nologo -v quiet -clp:NoSummary
dotnet build bench/OrchardSite.Bench -c Release -nologo -v quiet -clp:NoSummary
exec dotnet bench/OrchardSite.Bench/bin/Release/net10.0/OrchardSite.Bench.dll "$@"
