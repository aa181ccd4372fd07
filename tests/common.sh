# What tests/quick, tests/run and tests/soak have in common; they read it with "source".

need() { # COMMAND PACKAGE: installs the package where it can, else says what is missing
    command -v "$1" > /dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        echo "Installing $2 ..."
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$2"; } > /dev/null 2>&1
    fi
    command -v "$1" > /dev/null && return
    echo "The tests need the package '$2'. Install it (as root: apt-get install $2) and run this again." >&2
    exit 1
}

build() {
    need dotnet dotnet-sdk-10.0
    need node nodejs
    need npm npm
    dotnet build StratexTeams.sln --nologo -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
}

run_project() { # PROJECT [OPTION...]: its output in $reports/PROJECT.txt, its results in $reports/PROJECT.trx
    dotnet test "artifacts/bin/$1/debug/$1.dll" --nologo "${@:2}" --results-directory "$reports" \
        --logger "console;verbosity=minimal" --logger "trx;LogFileName=$1.trx" > "$reports/$1.txt" 2>&1
}

# Runs both test projects at once with the options given, for instance --filter "Loop!=Slow". Last line: N passed, N failed, N skipped.
# Red when a test failed, when none ran, and when one was skipped and says no reason.
run_tests() {
    reports=$(mktemp -d)
    trap 'rm -rf "$reports"' EXIT
    local core host ended
    run_project StratexTeams.Core.Tests "$@" & core=$!
    run_project StratexTeams.Tests "$@" & host=$!
    wait $core; ended=$?
    grep -v "results file\|^Results File" "$reports/StratexTeams.Core.Tests.txt"
    wait $host || ended=$?
    grep -v "results file\|^Results File" "$reports/StratexTeams.Tests.txt"

    # One closing line for each project, as "Failed: 0, Passed: 12, Skipped: 0".
    local passed failed skipped reasons
    passed=$(count Passed) failed=$(count Failed) skipped=$(count Skipped)
    if [ "$ended" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
    reasons=$(skips "$reports"/*.trx)
    if [ -n "$reasons" ]; then echo "$reasons"; fi
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ] && [ "$skipped" = "$(grep -c . <<< "$reasons")" ] && [ "$passed" -gt 0 ]
}

count() { grep -ohE "$1: +[0-9]+" "$reports"/*.txt | awk '{ sum += $2 } END { print sum + 0 }'; }

# A line for each skipped test that says why: "Skipped NAME: REASON".
skips() {
    awk '
        /<UnitTestResult .*outcome="NotExecuted"/ { name = $0; sub(/.* testName="/, "", name); sub(/" .*/, "", name) }
        name != "" && /<StdOut>[^<]/ { why = $0; sub(/.*<StdOut>/, "", why); sub(/<.*/, "", why); print "Skipped " name ": " why; name = "" }
        /<\/UnitTestResult>/ { name = "" }
    ' "$@"
}
