#!/usr/bin/env bash
# From a clean clone on a bare Debian 12 (or Ubuntu) to a running Fewbox.
#   ./packaging/bootstrap.sh demo    install what is missing, build, make the demo project, train, show the table
#   ./packaging/bootstrap.sh test    the same set-up, then every test
#   ./packaging/bootstrap.sh run     build, then open the window (arguments go to it)
#   ./packaging/bootstrap.sh bench   build and run the benchmarks
# FEWBOX_LIBTORCH=DIR builds against another LibTorch (≥ 1.13, CPU or CUDA) than Debian's: this is how a workstation
# gets its GPU.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/release

say() { printf '\n\033[1m%s\033[0m\n' "$*" >&2; }
stop() { printf '\nfewbox: %s\n' "$*" >&2; exit 1; }

# --- packages
wanted() { # the names under the given headings of the one list that counts
    awk -v sections=" $* " '/^\[/ { on = index(sections, " " substr($0, 2, length($0) - 2) " "); next }
                            /^#/ || !NF { next } on' packaging/debian-12.txt
}
install_packages() {
    command -v dpkg-query >/dev/null || stop "this is no Debian or Ubuntu. Install what packaging/debian-12.txt names with your own package manager, then run: cmake --preset release && cmake --build --preset release"
    local missing=() package
    for package in $(wanted "$@"); do
        # Somebody else's LibTorch makes Debian's unnecessary.
        if [ "$package" = libtorch-dev ] && [ -n "${FEWBOX_LIBTORCH:-}" ]; then continue; fi
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "as root: apt-get install --no-install-recommends ${missing[*]}"
        sudo=(sudo)
    fi
    say "Installing ${#missing[@]} packages (${missing[*]})"
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || stop "the packages could not be installed; apt's own words are above"
}

# --- build
configure() { # WITH_TESTS
    local options=(-DFEWBOX_TESTS="$1")
    if [ -n "${FEWBOX_LIBTORCH:-}" ]; then
        [ -d "$FEWBOX_LIBTORCH" ] || stop "FEWBOX_LIBTORCH=$FEWBOX_LIBTORCH is no folder"
        options+=(-DCMAKE_PREFIX_PATH="$(cd "$FEWBOX_LIBTORCH" && pwd)")
    fi
    # A configured folder is configured again only if it was made with other options.
    local mark="$build/.bootstrap-options"
    if [ -f "$build/build.ninja" ] && [ "$(cat "$mark" 2>/dev/null)" = "${options[*]}" ]; then return 0; fi
    say "Configuring"
    cmake --preset release "${options[@]}"
    printf '%s' "${options[*]}" > "$mark"
}
programs() {
    say "Building the three programs"
    cmake --build --preset release --target fewbox fewboxctl fewbox-worker
}

# --- the four words
demo() {
    local demo=demo films=demo/films started=$SECONDS
    install_packages build
    # A folder that a test run has configured keeps its tests; only the programs are built.
    if [ ! -f "$build/build.ninja" ]; then configure OFF; fi
    programs
    local ctl="$build/bin/fewboxctl"
    if [ ! -f "$films/Data_Entry_2017.csv" ]; then
        say "Making up chest films (phantoms: drawn by a program, no patient's)"
        "$ctl" phantom "$films" --images 240 --seed 1
    fi
    say "Importing them"
    "$ctl" import nih "$films" --project "$demo"
    if "$ctl" evaluate --project "$demo" --run latest --no-cases >/dev/null 2>&1; then
        say "A trained run is there already"
    else
        say "Training, 5 folds split by patient (Ctrl-C stops with a checkpoint)"
        "$ctl" train --project "$demo" --preset quick >/dev/null
    fi
    say "The table: made-up films, so its figures say that the program works and nothing of real patients"
    "$ctl" evaluate --project "$demo" --run latest --worst 10
    say "Done in $(( (SECONDS - started) / 60 )) min $(( (SECONDS - started) % 60 )) s. The project is $demo; open it with: ./packaging/bootstrap.sh run $demo"
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${CI:-}" ]; then
        "$build/bin/fewbox" "$demo" --workspace audit &
    fi
}
tests() {
    install_packages build test
    configure ON
    say "Building everything"
    cmake --build --preset release
    say "Testing"
    ctest --preset release "$@"
}
run() {
    install_packages build
    if [ ! -f "$build/build.ninja" ]; then configure OFF; fi
    programs
    exec "$build/bin/fewbox" "$@"
}
bench() {
    install_packages build test
    configure ON
    cmake --build --preset release --target benchmarks
    for program in "$build"/benchmarks/*; do
        if [ -f "$program" ] && [ -x "$program" ]; then say "$(basename "$program")"; "$program" "$@"; fi
    done
}

case "${1:-}" in
    demo) shift; demo "$@" ;;
    test) shift; tests "$@" ;;
    run) shift; run "$@" ;;
    bench) shift; bench "$@" ;;
    *) sed -n '2,9s/^# \{0,1\}//p' "$0"; [ -z "${1:-}" ] && exit 0 || exit 2 ;;
esac
