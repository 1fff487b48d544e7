# shellcheck shell=bash disable=SC2154
# A PostgreSQL server of one's own in a folder, on a socket there and no port. Sourced by
# bench/searching.sh. PostgreSQL refuses to run as root, so root runs it as Debian's postgres.

postgres_programs() { printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1; }

as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

# start_postgres FOLDER: made if it is missing; false, and why, when it cannot be.
start_postgres() {
  local folder=$1 bin
  bin=$(postgres_programs)
  [ -x "$bin/initdb" ] || { say "no PostgreSQL server is installed"; return 1; }
  mkdir -p "$folder"
  [ "$(id -u)" != 0 ] || chown postgres "$folder"
  as_postgres test -w "$folder" || { say "the user postgres may not enter $folder"; return 1; }
  if [ ! -f "$folder/PG_VERSION" ]; then
    as_postgres "$bin/initdb" -D "$folder" -U postgres -A trust -E UTF8 --locale=C \
      >"$logs/initdb.log" 2>&1 || { say "initdb failed, see $logs/initdb.log"; return 1; }
    # One process a query, as the others; everything in memory; nothing to survive a crash.
    as_postgres tee -a "$folder/postgresql.conf" >/dev/null <<SETTINGS
listen_addresses = ''
unix_socket_directories = '$folder'
unix_socket_permissions = 0700
client_min_messages = warning
max_parallel_workers_per_gather = 0
max_parallel_maintenance_workers = 0
shared_buffers = 1GB
work_mem = 256MB
maintenance_work_mem = 512MB
effective_cache_size = 3GB
random_page_cost = 1.1
jit = off
fsync = off
synchronous_commit = off
full_page_writes = off
max_wal_size = 8GB
SETTINGS
  fi
  as_postgres "$bin/pg_ctl" -D "$folder" -l "$folder/server.log" -w start >/dev/null ||
    { say "PostgreSQL does not start, see $folder/server.log"; return 1; }
}

# stop_postgres FOLDER
stop_postgres() {
  [ -f "$1/postmaster.pid" ] || return 0
  as_postgres "$(postgres_programs)/pg_ctl" -D "$1" -m fast -w stop >/dev/null
}
