#!/bin/sh
# Tries the launcher as a shell does: builds, other directories, locales, faults, hostile files.
# Prints one line for each check that fails, then the count; exit status 1 if any failed.

root=$(CDPATH='' cd -- "$(dirname "$0")/../../../.." && pwd -P)
pamong=$root/pamong
work=$(mktemp -d "${TMPDIR:-/tmp}/launcher-test.XXXXXX")
trap 'rm -rf "$work"' EXIT
checks=0
failures=0

# run NAME STATUS COMMAND... : runs, keeps the output in $work/out and $work/err.
run() {
  name=$1
  expected=$2
  shift 2
  checks=$((checks + 1))
  "$@" >"$work/out" 2>"$work/err" </dev/null
  status=$?
  [ "$status" -eq "$expected" ] || bad "exit status $status, expected $expected"
  if grep -q -e '	at ' -e 'Exception' "$work/out" "$work/err"; then bad "a stack trace"; fi
}

bad() {
  failures=$((failures + 1))
  printf 'FAILED %s: %s\n' "$name" "$1"
}

out_has() { grep -q -F -e "$1" "$work/out" || bad "standard output without: $1"; }
err_has() { grep -q -F -e "$1" "$work/err" || bad "standard error without: $1"; }
no_err() { [ ! -s "$work/err" ] || bad "standard error: $(head -n 1 "$work/err")"; }
no_out() { [ ! -s "$work/out" ] || bad "standard output: $(head -n 1 "$work/out")"; }
one_err() { [ "$(wc -l <"$work/err")" -eq 1 ] || bad "not one line on standard error"; }

# A directory of the tools that the launcher needs, without java and mvn.
mkdir "$work/bin" "$work/old" "$work/old/bin"
for tool in sh cat dirname find head mkdir mktemp mv readlink rm sed touch tr ls; do
  ln -s "$(command -v $tool)" "$work/bin/$tool"
done
printf '#!/bin/sh\necho "openjdk version \\"11.0.2\\" 2019-01-15" >&2\n' >"$work/old/bin/java"
printf '#!/bin/sh\necho "Apache Maven 3.6.3 (x)"\n' >"$work/old/bin/mvn"
chmod +x "$work/old/bin/java" "$work/old/bin/mvn"
java_home=$(dirname "$(dirname "$(readlink -f "${JAVA_HOME:+$JAVA_HOME/bin/java}" ||
  readlink -f "$(command -v java)")")")

no_escapes() { ! grep -q "$(printf '\033')" "$work/err" || bad "an escape sequence"; }

rm -f "$root/cli/target/pamong-cli.jar"
mkdir -p "$root/cli/target"
ln -s 999999999 "$root/cli/target/.lock"
"$pamong" wilayah show 35.78 --format json >"$work/other.out" 2>"$work/other.err" </dev/null &
run "builds what is missing" 0 "$pamong" wilayah show 35.78 --format json
out_has '"nama":"Kota Surabaya"'
[ "$(wc -l <"$work/out")" -eq 1 ] || bad "more than the answer on standard output"
no_escapes
checks=$((checks + 1))
name="builds once for two at once, whatever a dead one left"
wait $! || bad "exit status $?"
[ "$(cat "$work/err" "$work/other.err" | grep -c building)" -eq 1 ] || bad "not one build"
cmp -s "$work/out" "$work/other.out" || bad "other answers"
[ ! -h "$root/cli/target/.lock" ] || bad "a lock is left"

run "starts without Maven when built" 0 env PATH="$work/bin" JAVA_HOME="$java_home" \
  "$pamong" wilayah show 35.78
no_err

run "prints the sample of README" 1 sh -c "cd '$root' && ./pamong check examples/berkas"
awk '/^```$/ { shown = 0 } shown && !/^…$/ { print } /^```text$/ && !seen++ { shown = 1 }' \
  "$root/README.md" >"$work/sample"
[ "$(wc -l <"$work/sample")" -ge 4 ] || bad "no sample in README"
while IFS= read -r line; do out_has "$line"; done <"$work/sample"

run "logs each document when asked" 0 "$pamong" check --debug \
  "$root/examples/berkas/kota-probolinggo-2014.json"
err_has 'checked'
err_has 'kota-probolinggo-2014.json'

run "names the missing java" 2 env PATH="$work/bin" JAVA_HOME= "$pamong" --version
one_err
err_has 'java not found'
run "names the wrong JAVA_HOME" 2 env JAVA_HOME="$work" "$pamong" --version
one_err
run "names the old java" 2 env JAVA_HOME="$work/old" "$pamong" --version
one_err
err_has 'too old'

