#!/usr/bin/env bash
# Gives a running PostgreSQL with pgvector for the tests and prints its address on the last line.
# Uses TEST_DATABASE_URL when that is set. Else, on Debian or Ubuntu, it installs what is missing and starts a cluster of
# its own in a folder of its own; a system cluster is never touched. Safe to run again.
set -euo pipefail

if [ -n "${TEST_DATABASE_URL:-}" ]; then echo "$TEST_DATABASE_URL"; exit 0; fi

port=${TEST_POSTGRES_PORT:-54417}
folder=${TEST_POSTGRES_DIR:-${TMPDIR:-/tmp}/wegwijs-test-postgres}
tell() { echo "postgres: $*" >&2; }
fail() { tell "$*"; exit 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -n "$@"; else fail "no right to run: $*"; fi; }
install() { as_root apt-get update -qq >&2; as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2; }
newest_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true; }

# The server itself.
if [ -z "$(newest_bin)" ]; then
  command -v apt-get >/dev/null || fail 'no PostgreSQL here and no apt to install it: set TEST_DATABASE_URL'
  tell 'installing PostgreSQL'
  install postgresql
fi
bin=$(newest_bin)
version=$(basename "$(dirname "$bin")")

# pgvector: the package of this release, else built from the source package of a later Debian release.
build_pgvector() {
  tell "building pgvector for PostgreSQL $version"
  install "postgresql-server-dev-$version" dpkg-dev gcc make
  local archive build
  archive=$(grep -rhoE 'https?://[^ ]+/debian/?' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | head -n 1 || true)
  [ -n "$archive" ] || fail 'no Debian archive is configured, so pgvector cannot be fetched: set TEST_DATABASE_URL'
  build=$(mktemp -d)
  chmod 755 "$build"
  mkdir -p "$build/state/partial"
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${archive%/} trixie main" >"$build/sources"
  local options=(-q -o "Dir::Etc::SourceList=$build/sources" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$build/state" -o APT::Sandbox::User=root)
  apt-get "${options[@]}" update >&2
  (cd "$build" && apt-get "${options[@]}" source --download-only pgvector >&2 && dpkg-source --extract pgvector_*.dsc source >&2)
  # No -march=native: what is built here may be kept for another processor.
  make -s -C "$build/source" PG_CONFIG="$bin/pg_config" OPTFLAGS= with_llvm=no >&2
  as_root make -s -C "$build/source" PG_CONFIG="$bin/pg_config" OPTFLAGS= with_llvm=no install >&2
  rm -rf "$build"
}
if ! ls /usr/share/postgresql/"$version"/extension/vector.control >/dev/null 2>&1; then
  command -v apt-get >/dev/null || fail 'pgvector is missing: install it, or set TEST_DATABASE_URL'
  as_root apt-get update -qq >&2 || true
  if apt-cache show "postgresql-$version-pgvector" >/dev/null 2>&1; then install "postgresql-$version-pgvector"; else build_pgvector; fi
fi

# A cluster of our own. initdb refuses root, so as root it belongs to the user postgres.
if [ "$(id -u)" = 0 ]; then as_owner() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }; else as_owner() { "$@"; }; fi
cd /
if [ ! -s "$folder/PG_VERSION" ]; then
  mkdir -p "$folder"
  if [ "$(id -u)" = 0 ]; then chown postgres:postgres "$folder"; fi
  chmod 700 "$folder"
  as_owner "$bin/initdb" -D "$folder" -U wegwijs -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  # A test database is thrown away: speed before safety.
  printf "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nfsync = off\nsynchronous_commit = off\nmax_connections = 200\n" >>"$folder/postgresql.conf"
fi
if ! as_owner "$bin/pg_ctl" -D "$folder" status >/dev/null 2>&1; then
  as_owner "$bin/pg_ctl" -D "$folder" -o "-p $port" -l "$folder/server.log" -w start >/dev/null
fi
port=$(sed -n 4p "$folder/postmaster.pid")
echo "postgres://wegwijs@127.0.0.1:$port/postgres"
