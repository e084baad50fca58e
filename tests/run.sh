#!/usr/bin/env bash
# Builds everything with warnings as errors, checks the layout of the code, runs every test project and every benchmark once.
# The last line is "N passed, N failed", summed over all of them. A missing tool is a failure, never a skip.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
readonly results="artifacts/test-results"
readonly patience=600 # seconds that one test project may take
passed=0
failed=0

# Ends the run where nothing after it would tell more.
stop() {
  printf '%s\n' "$1" >&2
  printf '%d passed, %d failed\n' "$passed" "$((failed + 1))"
  exit 1
}

# Adds the counts of one result file; a project without one has failed.
count() {
  local counters
  counters="$(grep -o '<Counters [^>]*>' "$1" 2>/dev/null | head -n 1)"
  if [[ "$counters" =~ total=\"([0-9]+)\".*passed=\"([0-9]+)\" ]]; then
    passed=$((passed + BASH_REMATCH[2]))
    failed=$((failed + BASH_REMATCH[1] - BASH_REMATCH[2]))
    [[ "${BASH_REMATCH[1]}" -gt 0 ]]
  else
    return 1
  fi
}

# A step that is not a test project counts as one test.
step() {
  local name="$1"
  shift
  printf '== %s\n' "$name"
  if "$@"; then
    passed=$((passed + 1))
  else
    printf '%s failed\n' "$name" >&2
    failed=$((failed + 1))
  fi
}

for tool in dotnet pdftotext redis-server redis-cli chromium node npm; do
  command -v "$tool" >/dev/null || stop "$tool is missing; .ci/run installs what the tests need"
done

/usr/bin/python3 -c 'import discord' 2>/dev/null || stop "python3-discord is missing; .ci/run installs what the tests need"

printf '== build\n'
dotnet build CareerWriter.sln --nologo -v quiet -clp:NoSummary || stop "the build failed"

step "layout of the code" dotnet format whitespace CareerWriter.sln --no-restore --verify-no-changes

rm -rf "$results"
for project in CareerWriter.Tests CareerWriter.Host.Tests; do
  printf '== %s\n' "$project"
  timeout "$patience" dotnet test "tests/$project" --no-build --nologo --logger "trx;LogFileName=$project.trx" --results-directory "$results"
  status=$?
  before=$failed
  if ! count "$results/$project.trx" || { [[ $status -ne 0 ]] && [[ $failed -eq $before ]]; }; then
    printf '%s ended with status %d\n' "$project" "$status" >&2
    failed=$((failed + 1))
  fi
done

step "workers killed while conversations go on" timeout "$patience" dotnet tests/CareerWriter.Load/bin/Debug/net10.0/CareerWriter.Load.dll --kills 5
step "workers killed while people talk through Slack" timeout "$patience" dotnet tests/CareerWriter.Load/bin/Debug/net10.0/CareerWriter.Load.dll --slack-kills 3 3
step "benchmarks, once each" dotnet tests/CareerWriter.Benchmarks/bin/Debug/net10.0/CareerWriter.Benchmarks.dll --test

printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed -eq 0 ]]
