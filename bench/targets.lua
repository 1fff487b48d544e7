-- For wrk: the targets of the file TARGETS, one after another.
local targets = {}
for line in io.lines(os.getenv("TARGETS")) do targets[#targets + 1] = line end
local at = 0
function request()
  at = at % #targets + 1
  return wrk.format("GET", targets[at])
end