touch "$root/cli/src/main/java/id/pamong/cli/Main.java"
run "names the missing mvn" 2 env PATH="$work/bin" JAVA_HOME="$java_home" "$pamong" --version
one_err
err_has 'mvn not found'
no_out
run "names the old mvn" 2 env PATH="$work/old/bin:$work/bin" JAVA_HOME="$java_home" \
  "$pamong" --version
one_err
err_has 'mvn is too old'
run "builds what is older than its sources" 0 "$pamong" --version
err_has 'building'
no_escapes
run "does not build twice" 0 "$pamong" --version
no_err

run "takes JAVA_HOME" 0 env JAVA_HOME="$java_home" "$pamong" --version
run "does without JAVA_HOME" 0 env -u JAVA_HOME "$pamong" --version

cd "$work" || exit 2
mkdir sub
ln -s ../"$(basename "$work")"/link2 link1
ln -s "$pamong" link2
run "is found through symbolic links" 0 ./link1 wilayah show 35.78
no_err

cp "$root/examples/berkas/kab-situbondo-2012-perbup-24.json" 'sub/keputusan – ñ.json'
run "takes a relative path" 0 "$pamong" check 'sub/keputusan – ñ.json'
out_has 'sub/keputusan – ñ.json'
run "speaks UTF-8 in the locale C" 0 env LC_ALL=C LANG=C "$pamong" check 'sub/keputusan – ñ.json'
out_has 'sub/keputusan – ñ.json'
run "walks a directory in the locale C" 0 env LC_ALL=C "$pamong" check sub
out_has 'keputusan – ñ.json'

# shellcheck disable=SC2016
run "passes arguments through exactly" 1 "$pamong" wilayah show --format json -- \
  ' a  b ' '*' '$HOME' "it's" '' '\n' '@x' '-'
for kode in '"kode":" a  b "' '"kode":"*"' '"kode":"$HOME"' '"kode":"it'"'"'s"' '"kode":""' \
  '"kode":"\\n"' '"kode":"@x"'; do
  out_has "$kode"
done

checks=$((checks + 1))
name="passes standard input through"
[ "$(printf '35.78\n' | "$pamong" wilayah show - --format json | grep -c Surabaya)" -eq 1 ] ||
  bad "no answer"

checks=$((checks + 1))
name="is quiet when its reader leaves"
"$pamong" rules 2>"$work/err" | head -n 1 >"$work/out"
no_err
yes '{"jenis":1}' | head -n 5000 | "$pamong" check - 2>"$work/err" | head -n 1 >"$work/out"
no_err

# shellcheck disable=SC2016
run "takes no file of its own for a closed standard input" 2 sh -c '"$0" check - <&-' "$pamong"
err_has 'pamong: -: '
one_err
# shellcheck disable=SC2016
run "says that standard output is closed" 2 sh -c '"$0" rules >&-' "$pamong"
one_err
# shellcheck disable=SC2016
run "does without standard error" 2 sh -c '"$0" check missing.json 2>&-' "$pamong"
no_err

run "follows a code of Papua Barat Daya in one command" 0 "$pamong" wilayah trace 92.71
out_has '96.71 Kota Sorong'
no_err

run "sample documents have findings" 1 "$pamong" check "$root/examples/berkas"
no_err
run "wrong usage" 2 "$pamong" check --nonsense
one_err
run "unreadable path outranks findings" 2 "$pamong" check "$root/examples/berkas" missing.json
one_err
err_has 'missing.json'

: >empty.json
printf 'null' >null.json
printf '[]' >array.json
printf '{"jenis":"pelimpahan-wewenang","instr' >truncated.json
printf '{"jenis":"\377\376"}' >not-utf8.json
head -c 100000 /dev/zero | tr '\0' '[' >nested.json
head -c 52428800 /dev/zero | tr '\0' ' ' >large.json
head -c 200000 "$root/data/src/main/resources/id/pamong/data/wilayah.pack" >binary.json
for file in empty null array truncated not-utf8 nested large binary; do
  run "hostile file: $file" 1 "$pamong" check "$file.json"
  out_has 'struktur.'
  no_err
done
mkdir bare
run "directory without documents" 2 "$pamong" check bare
one_err
if [ "$(id -u)" -ne 0 ]; then
  cp empty.json locked.json && chmod 000 locked.json
  run "file that may not be read" 2 "$pamong" check locked.json
  one_err
fi

mkdir "$work/stub"
printf '#!/bin/sh\n' >"$work/stub/mvn"
printf '#!/bin/sh\necho nothing@0\n' >"$work/stub/java"
chmod +x "$work/stub/mvn" "$work/stub/java"
run "the compiler of regions names the missing npm" 2 env PATH="$work/stub:$work/bin" \
  "$root/data-compiler/compile" --check
err_has 'npm not found'

printf 'launcher: %s checks, %s failures\n' "$checks" "$failures"
[ "$failures" -eq 0 ]
