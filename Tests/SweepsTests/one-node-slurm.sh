#!/usr/bin/env bash
# A Slurm of one node, for one test: a sweep as a job array, a task killed, the array submitted again, and the merge
# equal to that of one process. · Un Slurm d'un nœud, le temps d'un essai : un balayage en tableau de tâches, une tâche
# tuée, le tableau soumis de nouveau, et la fusion égale à celle d'un seul processus.
#
#   one-node-slurm.sh PROGRAM MANIFEST [TASKS]
#
# PROGRAM is hspplan, or anything that takes `sweep run|status|merge MANIFEST [--results FOLDER]`. Nothing is installed
# and nothing of the machine's is touched: own key, ports and folders, no systemd, no cgroups, no accounting; everything
# is stopped and removed at the end. Needs slurmctld, slurmd, munged (Debian: slurm-wlm, munge) and root, for slurmd.
# Exit code: 0 done, 77 skipped (and said), others failed; then the logs are shown.
set -euo pipefail

if [ $# -lt 2 ] || [ ! -x "$1" ] || [ ! -f "$2" ]; then
  echo 'usage: one-node-slurm.sh PROGRAM MANIFEST [TASKS]' >&2
  exit 64
fi
skip() {
  printf 'SKIPPED, no sweep was run on Slurm: %s · SAUTÉ, aucun balayage sur Slurm : %s\n' "$1" "$2" >&2
  exit 77
}
for tool in slurmctld slurmd munged sbatch scancel squeue sinfo; do
  command -v "$tool" >/dev/null || PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null ||
    skip "$tool is not installed (apt-get install slurm-wlm munge)" "$tool n'est pas installé (apt-get install slurm-wlm munge)"
done
[ "$(id -u)" -eq 0 ] || skip 'slurmd needs root' 'slurmd exige root'
export PATH=$PATH:/usr/sbin:/sbin

program=$(realpath "$1")
manifest=$(realpath "$2")
tasks=${3:-5}
script=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../../Tools/sweep/slurm.sh")
node=$(hostname -s)
here=$(mktemp -d /tmp/hspplan-slurm.XXXXXX)
chmod 755 "$here"
mkdir "$here/state" "$here/spool" "$here/log" "$here/socket"
mkdir -m 700 "$here/key"
pids=()

finish() {
  local code=$?
  trap - EXIT
  if [ $code -ne 0 ]; then
    echo "--- failed with $code; the ends of the logs · échec $code; la fin des journaux" >&2
    tail -n 25 "$here"/log/* >&2 || true
  fi
  # slurmstepd outlives slurmd: first the jobs, which still write.
  if [ -e "$here/up" ]; then
    timeout 10 scancel --user=root 2>/dev/null || true
    for _ in $(seq 100); do [ -n "$(timeout 10 squeue --noheader 2>/dev/null)" ] || break; sleep 0.1; done
  fi
  local pid
  for pid in ${pids[@]+"${pids[@]}"}; do kill "$pid" 2>/dev/null || true; done
  for pid in ${pids[@]+"${pids[@]}"}; do
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -9 "$pid" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$here"
  exit $code
}
trap finish EXIT
trap 'exit 130' INT TERM

# Two ports nobody listens on.
free_port() {
  local port
  for _ in $(seq 200); do
    port=$((20000 + RANDOM % 20000))
    [ "$port" != "${1:-}" ] && ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && { echo "$port"; return; }
  done
  return 1
}
controller_port=$(free_port)
daemon_port=$(free_port "$controller_port")

# within COMMAND…: wait up to a minute for it to succeed.
within() {
  for _ in $(seq 600); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done
  echo "waited in vain for · attendu en vain : $*" >&2
  return 1
}

(umask 077 && head -c 128 /dev/urandom >"$here/key/munge.key")
munged --foreground --num-threads=2 --key-file="$here/key/munge.key" --socket="$here/socket/munge" \
  --pid-file="$here/key/munged.pid" --seed-file="$here/key/munged.seed" --log-file="$here/log/munged" \
  >"$here/log/munged.out" 2>&1 &
pids+=($!)
within munge --socket="$here/socket/munge" --no-input

cat >"$here/slurm.conf" <<END
ClusterName=hspplan
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=$controller_port
SlurmdPort=$daemon_port
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$here/socket/munge
CredType=cred/munge
StateSaveLocation=$here/state
SlurmdSpoolDir=$here/spool
SlurmctldPidFile=$here/slurmctld.pid
SlurmdPidFile=$here/slurmd.pid
SlurmctldLogFile=$here/log/slurmctld
SlurmdLogFile=$here/log/slurmd
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_interval=1
ReturnToService=2
KillWait=2
MinJobAge=60
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo) State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP
END
cat >"$here/cgroup.conf" <<END
CgroupPlugin=cgroup/v1
ConstrainCores=no
ConstrainRAMSpace=no
END
export SLURM_CONF=$here/slurm.conf
unset SLURM_ARRAY_TASK_ID SLURM_JOB_ID
slurmctld -D -i >"$here/log/slurmctld.out" 2>&1 &
pids+=($!)
slurmd -D -N "$node" >"$here/log/slurmd.out" 2>&1 &
pids+=($!)
is_idle() { [ "$(sinfo --noheader --format=%t)" = idle ]; }
within is_idle
touch "$here/up"
slurmctld -V
echo "up: node $node, $(nproc) CPUs · prêt : nœud $node"

export HSPPLAN=$program
results=$here/results
# submit: hand the array in and say its number.
submit() {
  sbatch --parsable --array="1-$tasks" --chdir="$here" --output="$here/log/task-%a" \
    "$script" "$manifest" --results "$results"
}
# The queue is asked more often than sbatch --wait does.
is_over() { [ -z "$(squeue --noheader --jobs="$1" --states=PENDING,RUNNING,COMPLETING 2>/dev/null)" ]; }
# ended JOB: how its tasks ended, one a line.
ended() { scontrol --oneliner show job "$1" | grep -o 'JobState=[A-Z]*' | sort; }

# The second task is killed as soon as it runs and something is done.
job=$(submit)
is_running() {
  [ "$(squeue --noheader --array --format='%K %t' | grep -c '^2 R')" -eq 1 ] &&
    [ -n "$(find "$results" -name '*.json' -print -quit 2>/dev/null)" ]
}
within is_running
scancel --batch --signal=KILL "${job}_2"
echo "killed task 2 of job $job · tâche 2 du travail $job tuée"
within is_over "$job"
ended "$job" | uniq -c
[ "$(ended "$job" | grep -vc COMPLETED)" -eq 1 ] || { echo "one task should have failed · une tâche aurait dû échouer" >&2; exit 1; }
if "$program" sweep status "$manifest" --results "$results"; then
  echo 'nothing was missing · rien ne manquait' >&2
  exit 1
fi

job=$(submit)
within is_over "$job"
[ "$(ended "$job" | grep -vc COMPLETED)" -eq 0 ] || { echo "a task failed · une tâche a échoué" >&2; exit 1; }
"$program" sweep status "$manifest" --results "$results"
"$program" sweep merge "$manifest" --results "$results" >"$here/array"
env -u SWEEP_WORKER_PAUSE "$program" sweep run "$manifest" --results "$here/alone" >/dev/null 2>&1
"$program" sweep merge "$manifest" --results "$here/alone" >"$here/one"
cmp "$here/array" "$here/one"
tail -qn 1 "$here"/log/task-*
echo "the same $(wc -c <"$here/one") bytes as one process · les mêmes octets qu'un seul processus"
