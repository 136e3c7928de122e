# Sourced by the scripts beside it: finds what the build needs, and says in one line what is missing.
# Sets ROOT, JAVA_HOME and MVN.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
MAVEN_VERSION=3.9.16
JDK_MINIMUM=21
CACHE="${XDG_CACHE_HOME:-${HOME:-$ROOT/.cache}/.cache}/labelwright"

# File names in any script survive only with a locale that can hold them.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

say() { printf 'labelwright: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# jdk_version HOME: the feature number of the JDK there, or 0
jdk_version() {
	[ -x "$1/bin/javac" ] || { echo 0; return; }
	local version
	version="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
	echo "${version:-0}"
}

find_jdk() {
	local candidate candidates=() best='' best_version=0 version
	[ -z "${JAVA_HOME:-}" ] || candidates+=("$JAVA_HOME")
	candidates+=(/usr/lib/jvm/* /opt/java/* "${HOME:-/nowhere}"/.sdkman/candidates/java/*)
	if [ -x /usr/libexec/java_home ]; then
		candidates+=("$(/usr/libexec/java_home -v "$JDK_MINIMUM+" 2>/dev/null || true)")
	fi
	if command -v javac >/dev/null; then
		candidates+=("$(cd "$(dirname "$(readlink -f "$(command -v javac)")")/.." && pwd)")
	fi
	for candidate in "${candidates[@]}"; do
		version="$(jdk_version "$candidate")"
		[ "$version" -ge "$JDK_MINIMUM" ] || continue
		# the one that JAVA_HOME names is taken as it is, else the newest
		if [ "$candidate" = "${JAVA_HOME:-}" ]; then best="$candidate"; break; fi
		if [ "$version" -gt "$best_version" ]; then best="$candidate"; best_version="$version"; fi
	done
	[ -n "$best" ] || die "no JDK $JDK_MINIMUM or newer found; install one (Debian: apt-get install openjdk-21-jdk-headless, macOS: brew install openjdk@21) or set JAVA_HOME to it"
	export JAVA_HOME="$best"
}

find_maven() {
	MVN="$CACHE/apache-maven-$MAVEN_VERSION/bin/mvn"
	[ -x "$MVN" ] && return
	local any
	any="$(command -v mvn)" || die "no Maven found; install any version of it (Debian: apt-get install maven, macOS: brew install maven)"
	say "getting Maven $MAVEN_VERSION, which the build needs"
	mkdir -p "$CACHE"
	# from a folder without a project, for the installed Maven may be too old to read ours
	(cd "$CACHE" && "$any" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$CACHE") >&2 ||
		die "Maven $MAVEN_VERSION could not be had; check that '$any' reaches its repository"
	rm -rf "$CACHE/\${project.basedir}" # where the plug-in notes what it unpacked, for want of a project
	chmod +x "$MVN"
}

on_linux() { [ "$(uname -s)" = Linux ]; }

# need_packages COMMAND-OR-LIBRARY:PACKAGE ...: installs on Debian as root what is missing, else says how to
need_packages() {
	local pair thing missing=()
	for pair in "$@"; do
		thing="${pair%%:*}"
		case "$thing" in
		*.so.*) PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | grep -q "$thing" || missing+=("${pair#*:}") ;;
		*) command -v "$thing" >/dev/null || missing+=("${pair#*:}") ;;
		esac
	done
	[ ${#missing[@]} -gt 0 ] || return 0
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		say "installing ${missing[*]}"
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >&2 ||
			die "apt-get could not install ${missing[*]}"
	else
		die "missing ${missing[*]}; install with: sudo apt-get install ${missing[*]} (or your system's packages of these names)"
	fi
}

# need_display: on Linux without a display, starts one that ends with the script
need_display() {
	on_linux || return 0
	need_packages libgtk-3.so.0:libgtk-3-0 libXtst.so.6:libxtst6
	[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
	need_packages Xvfb:xvfb openbox:openbox
	local number
	number="$(mktemp)"
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 3>"$number" &
	DISPLAY_PROCESSES=($!)
	trap 'kill "${DISPLAY_PROCESSES[@]}" 2>/dev/null; wait "${DISPLAY_PROCESSES[@]}" 2>/dev/null' EXIT
	trap 'exit 130' INT TERM
	for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
	[ -s "$number" ] || die "Xvfb did not start"
	export DISPLAY=":$(cat "$number")"
	rm -f "$number"
	openbox --config-file "$ROOT/releng/openbox.xml" >/dev/null 2>&1 &
	DISPLAY_PROCESSES=($! "${DISPLAY_PROCESSES[@]}")
}

# product_home: the folder of the built product for this machine
product_home() {
	local folder
	case "$(uname -s)-$(uname -m)" in
	Linux-x86_64) folder=linux/gtk/x86_64/labelwright ;;
	Linux-aarch64) folder=linux/gtk/aarch64/labelwright ;;
	Darwin-x86_64) folder=macosx/cocoa/x86_64/labelwright.app/Contents/Eclipse ;;
	Darwin-arm64) folder=macosx/cocoa/aarch64/labelwright.app/Contents/Eclipse ;;
	*) die "no product is built for $(uname -s) on $(uname -m); on Windows start labelwright.cmd from the archive" ;;
	esac
	echo "$ROOT/releng/org.labelwright.repository/target/products/org.labelwright.product/$folder"
}

# need_product: builds the product, without tests, when it is missing or older than a source. Sets PRODUCT.
need_product() {
	PRODUCT="$(product_home)"
	local built="$PRODUCT/labelwright"
	if [ -x "$built" ] && [ -z "$(cd "$ROOT" && find bundles features targets pom.xml .mvn releng/org.labelwright.repository \
		\( -name target -o -name bin -o -name '.tycho-consumer-pom.xml' -o -name '.polyglot.*' \) -prune -o \
		-type f -newer "$built" -print | head -n 1)" ]; then
		return
	fi
	find_jdk
	find_maven
	say "building the product"
	local log="$ROOT/run/build.log"
	mkdir -p "$ROOT/run"
	(cd "$ROOT" && "$MVN" -B -ntp verify -DskipTests -pl releng/org.labelwright.repository -am) >"$log" 2>&1 || {
		grep -m 5 '^\[ERROR\]' "$log" >&2
		die "the build failed; all of its output is in run/build.log"
	}
}
