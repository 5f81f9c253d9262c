#!/usr/bin/env bash
# Starts Yangguang and says where it is, who can log in and how to stop it. Stays in the foreground: Ctrl-C stops the
# server. Further arguments go to the server, e.g. -Djboss.socket.binding.port-offset=100 or -c standalone-ha.xml.
#   yangguang.sh stop    stops a server that runs elsewhere
# The database and the documents are in YANGGUANG_DATA, by default data/ at the root of the sources.
set -u
bin=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(dirname "$bin")
export YANGGUANG_DATA=${YANGGUANG_DATA:-$(cd "$home/../../.." && pwd)/data}
mkdir -p "$YANGGUANG_DATA"
pidfile=$YANGGUANG_DATA/server.pid
# the classes as the Java machine has them in memory, for a quicker next start (standalone.conf)
classes=$bin/classes.jsa

running() {
  [ -s "$pidfile" ] && kill -0 "$(cat "$pidfile")" 2>/dev/null && tr '\0' ' ' < "/proc/$(cat "$pidfile")/cmdline" 2>/dev/null | grep -q jboss
}
# after an orderly end of the first start
keep_classes() {
  [ ! -s "$classes.new" ] || mv -f "$classes.new" "$classes"
}
stop_server() {
  local pid; pid=$(cat "$pidfile")
  [ -s "$classes" ] || echo "The first stop keeps the loaded classes, so that the next start is quicker; this takes a few seconds."
  kill "$pid" 2>/dev/null
  for _ in $(seq 1 60); do kill -0 "$pid" 2>/dev/null || { rm -f "$pidfile"; keep_classes; return 0; }; sleep 1; done
  kill -9 "$pid"; rm -f "$pidfile" "$classes.new"
}
if [ "${1:-}" = stop ]; then
  if running; then stop_server; echo "Yangguang has stopped."; else echo "Yangguang is not running."; fi
  exit 0
fi
if running; then
  echo "An earlier Yangguang is still running on this data (process $(cat "$pidfile")); stopping it first."
  stop_server
fi

offset=0
for argument in "$@"; do
  case $argument in -Djboss.socket.binding.port-offset=*) offset=${argument#*=} ;; esac
done
port=$((8080 + offset)); secure=$((8443 + offset))
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  echo "Port $port is taken by another program. Stop it, or choose other ports: $0 -Djboss.socket.binding.port-offset=100" >&2
  exit 1
fi

log=$home/standalone/log/console.log
mkdir -p "$(dirname "$log")"; : > "$log"
echo "Yangguang is starting (log: $log) ..."
# an option of the Java machine cannot hold a path with a space
if [ ! -s "$classes" ] && [ "$classes" = "${classes%[[:space:]]*}" ]; then
  rm -f "$classes.new"
  export YANGGUANG_JAVA_OPTS="${YANGGUANG_JAVA_OPTS:-} -XX:ArchiveClassesAtExit=$classes.new -Xlog:cds=off -Xlog:cds+dynamic=off"
fi
JBOSS_PIDFILE=$pidfile LAUNCH_JBOSS_IN_BACKGROUND=true "$bin/standalone.sh" "$@" > "$log" 2>&1 &
launcher=$!
trap 'echo; echo "Stopping ..."; running && stop_server; wait "$launcher" 2>/dev/null; echo "Yangguang has stopped."; exit 0' INT TERM

until grep -q WFLYSRV0025 "$log"; do
  if grep -q WFLYSRV0026 "$log" || ! kill -0 "$launcher" 2>/dev/null; then
    echo "Yangguang could not start. What the server says:" >&2
    grep -E ' (ERROR|FATAL) |Caused by:' "$log" | head -20 >&2
    running && stop_server
    exit 1
  fi
  sleep 0.5
done

# the first start of a demonstration makes its projects, by the doors and in their order
up() {
  { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
  printf 'GET /api/v1/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  head -1 <&3 | grep -q ' 200 '
  local answer=$?
  exec 3>&-
  return $answer
}
up || echo "Making the demonstration's projects (first start only, about half a minute) ..."
until up; do
  kill -0 "$launcher" 2>/dev/null || { echo "Yangguang has ended before it was ready; see $log" >&2; exit 1; }
  if grep -q "demonstration could not be made whole" "$log"; then
    echo "The demonstration's projects could not all be made; see $log. The next start goes on with them." >&2
    break
  fi
  sleep 1
done

echo
echo "Yangguang is ready."
echo "  Portal, for everybody:   http://localhost:$port/"
echo "  Staff and suppliers:     http://localhost:$port/app/    (https://localhost:$secure/app/ with a self-signed certificate)"
echo "  Interface for programs:  http://localhost:$port/api/v1/openapi.json"
# the same rule as the application's: demonstration on the embedded database unless told otherwise
mode=${YANGGUANG_MODE:-}
case ${YANGGUANG_DB:-h2} in h2) mode=${mode:-demo} ;; *) mode=${mode:-production} ;; esac
if [ "$mode" = demo ]; then
  echo
  echo "Demonstration accounts, one per role; the password of all is $(cat "$bin/demo/password.txt")"
  seen=" " previous=
  while IFS=';' read -r user role; do
    role=${role%$'\r'}
    # a person stands for the first role only, so that the supplier shown is one and not an applicant who may also bid
    [ "$user" = user_name ] || [ "$user" = "$previous" ] && continue
    previous=$user
    case $seen in *" $role "*) continue ;; esac
    seen="$seen$role "
    name=$(grep "^$user;" "$bin/demo/user.csv" | cut -d';' -f2)
    printf '  %-24s %-14s %s\n' "$role" "$user" "$name"
  done < "$bin/demo/user-role.csv"
fi
echo
echo "To stop: Ctrl-C here, or $bin/yangguang.sh stop"
wait "$launcher"
keep_classes
rm -f "$pidfile"
