# What the project needs from Debian 12, and how it gets installed. Sourced by tests/run.sh and
# searchd/demo.sh.

build_packages=(
  g++ cmake ninja-build ccache pkg-config
  libxapian-dev libicu-dev libboost1.81-dev libboost-url1.81-dev rapidjson-dev
  libcli11-dev libspdlog-dev libzstd-dev libxxhash-dev libpoppler-cpp-dev
  libssl-dev libsystemd-dev zlib1g-dev libtomlplusplus-dev prometheus-cpp-dev
)
test_packages=(
  libgtest-dev librapidcheck-dev libbenchmark-dev clang-format openssl
  nginx mandoc dpkg-dev file
)

logs=${TMPDIR:-/tmp}/traan-logs-$(id -u)
mkdir -p "$logs"

say() { printf '==> %s\n' "$*"; }

die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "installing packages needs root or sudo; install them yourself: ${missing[*]}"
  fi
}

# install_packages NAME…: those that are not installed yet.
install_packages() {
  missing=()
  local name
  for name in "$@"; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || die "this is not Debian; install by hand: ${missing[*]}"
  say "installing ${missing[*]}"
  apt_get update || true # an older list may do
  apt_get install -y --no-install-recommends "${missing[@]}" ||
    { tail -5 "$logs/apt.log" >&2; die "apt-get could not install ${missing[*]} (see $logs/apt.log)"; }
}

# apt_get ARGUMENT…: runs apt-get and waits up to ten minutes for another apt to finish. apt-get itself waits for
# the locks of dpkg, but fails at once when the package lists or the archives are locked.
apt_get() {
  local log="$logs/apt.log" deadline=$((SECONDS + 600))
  until as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -qq -o DPkg::Lock::Timeout=600 "$@" >"$log" 2>&1; do
    if ! grep -q 'Could not get lock' "$log" || [ $SECONDS -ge $deadline ]; then return 1; fi
    say "waiting for another apt to finish"
    sleep 2
  done
}

# Debian's chromium, and Node.js with npm unless some are there already: Debian's npm and one that
# was installed by hand do not go together.
install_node_and_browser() {
  command -v chromium >/dev/null || install_packages chromium
  install_packages fonts-noto-core
  if ! command -v node >/dev/null; then
    install_packages nodejs
    hash -r
  fi
  if ! command -v npm >/dev/null; then
    install_packages npm
    hash -r
  fi
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' ||
    die "the page tests need Node.js 18 or newer; $(command -v node) is $(node --version)"
}
