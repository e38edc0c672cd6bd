#!/usr/bin/env bash
# Leaves the program for one system at artifacts/RID/bulletin. Usage: src/publish.sh [RID]
# For the system it runs on: machine code (Native AOT). For Windows from elsewhere: one trimmed file, for AOT cannot cross systems.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
case $(uname -m) in aarch64 | arm64) machine=arm64 ;; *) machine=x64 ;; esac
case $(uname -s) in Darwin) own=osx-$machine ;; *) own=linux-$machine ;; esac
rid=${1:-$own}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

if [ "$rid" = "$own" ]; then
    missing=()
    if [ "${own%-*}" = linux ]; then
        for tool in clang ld.lld; do
            command -v "$tool" >/dev/null 2>&1 || missing+=("$tool")
        done
        [ -e /usr/include/zlib.h ] || missing+=(zlib.h)
    fi
    if [ ${#missing[@]} -gt 0 ]; then
        echo "publish.sh: ${missing[*]} missing; on Debian: apt-get install clang lld zlib1g-dev" >&2
        exit 2
    fi
    how=(-p:PublishAot=true -p:OptimizationPreference=Speed -p:TrimmerSingleWarn=false)
    if [ "${own%-*}" = linux ]; then how+=(-p:LinkerFlavor=lld); fi
else
    how=(--self-contained -p:PublishTrimmed=true -p:PublishSingleFile=true -p:EnableCompressionInSingleFile=true -p:TrimmerSingleWarn=false)
fi

rm -rf "$root/artifacts/$rid"
dotnet publish "$root/src/Bulletin.Cli" --configuration Release --runtime "$rid" -p:DebugType=none \
    --artifacts-path "$root/artifacts/publish-build" --output "$root/artifacts/$rid" --verbosity quiet "${how[@]}"
# Symbols are several times the size of the program, and nobody's need.
rm -f "$root/artifacts/$rid"/*.dbg "$root/artifacts/$rid"/*.pdb
ls -l "$root/artifacts/$rid" | awk 'NR > 1 { printf "%9d  %s\n", $5, $NF }'
