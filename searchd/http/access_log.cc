#include "searchd/http/access_log.h"

#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <spdlog/spdlog.h>

#include <cerrno>
#include <cstring>

#include "analyzers/error.h"
#include "indexer/index_writer.h"
#include "searchd/http/json.h"

namespace traan {
namespace {

constexpr std::size_t kKeyBytes = 32, kShownBytes = 8;

std::string hexadecimal(std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::string_view name_of(Method method) {
  constexpr std::string_view kNames[] = {"GET",    "HEAD",    "POST", "PUT",
                                         "DELETE", "OPTIONS", "other"};
  return kNames[static_cast<std::size_t>(method)];
}

}  // namespace

void AccessLog::Close::operator()(std::FILE* file) const {
  if (file != stdout) std::fclose(file);
}

AccessLog::AccessLog(const Settings& settings) : settings_(settings), key_(kKeyBytes, '\0') {
  if (RAND_bytes(reinterpret_cast<unsigned char*>(key_.data()), kKeyBytes) != 1) {
    throw Error(ErrorKind::io, "the system gives no random bytes");
  }
  open();
}

void AccessLog::open() {
  const std::string& path = settings_.access_log;
  if (path.empty()) return;
  std::FILE* file = path == "stdout" ? stdout : std::fopen(path.c_str(), "ae");
  if (!file) {
    throw Error(ErrorKind::io, "cannot open the access log " + path + ": " + std::strerror(errno));
  }
  file_.reset(file);
  std::setvbuf(file, nullptr, _IOLBF, BUFSIZ);
}

void AccessLog::reopen() {
  try {
    open();
  } catch (const Error& error) {
    spdlog::error("{}", error.what());
  }
}

std::string AccessLog::shown(std::string_view text, const std::string& how) const {
  if (how == "none" || text.empty()) return {};
  if (how == "plain") return std::string(text);
  unsigned char digest[EVP_MAX_MD_SIZE];
  HMAC(EVP_sha256(), key_.data(), static_cast<int>(key_.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest, nullptr);
  return hexadecimal({reinterpret_cast<const char*>(digest), kShownBytes});
}

std::string AccessLog::line(const LogEntry& entry) const {
  const Request& request = entry.request;
  rapidjson::StringBuffer buffer;
  JsonWriter writer(buffer);
  writer.SetMaxDecimalPlaces(3);
  writer.StartObject();
  write_member(writer, "time", utc_now());
  write_member(writer, "request_id", request.id);
  write_member(writer, "client", shown(request.client, settings_.log_clients));
  write_member(writer, "method", name_of(request.method));
  write_member(writer, "route", "/" + std::string(entry.route));
  write_member(writer, "target", shown(request.target, settings_.log_queries));
  write_member(writer, "query", shown(request.param("q").value_or(""), settings_.log_queries));
  write_number(writer, "status", static_cast<std::uint64_t>(entry.response.status));
  if (!entry.response.stream) write_number(writer, "bytes", entry.response.body.size());
  writer.Key("ms");
  writer.Double(entry.seconds * 1e3);
  write_member(writer, "cache", entry.cache);
  writer.EndObject();
  return std::string(view_of(buffer)) + "\n";
}

void AccessLog::write(const LogEntry& entry) {
  if (file_) {
    const std::string text = line(entry);
    std::fwrite(text.data(), 1, text.size(), file_.get());
  }
  const double ms = entry.seconds * 1e3;
  if (settings_.slow_ms == 0 || ms < static_cast<double>(settings_.slow_ms)) return;
  const StageTimes& stages = entry.response.stages;
  spdlog::warn(
      "slow: request {} to /{} took {:.0f} ms (parse {:.1f}, match {:.1f}, facets {:.1f}, order "
      "{:.1f}, hits {:.1f}); read as {}",
      entry.request.id, entry.route, ms, stages.parse * 1e3, stages.match * 1e3,
      stages.facets * 1e3, stages.order * 1e3, stages.hits * 1e3,
      shown(entry.response.parsed, settings_.log_queries));
}

}  // namespace traan
