#!/usr/bin/env bash
# The public portal: home page, a notice, a project's page and its OCDS record, asked for 3,200 times a second by many, and
# as often as it goes, beside nginx that serves the same bytes from files on the same cores in the same run.
#
#   bench/portal.sh          needs nginx (BENCH_NGINX names the program); BENCH_SECONDS (10) is the length of a turn
export YANGGUANG_DEMO_PROJECTS=${YANGGUANG_DEMO_PROJECTS:-yes}
source "$(dirname "$0")/lib.sh"
seconds=${BENCH_SECONDS:-10}; nginx=${BENCH_NGINX:-nginx}; nginx_port=$((8290 + offset))
start_product
machine
[ -n "$(curl -s "$base/api/v1/open/releases?count=1" | value number || true)" ] || walk 'get auditor "projects/$project/steps"'
project=$(curl -sf "$base/api/v1/open/projects?count=1" | value number)
release=$(curl -sf "$base/api/v1/open/releases?count=1" | value number)
paths=(/open/index.xhtml "/open/release.xhtml?number=$release" "/open/project.xhtml?number=$project" "/api/v1/open/releases/$release")
mkdir -p "$work/files" "$work/logs"
# started by root, nginx reads as somebody else
chmod o+x "$work"
n=0
for path in "${paths[@]}"; do
  curl -sf -H 'Accept: */*' "$base$path" > "$work/files/$n"
  echo "$path: $(stat -c %s "$work/files/$n") bytes"
  printf 'GET\t%s\tAccept: */*\n' "$path" >> "$work/product.requests"
  printf 'GET\t/%s\tAccept: */*\n' "$n" >> "$work/nginx.requests"
  n=$((n + 1))
done
cat > "$work/nginx.conf" <<C
daemon on; pid $work/nginx.pid; error_log $work/logs/error.log; worker_processes 2;
events { worker_connections 512; }
http { access_log off; sendfile on; tcp_nodelay on; keepalive_requests 1000000; default_type text/html; open_file_cache max=100;
  client_body_temp_path $work/logs; proxy_temp_path $work/logs; fastcgi_temp_path $work/logs; uwsgi_temp_path $work/logs; scgi_temp_path $work/logs;
  server { listen 127.0.0.1:$nginx_port; root $work/files; } }
C
"$nginx" -c "$work/nginx.conf" -e "$work/logs/error.log"
told() { awk -v what="$1" '{ printf "%s: %s a second, p50 %s ms, p95 %s ms, p99 %s ms, worst %s ms, refused %s\n", what, $2, $3, $4, $5, $6, $7 }'; }
load "127.0.0.1:$port" "$work/product.requests" 16 "$((seconds + 5))" | told 'warm up'
for round in 1 2 3; do
  load "127.0.0.1:$port" "$work/product.requests" 16 "$seconds" | tee -a "$work/product.said" | told "  round $round, product"
  load "127.0.0.1:$nginx_port" "$work/nginx.requests" 16 "$seconds" | tee -a "$work/nginx.said" | told "  round $round, nginx"
done
awk -v a="$(field 2 < "$work/product.said" | median)" -v b="$(field 2 < "$work/nginx.said" | median)" 'BEGIN { printf "as often as it goes: product %d, nginx %d a second, ratio %.2f\n", a, b, a / b }'
load "127.0.0.1:$port" "$work/product.requests" 32 "$seconds" --rate 3200 | told 'product at 3,200 a second'
load "127.0.0.1:$nginx_port" "$work/nginx.requests" 32 "$seconds" --rate 3200 | told 'nginx at 3,200 a second'
machine
