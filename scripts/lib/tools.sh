# Sourced by the scripts: how each tool is had. Everything lands in the git-ignored .tools/bin, first on PATH.

NODE_VERSION=24.21.0
ACT_VERSION=0.2.89
ACTIONLINT_VERSION=1.7.12
# sha256 of act's release archives, from the release's checksums.txt.
ACT_ARCHIVE_SHA256_Linux_x86_64=0191d6f1f3b716b5c55820032605d05fc3c1cdbf581ebeff655019e5dd1524c0

TOOLS="$PWD/.tools"
mkdir -p "$TOOLS/bin"
export PATH="$TOOLS/bin:$PATH"

say() { printf '  %s\n' "$*" >&2; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

# at_least HAVE WANT: is version HAVE the same or newer?
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# timed LABEL COMMAND...: runs quietly, says what and how long; shows the output when it fails.
timed() {
  local label=$1 start=$SECONDS
  shift
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT # also when it is interrupted
  printf '  %s …' "$label" >&2
  if "$@" >"$log" 2>&1; then
    printf ' %s s\n' "$((SECONDS - start))" >&2
  else
    printf ' failed\n' >&2
    cat "$log" >&2
    fail "$label: not installed. The lines above say why; mend that and run it again, what is there already stays."
  fi
  rm -f "$log"
}

# Node 24 ships as npm packages with the binary inside, one per platform; any npm can install it.
ensure_node() {
  local have
  have=$(node -p 'process.versions.node' 2>/dev/null || echo 0)
  at_least "$have" 24 && return
  command -v npm >/dev/null || fail "Node 24 is not here and neither is npm to get it: install Node 24 from https://nodejs.org."
  local platform
  platform="$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"
  timed "Node $NODE_VERSION" npm install --prefix "$TOOLS/node" --no-save --no-fund --no-audit "node-$platform@$NODE_VERSION"
  ln -sf "$TOOLS/node/node_modules/node-$platform/bin/node" "$TOOLS/bin/node"
}

# Reinstalled when the lockfile changed since the last time, and only then.
ensure_packages() {
  local stamp=node_modules/.installed-lockfile
  cmp -s package-lock.json "$stamp" && return
  timed 'npm packages' npm ci --no-fund --no-audit
  cp package-lock.json "$stamp"
}

ensure_act() {
  local have
  have=$(act --version 2>/dev/null | awk '{ print $NF }' || true)
  if [ -n "$have" ] && at_least "$have" "$ACT_VERSION"; then return; fi
  if command -v go >/dev/null; then
    timed "act $ACT_VERSION (go install)" env GOBIN="$TOOLS/bin" go install -tags WITHOUT_DOCKER "github.com/nektos/act@v$ACT_VERSION"
  else
    timed "act $ACT_VERSION (release archive)" download_act
  fi
}

download_act() {
  local platform checksum archive
  platform="$(uname -s)_$(uname -m)"
  checksum="ACT_ARCHIVE_SHA256_$platform"
  [ -n "${!checksum:-}" ] || fail "no pinned checksum of act for $platform: install Go, or act >= $ACT_VERSION, and run this again."
  archive=$(mktemp)
  curl -fsSL "https://github.com/nektos/act/releases/download/v$ACT_VERSION/act_$platform.tar.gz" -o "$archive"
  echo "${!checksum}  $archive" | sha256sum --check --status || fail "act's archive does not have the pinned checksum."
  tar -xzf "$archive" -C "$TOOLS/bin" act
  rm -f "$archive"
}

ensure_actionlint() {
  command -v actionlint >/dev/null && return
  command -v go >/dev/null || fail "actionlint is not here and neither is Go to get it: see https://github.com/rhysd/actionlint."
  timed "actionlint $ACTIONLINT_VERSION (go install)" env GOBIN="$TOOLS/bin" go install "github.com/rhysd/actionlint/cmd/actionlint@v$ACTIONLINT_VERSION"
}
