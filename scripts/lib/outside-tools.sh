# Sourced by scripts/test --outside: the tools of others that judge our work. What may be put under .tools/ is; the rest is
# the system's: in CI it is installed, elsewhere it is named with the command that gets it.

DEBIAN_PACKAGES=(chromium buildah skopeo gh)
PYTHON_PACKAGES=(zizmor==1.32.0 'moto[server]==5.2.5' boto3==1.44.5 awscli==1.46.3)

ensure_python_tools() {
  local stamp="$TOOLS/python/.installed" want="${PYTHON_PACKAGES[*]}"
  export PATH="$TOOLS/python/bin:$PATH"
  [ "$(cat "$stamp" 2>/dev/null || true)" = "$want" ] && return
  command -v python3 >/dev/null || fail 'python3 is not here: the outside tools zizmor, moto and the AWS CLI need it.'
  timed 'Python environment' python3 -m venv "$TOOLS/python"
  timed 'zizmor, moto, AWS CLI' "$TOOLS/python/bin/pip" install --quiet --disable-pip-version-check "${PYTHON_PACKAGES[@]}"
  printf '%s' "$want" >"$stamp"
}

ensure_debian_tools() {
  local missing=() package
  for package in "${DEBIAN_PACKAGES[@]}"; do command -v "$package" >/dev/null || missing+=("$package"); done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "${CI:-}" != true ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "not here: ${missing[*]}. On Debian: sudo apt-get install ${missing[*]}"
  fi
  timed 'Debian package lists' apt-get update -q
  timed "Debian packages ${missing[*]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"
}

# GitHub's description of its REST API, of the version that the locked @octokit/openapi-types is made from. The package has
# 430 MB of variants, so it is no dependency: the one file of 13 MB is kept.
ensure_github_openapi() {
  local folder="$TOOLS/github-openapi" version
  version=$(node -p "require('./node_modules/@octokit/openapi-types/package.json').octokit['openapi-version']")
  [ "$(cat "$folder/.installed" 2>/dev/null || true)" = "$version" ] && return
  mkdir -p "$folder"
  timed "GitHub's OpenAPI description $version" download_github_openapi "$folder" "$version"
  printf '%s' "$version" >"$folder/.installed"
}

download_github_openapi() {
  local archive
  archive=$(cd "$1" && npm pack --silent "@octokit/openapi@$2")
  tar -xzf "$1/$archive" -C "$1" --strip-components=2 package/generated/api.github.com.json
  rm -f "$1/$archive"
}
