-- Visits one page with several sessions in turn and writes one line of figures at the end.
local cookies, turn = {}, 0

function init(sessions)
  for _, cookie in ipairs(sessions) do cookies[#cookies + 1] = cookie end
end

function request()
  local headers = { ["Accept-Encoding"] = "gzip", ["Accept-Language"] = "de" }
  if #cookies > 0 then
    turn = turn % #cookies + 1
    headers["Cookie"] = cookies[turn]
  end
  return wrk.format("GET", nil, headers)
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("figures %d %d %d %d %d %d %d\n", summary.requests, summary.duration, summary.bytes,
    latency:percentile(50), latency:percentile(95), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
