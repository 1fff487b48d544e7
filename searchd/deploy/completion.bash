# Bash completion for traan-corpus, traan-indexer and traan-searchd. What there is to complete is
# asked of the programs' --help; where an option or a command takes a file, bash completes files.

_traan() {
	local program=$1 current=$2 command= commands help word
	COMPREPLY=()
	help=$("$program" --help 2>/dev/null) || return 0
	commands=$(sed -n '/^Subcommands:/,$s/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$help")
	for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		if [[ -n $word && $'\n'$commands$'\n' == *$'\n'"$word"$'\n'* ]]; then
			command=$word
			help=$("$program" "$command" --help 2>/dev/null) || return 0
			break
		fi
	done
	if [[ $current == -* ]]; then
		# "  -o,--output TEXT" is -o and --output, "  --no-publish{false}" is --no-publish.
		word=$(sed -n 's/^ \{1,\}\(-[^ {]*\).*/\1/p' <<<"$help")
		mapfile -t COMPREPLY < <(compgen -W "${word//,/ }" -- "$current")
	elif [[ -z $command && -n $commands ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
	fi
}

complete -o bashdefault -o default -F _traan traan-corpus traan-indexer traan-searchd
